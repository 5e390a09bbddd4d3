import { createContext, useContext } from "react";
import type { ShownCarryOutcome } from "../app/carry-last-year";
import type { CheckOutcome } from "../app/check-workbook";
import type { CompileOutcome, CompileRequest } from "../app/compile-summary";
import type { InsertOutcome, SetRequest } from "../app/insert-set";
import type { CarryPreview, CarryWish, OldFile, PreviewOutcome } from "../app/preview-carry";
import type { CheckRequest } from "../core/validation/check-context";
import type { Clock } from "../ports/clock";
import type { Navigator } from "../ports/navigator";
import type { Preferences } from "../ports/preferences";
import type { Trouble } from "../ports/trouble";

/** What picked files hold, and why others could not be read. */
export interface OldFiles {
  readonly kind: "files";
  readonly files: readonly OldFile[];
  readonly troubles: readonly Trouble[];
}

/** Bringing last year's tables into the workbook that is open. */
export interface CarryHost {
  readFiles(files: readonly File[]): Promise<OldFiles | Trouble>;
  preview(wish: CarryWish): Promise<PreviewOutcome | Trouble>;
  /** Writes what was shown, or nothing. */
  carry(wish: CarryWish, shown: CarryPreview): Promise<ShownCarryOutcome>;
}

/** What the pane can do and know. The entry puts it together; the pane knows neither Office.js nor a file. */
export interface Host {
  insertSet(request: SetRequest): Promise<InsertOutcome>;
  checkWorkbook(request: CheckRequest): Promise<CheckOutcome>;
  compileSummary(request: CompileRequest): Promise<CompileOutcome>;
  readonly carry: CarryHost;
  readonly navigator: Navigator;
  readonly preferences: Preferences;
  readonly clock: Clock;
}

const HostContext = createContext<Host | null>(null);

export const HostProvider = HostContext.Provider;

export function useHost(): Host {
  const host = useContext(HostContext);
  if (host === null) throw new Error("The pane was rendered without a host");
  return host;
}
