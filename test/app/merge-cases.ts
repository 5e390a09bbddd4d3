import { fillRows, type RowToFill } from "../../src/app/fill-rows";
import { insertSet } from "../../src/app/insert-set";
import type { MergeWish, ReturnedFile } from "../../src/app/preview-merge";
import type { CellValue } from "../../src/core/sheet/cell-value";
import type { WorkbookReader } from "../../src/ports/workbook-reader";
import type { WorkbookWriter } from "../../src/ports/workbook-writer";
import { contentOf, SAMPLE_SET, sampleWorkbook } from "./memory-workbook";

export const GOING = "อยู่ระหว่างดำเนินการ";
export const DONE = "ดำเนินการเรียบร้อยแล้ว";
export const DEPARTMENTS = ["สำนักปลัด", "กองคลัง", "กองช่าง"];

type Workbook = WorkbookReader & WorkbookWriter;
export type Rows = Readonly<Record<string, readonly Readonly<Record<string, CellValue>>[]>>;

/** Rows by department, below those that are there. */
export async function fill(workbook: Workbook, rows: Rows): Promise<void> {
  const wanted = Object.entries(rows).flatMap(([department, own]) =>
    own.map((cells): RowToFill => ({ department, cells })),
  );
  const filled = await fillRows(workbook, wanted);
  if (filled.kind !== "filled") throw new Error(filled.kind);
}

/** The standard set with these departments and rows, in a workbook that is empty. */
export async function makeBase(workbook: Workbook, rows: Rows): Promise<void> {
  const inserted = await insertSet(workbook, { ...SAMPLE_SET, departments: DEPARTMENTS });
  if (inserted.kind !== "inserted") throw new Error(inserted.kind);
  await fill(workbook, rows);
}

/** A returned .xlsx file: a standard set of its departments with these rows. */
export async function returnedFile(file: string, rows: Rows): Promise<ReturnedFile> {
  const workbook = await sampleWorkbook({ departments: Object.keys(rows) });
  await fill(workbook, rows);
  return { file, content: await contentOf(workbook) };
}

/** A base and two files: one row reported, one in conflict, one new, one of a department that the base only lists. */
export const BASE: Rows = {
  กองคลัง: [
    { code: "ม.1", measure: "ประกาศ", start: 45_931, status: "ยังไม่ดำเนินการ" },
    { code: "ม.2", measure: "อบรม", result: "ผลเดิม" },
  ],
};

export async function wish(): Promise<MergeWish> {
  const files = [
    await returnedFile("คลัง.xlsx", {
      กองคลัง: [
        { code: "ม.1", measure: "ประกาศ", start: 45_931, status: DONE, doneOn: 46_069, result: "=ทำแล้ว" },
        { code: "ม.2", measure: "อบรม", result: "ผลใหม่" },
        { code: "ม.3", measure: "ตรวจ" },
      ],
    }),
    await returnedFile("ประปา.xlsx", { กองประปา: [{ code: "ม.4", measure: "ซ่อมท่อ", status: GOING }] }),
  ];
  return { files, newDepartments: ["กองประปา"] };
}
