import { createContext, useContext } from "react";
import type { CheckOutcome } from "../app/check-workbook";
import type { CompileOutcome, CompileRequest } from "../app/compile-summary";
import type { InsertOutcome, SetRequest } from "../app/insert-set";
import type { CheckRequest } from "../core/validation/check-context";
import type { Clock } from "../ports/clock";
import type { Navigator } from "../ports/navigator";
import type { Preferences } from "../ports/preferences";

/** What the pane can do and know. The entry puts it together; the pane knows neither Office.js nor a file. */
export interface Host {
  insertSet(request: SetRequest): Promise<InsertOutcome>;
  checkWorkbook(request: CheckRequest): Promise<CheckOutcome>;
  compileSummary(request: CompileRequest): Promise<CompileOutcome>;
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
