import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import type { CellValue } from "../../src/core/sheet/cell-value";
import { ita } from "./command";

export const SCORES = "94.62,95.13,99.49,86.92,95.89,95.50,94.00,94.92,70.00,50.00";
export const DEPARTMENTS = ["สำนักปลัด", "กองคลัง", "กองช่าง"];

export interface CheckedFile {
  readonly tables: readonly {
    readonly sheet: string;
    readonly layout: string;
    readonly range: string;
    readonly columns: readonly { readonly key: string; readonly cell: string }[];
  }[];
  readonly score: { readonly overall: number; readonly rating: string; readonly failing: readonly number[] };
  readonly findings: readonly {
    readonly rule: string;
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly data: Readonly<Record<string, string | number>>;
  }[];
}

/** Values of one row by column key. */
export type Row = Readonly<Record<string, CellValue>>;

export function newWorkbook(folder: string, file: string): void {
  const agency = ["--agency", "ทดสอบ", "--type", "อบต.", "--district", "เมือง", "--province", "ตัวอย่าง"];
  const set = ["--assessed", "2568", "--departments", DEPARTMENTS.join(","), "--scores", SCORES];
  const { code, complaint } = ita(folder, "new", ...agency, ...set, "--out", file);
  if (code !== 0) throw new Error(complaint);
}

export function checked(folder: string, file: string): CheckedFile {
  const { out, complaint } = ita(folder, "check", file, "--json");
  if (complaint !== "") throw new Error(complaint);
  const [first] = (JSON.parse(out) as { files: CheckedFile[] }).files;
  if (first === undefined) throw new Error("No file was checked.");
  return first;
}

/** Types rows below a tab's table as a division would, finding its columns by what the check says of them. */
export async function fill(folder: string, file: string, sheet: string, rows: readonly Row[]): Promise<void> {
  const table = checked(folder, file).tables.find((candidate) => candidate.sheet === sheet);
  const last = Number(/\d+$/u.exec(table?.range ?? "")?.[0]);
  const cells = rows.flatMap((row, index) =>
    Object.entries(row).map(([key, value]) => {
      const header = table?.columns.find((column) => column.key === key)?.cell;
      if (header === undefined) throw new Error(`${sheet} has no column ${key}.`);
      return { sheet, cell: header.replace(/\d+/u, String(last + 1 + index)), expected: null, value };
    }),
  );
  const place = path.join(folder, file);
  const workbook = await openXlsx(readFileSync(place), file);
  if ("kind" in workbook) throw new Error(workbook.code);
  const written = await workbook.setCells(cells);
  if (written.kind === "trouble") throw new Error(written.code);
  const bytes = await workbook.save();
  if (!(bytes instanceof Uint8Array)) throw new Error(bytes.code);
  writeFileSync(place, bytes);
}

const ISSUE_9 = "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล";
const ISSUE_10 = "ตัวชี้วัดที่ 10 การป้องกันการทุจริต";
/** 1 October 2025, 31 March 2026, 30 September 2026 and 16 February 2026. */
const [START, MID, END, DONE] = [45_931, 46_112, 46_295, 46_069];
const DONE_WORD = "ดำเนินการเรียบร้อยแล้ว";
const GOING = "อยู่ระหว่างดำเนินการ";

export const MEASURES: readonly Row[] = [ISSUE_9, ISSUE_10].map((issue, index) => ({
  code: `ม.${String(index + 1)}`,
  issue,
  measure: `มาตรการที่ ${String(index + 1)}`,
  steps: "ประชุม ประกาศ และรายงาน",
  start: START,
  end: END,
  owners: "สำนักปลัด, กองคลัง",
  monitoring: "รายไตรมาส",
}));

/** Ten rows in all; the last of กองช่าง has no measure and must be left out. */
export const ROWS: Readonly<Record<string, readonly Row[]>> = {
  สำนักปลัด: [
    { issue: ISSUE_9, measure: "เผยแพร่ข้อมูลให้ครบ", start: START, end: MID, status: DONE_WORD, doneOn: DONE },
    { issue: ISSUE_10, measure: "ประกาศงดรับของขวัญ (No Gift Policy)", start: START, end: END, status: GOING },
    { issue: ISSUE_10, measure: "อบรมวินัยและจริยธรรม", start: START, end: MID, status: "ยกเลิก" },
  ],
  กองคลัง: [
    { issue: ISSUE_9, measure: "เผยแพร่แผนจัดซื้อจัดจ้าง", start: START, end: MID, status: DONE_WORD, doneOn: DONE },
    { issue: ISSUE_9, measure: "เผยแพร่ราคากลาง", start: START, end: END, status: DONE_WORD, doneOn: DONE },
    { issue: ISSUE_9, measure: "เผยแพร่สรุปผลรายเดือน", start: START, end: END, status: "ดำเนินการแล้ว" },
    { issue: ISSUE_10, measure: "ประเมินความเสี่ยง", start: START, end: END, status: "ดำเนินกันอยู่มั้ง" },
  ],
  กองช่าง: [
    { issue: ISSUE_9, measure: "เผยแพร่คู่มือขออนุญาตก่อสร้าง", start: START, end: END, status: "ยังไม่ดำเนินการ" },
    { issue: "ตัวชี้วัดที่ 9, 10", measure: "ช่องทางร้องเรียน", start: START, end: END, status: GOING },
    { note: "รอข้อมูลจากกองคลัง" },
  ],
};

export async function fillAll(folder: string, file: string): Promise<void> {
  await fill(folder, file, "มาตรการ", MEASURES);
  for (const [sheet, rows] of Object.entries(ROWS)) await fill(folder, file, sheet, rows);
}
