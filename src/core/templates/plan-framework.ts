import type { YearFacts } from "../frameworks/corrections/year-facts";
import {
  CORRECTION_HEADERS,
  CORRECTION_KINDS,
  CORRECTION_STATUSES,
  CORRECTION_TEMPLATES,
  HELD_SOURCE,
} from "../frameworks/corrections/data/sheet-words";
import type { DigitStyle, PlanCell, SheetPlan } from "../sheet/sheet-plan";
import { tabTitle } from "../sheet/tab-title";
import { inDigits } from "./document-text";
import { HEADING_HEIGHTS, headingBlocks, headingStyles, LANDSCAPE_PAGE } from "./table-layout";
import { HEADER_ROW } from "./table-specs";
import { TAB_TITLES } from "./tab-titles";

export interface FrameworkSheetRequest extends YearFacts {
  readonly digits: DigitStyle;
  readonly takenTitles: readonly string[];
}

type Row = readonly [kind: string, name: PlanCell, value: PlanCell, everyInstrument: PlanCell];

const HEADERS = Object.values(CORRECTION_HEADERS);
const SPARE_ROWS = 20;
const HINT = "แก้ค่าที่ผิด เพิ่มแถวที่ขาด แล้วเขียนที่มาว่าแก้ตามหนังสือหรือประกาศใด แถวที่ไม่แก้จะลบออกก็ได้";

/** The held facts of a year as the sheet in which a person corrects them. An item without a known title has no row. */
export function planFramework(request: FrameworkSheetRequest): SheetPlan {
  const { framework, digits, takenTitles } = request;
  const rows = factRows(request);
  const body = { row: HEADER_ROW + 1, rows: rows.length + SPARE_ROWS };
  return {
    marker: { spec: "framework", key: "" },
    title: tabTitle(TAB_TITLES.framework, takenTitles),
    tabColour: "grey",
    digits,
    blocks: [
      ...headingBlocks(inDigits(`กรอบการประเมิน ปีงบประมาณ พ.ศ. ${String(framework.fiscalYear)}`, digits), HINT, HEADERS),
      { at: { row: HEADER_ROW + 1, column: 0 }, cells: rows },
    ],
    styles: [
      ...headingStyles(HEADERS.length),
      { range: { ...body, column: 0, columns: HEADERS.length }, style: "input" },
    ],
    merges: [],
    columnWidths: [22, 26, 80, 26],
    rowHeights: HEADING_HEIGHTS,
    lists: [],
    highlights: [],
    names: [],
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    page: LANDSCAPE_PAGE,
    charts: [],
  };
}

function factRows({ framework, itemList }: YearFacts): readonly Row[] {
  const { fiscalYear, status, instruments, rating, templates } = framework;
  const { items, isComplete } = itemList;
  const word = CORRECTION_KINDS;
  return [
    [word.fiscalYear, null, fiscalYear, null],
    [word.source, null, HELD_SOURCE, null],
    [word.status, null, CORRECTION_STATUSES[status], null],
    ...instruments.map(({ id, weight }): Row => [word.weights, id, weight, null]),
    ...rating.rules.map(({ label, overallAtLeast, everyInstrumentAtLeast }): Row => [
      ...([word.bands, label, overallAtLeast, everyInstrumentAtLeast] as const),
    ]),
    ...(["measures", "report"] as const).flatMap((name): readonly Row[] => {
      const template = templates[name];
      return template === null ? [] : [[word.templates, CORRECTION_TEMPLATES[name], template.item, null]];
    }),
    ...(isComplete ? [[word.itemCount, null, items.length, null] satisfies Row] : []),
    ...items.flatMap(({ code, title }): readonly Row[] => (title === null ? [] : [[word.items, code, title, null]])),
  ];
}
