import fc from "fast-check";
import type { SheetSource } from "../../src/core/recognition/sheet-source";
import type { CellValue } from "../../src/core/sheet/cell-value";
import { SPEC_IDS, type SheetMarker } from "../../src/core/sheet/sheet-marker";
import { AGENCY_FIELDS, DEPARTMENT_LIST_HEADERS } from "../../src/core/templates/data/agency-fields";
import { SCORE_TOTALS } from "../../src/core/templates/data/score-columns";
import { TABLE_SPECS } from "../../src/core/templates/table-specs";
import { gridOf } from "./drawn-sheets";

const DEPARTMENTS = ["สำนักปลัด", "กองคลัง", "กอง คลัง", "กองช่าง", "Finance", "FINANCE"];
const STATUS_TEXTS = ["ยังไม่ดำเนินการ", "ดำเนินการแล้ว ", "ยกเลิก", "อยู่ระหว่างดำเนินกา", "เสร็จ?", "*", "✓"];
const ISSUES = ["ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", "ตัวชี้วัดที่ ๙, ๑๐", "การใช้อำนาจ", "ประเด็นที่ 2", 4];
const DAY_TEXTS = ["๑๖ กุมภาพันธ์ ๒๕๖๙", "31/2/2569", "ตลอดปี", 46112, 46295, 244651, -1, 0.5];
const ODD: readonly CellValue[] = [
  "#N/A",
  "",
  " ",
  "\u00A0",
  "\u200B",
  true,
  false,
  0,
  85,
  100.01,
  1e300,
  "=1+1",
  '"',
  "'",
];
const HEADERS = Object.values(TABLE_SPECS).flatMap((specs) =>
  specs.flatMap(({ header, aliases }) => [header, ...aliases]),
);
const LABELS = [...AGENCY_FIELDS.map(({ label }) => label), ...DEPARTMENT_LIST_HEADERS, ...Object.values(SCORE_TOTALS)];

/** What may stand in a cell: mostly words of ours, their misspellings, days, scores and the odd ends of the type. */
export const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.constantFrom<CellValue>(...HEADERS, ...LABELS, "ปี ๒๕๖๘", "คะแนนปี 2567", 2568),
  fc.constantFrom<CellValue>(...STATUS_TEXTS, ...ISSUES, ...DAY_TEXTS, ...DEPARTMENTS, ...ODD),
  fc.constantFrom(...HEADERS).map((header) => header.slice(1)),
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);

const anyMarker: fc.Arbitrary<SheetMarker | null> = fc.oneof(
  fc.constant(null),
  fc
    .record({ spec: fc.constantFrom(...SPEC_IDS), key: fc.constantFrom(...DEPARTMENTS) })
    .map(({ spec, key }) => ({ spec, key: spec === "department" ? key : "" })),
);

/** Rows under a row of headers of one layout: some left out, moved or misspelt, some other columns between them. */
const tableRows = fc.constantFrom(...Object.values(TABLE_SPECS)).chain((specs) =>
  fc
    .shuffledSubarray(
      specs.map(({ header }) => header),
      { minLength: 2 },
    )
    .chain((headers) =>
      fc.record({
        above: fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 3 }),
        header: fc.tuple(...headers.map((header) => fc.oneof({ weight: 8, arbitrary: fc.constant(header) }, anyCell))),
        rows: fc.array(fc.array(anyCell, { maxLength: headers.length + 2 }), { maxLength: 6 }),
        repeats: fc.boolean(),
      }),
    ),
);

const anyRows: fc.Arbitrary<readonly (readonly CellValue[])[]> = fc.oneof(
  fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 8 }),
  tableRows.map(({ above, header, rows, repeats }) => [
    ...above,
    header,
    ...rows,
    ...(repeats ? [header, ...rows] : []),
  ]),
);

/** One sheet of any content, with or without a marker. Its id and name come from its place in the workbook. */
function anySheet(marker: fc.Arbitrary<SheetMarker | null>): fc.Arbitrary<Omit<SheetSource, "id" | "name">> {
  return fc
    .record({ marker, rows: anyRows, row: fc.nat(6), column: fc.nat(4) })
    .map(({ rows, row, column, ...rest }) => ({ ...rest, unread: null, grid: gridOf(rows, { row, column }) }));
}

function workbookOf(marker: fc.Arbitrary<SheetMarker | null>): fc.Arbitrary<readonly SheetSource[]> {
  return fc
    .array(anySheet(marker), { maxLength: 3 })
    .map((sheets) =>
      sheets.map((sheet, index) => ({ ...sheet, id: `id${String(index)}`, name: `แท็บ ${String(index + 1)}` })),
    );
}

/** Workbooks of any tabs. */
export const anyWorkbook: fc.Arbitrary<readonly SheetSource[]> = workbookOf(anyMarker);

/** Workbooks whose tabs are all marked as tabs of departments. */
export const anyDepartmentTabs: fc.Arbitrary<readonly SheetSource[]> = workbookOf(
  fc.constantFrom(...DEPARTMENTS).map((key) => ({ spec: "department", key })),
);
