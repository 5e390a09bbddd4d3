import fc from "fast-check";
import type { SheetSource } from "../../../src/core/recognition/sheet-source";
import type { CellValue } from "../../../src/core/sheet/cell-value";
import { TABLE_SPECS } from "../../../src/core/templates/table-specs";
import { anyCell } from "../../support/arbitrary-sheets";
import { drawnSheets, gridOf } from "../../support/drawn-sheets";
import { agencySheet } from "../distribute/drawn-plans";

export const DEPARTMENTS = ["สำนักปลัด", "กองคลัง", "กองช่าง"];
const CODES = ["", "", "ม.1", "ม.2", "ม.๓", "1", "."];
const MEASURES = ["ประกาศ", "อบรม", "๑. ประกาศ", "เผยแพร่คู่มือ", "", "."];
const STEPS = ["", "ร่าง", "ประชุม"];
const STATUSES = ["", "ยังไม่ดำเนินการ", "อยู่ระหว่างดำเนินการ", "ดำเนินการเรียบร้อยแล้ว"];
const RESULTS = ["", "", "ทำแล้ว", "ทำบางส่วน"];
const HEADER = TABLE_SPECS.department.map((spec): CellValue => spec.header);

type Row = readonly CellValue[];
type Rows = readonly Row[];

const texts = (values: readonly string[]) => fc.constantFrom<CellValue>(...values.map((text) => text || null));
const oddly = (cell: fc.Arbitrary<CellValue>) => fc.oneof({ weight: 25, arbitrary: cell }, anyCell);

/** A row of a department's tab: mostly of a small vocabulary, so that rows meet. */
const anyRow: fc.Arbitrary<Row> = fc
  .tuple(
    ...[texts(CODES), texts(MEASURES), texts(STEPS), texts(STATUSES), texts(RESULTS)].map(oddly),
    fc.constantFrom(null, 46_069, "16 ก.พ. 2569"),
  )
  .map(([code, measure, steps, status, result, doneOn]): Row => {
    return [code, null, measure, steps, null, 46_112, status, doneOn, result].map((value) => value ?? null);
  });

const anyRows: fc.Arbitrary<Rows> = fc.array(fc.oneof({ weight: 12, arbitrary: anyRow }, fc.constant(HEADER)), {
  maxLength: 4,
});

export function tabOf(department: string, rows: Rows, name = department): SheetSource {
  const marker = { spec: "department", key: department } as const;
  const grid = gridOf([HEADER, ...rows], { row: 3, column: 0 });
  return { id: name, name, marker, unread: null, grid };
}

/** Tabs of some of the departments; those of the base in part, changed in some cells, where `from` is given. */
function someTabs(from: readonly SheetSource[]): fc.Arbitrary<readonly SheetSource[]> {
  const tabs = [...DEPARTMENTS, "กองประปา"].map((department) => {
    const own = from.find(({ name }) => name === department)?.grid.cells.slice(1) ?? [];
    return fc.option(
      fc.oneof(anyRows, changedRows(own)).map((rows) => tabOf(department, rows)),
      { nil: null },
    );
  });
  return fc.tuple(...tabs).map((drawn) => drawn.flatMap((tab) => (tab === null ? [] : [tab])));
}

function changedRows(own: Rows): fc.Arbitrary<Rows> {
  const change = fc.tuple(fc.nat(6), fc.constantFrom(0, 2, 3, 6, 8), anyRow);
  return fc.tuple(fc.array(change, { maxLength: 3 }), anyRows).map(([changes, more]) => [
    ...own.map((row, index) => {
      const [, column, other] = changes.find(([at]) => at === index) ?? [];
      return column === undefined
        ? row
        : row.map((value, place) => (place === column ? (other?.[place] ?? null) : value));
    }),
    ...more,
  ]);
}

export interface DrawnMerge {
  readonly base: readonly SheetSource[];
  readonly files: readonly (readonly SheetSource[])[];
}

/** A base of three listed departments, some without a tab, and up to three returned files, the third often a stale copy. */
export const anyMerge: fc.Arbitrary<DrawnMerge> = fc
  .tuple(...DEPARTMENTS.map(() => fc.option(anyRows, { nil: null })))
  .chain((tabs) => {
    const base = [
      ...drawnSheets(agencySheet(...DEPARTMENTS)),
      ...tabs.flatMap((rows, index) => (rows === null ? [] : [tabOf(DEPARTMENTS[index] ?? "", rows)])),
    ];
    return fc
      .array(fc.oneof({ weight: 6, arbitrary: someTabs(base) }, fc.constant(base)), { maxLength: 3 })
      .map((files) => ({ base, files }));
  });
