import { useEffect, useState } from "react";
import type { LookOutcome } from "../../ports/shown-workbook";
import type { Trouble } from "../../ports/trouble";
import type { SheetContent } from "../../ports/workbook-reader";
import { sheetModel, type SheetModel } from "../state/sheet-model";
import type { WorkbookSession } from "../state/workbook-session";
import { useCrash } from "./use-crash";

/** The sheet ready to be drawn, null while its look is being read. The one before stays in sight until then. */
export function useSheetModel(session: WorkbookSession, sheet: SheetContent): SheetModel | Trouble | null {
  const [shown, setShown] = useState<SheetModel | Trouble | null>(null);
  const crash = useCrash();
  useEffect(() => {
    let isWanted = true;
    const show = (outcome: LookOutcome) => {
      if (isWanted) setShown(outcome.kind === "trouble" ? outcome : sheetModel(sheet, outcome.look));
    };
    session.look(sheet.id).then(show).catch(crash);
    return () => {
      isWanted = false;
    };
  }, [session, sheet, crash]);
  return shown;
}
