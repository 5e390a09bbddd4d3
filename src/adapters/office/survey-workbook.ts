import { MARKER_NAME, readMarkerFormula, type SheetMarker } from "../../core/sheet/sheet-marker";
import { isTemporaryTitle } from "./temporary-title";

export interface SurveyedSheet {
  /** The sheet in Excel, good for the whole batch. */
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** Zero-based place among the tabs. */
  readonly position: number;
  readonly isProtected: boolean;
  readonly marker: SheetMarker | null;
}

export interface SurveyedName {
  readonly name: string;
  /** e.g. "=Sheet1!$A$1:$A$9". */
  readonly formula: string;
}

export interface WorkbookSurvey {
  /** In the order of the tabs, without what an interrupted run left behind. */
  readonly sheets: readonly SurveyedSheet[];
  /** Sheets that an interrupted run began and that nobody needs. */
  readonly leftovers: readonly SurveyedSheet[];
  /** Workbook-level names. */
  readonly names: readonly SurveyedName[];
  readonly isStructureProtected: boolean;
}

/** Everything about the workbook but its cells, in one sync whatever the number of sheets. */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<WorkbookSurvey> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load(
    "items/id,items/name,items/visibility,items/position,items/protection/protected,items/names/items/name,items/names/items/formula",
  );
  names.load("items/name,items/formula");
  protection.load("protected");
  await context.sync();

  const all = worksheets.items.map(surveyed).sort((one, other) => one.position - other.position);
  return {
    sheets: all.filter((sheet) => !isLeftover(sheet)),
    leftovers: all.filter(isLeftover),
    names: names.items.map(nameOf),
    isStructureProtected: protection.protected,
  };
}

function isLeftover({ name, marker }: SurveyedSheet): boolean {
  return isTemporaryTitle(name) && marker !== null;
}

function surveyed(sheet: Excel.Worksheet): SurveyedSheet {
  const marker = sheet.names.items.map(nameOf).find(({ name }) => name.toUpperCase() === MARKER_NAME);
  return {
    sheet,
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITIES[sheet.visibility],
    position: sheet.position,
    isProtected: sheet.protection.protected,
    marker: marker === undefined ? null : readMarkerFormula(marker.formula),
  };
}

const VISIBILITIES = { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" } as const;

function nameOf(item: Excel.NamedItem): SurveyedName {
  return { name: item.name, formula: String(item.formula) };
}
