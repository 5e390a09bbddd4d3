import type { Frame, Page } from "playwright-core";
import type { ChromiumHost } from "../host/chromium";

/** The departments of the agency that the tests insert, in the order of their tabs. */
export const DEPARTMENTS = ["สำนักปลัด", "กองคลัง"];

/** Inserts the set of sheets of an agency with two departments, by mouse. */
export async function insertAgency(pane: Frame): Promise<void> {
  await pane.getByRole("tab", { name: "แทรก", exact: true }).click();
  await pane.getByLabel("ชื่อหน่วยงาน").fill("ทุ่งตัวอย่าง");
  await pane.getByLabel("อำเภอ").fill("เมืองตัวอย่าง");
  await pane.getByLabel("จังหวัด").fill("จังหวัดตัวอย่าง");
  for (const choice of await pane.getByRole("checkbox").all()) await choice.uncheck();
  for (const name of DEPARTMENTS) await pane.getByRole("checkbox", { name, exact: true }).check();
  await pane.getByRole("button", { name: "แทรกชุดแผ่นงาน", exact: true }).click();
  await pane.getByRole("heading", { name: "แทรกแล้ว 5 แผ่นงาน", exact: true }).waitFor();
}

/** Types into cells of a row (one-based), by column letter, as the person does in Excel. */
export async function typeRow(
  host: ChromiumHost,
  sheet: string,
  row: number,
  cells: Readonly<Record<string, string | number>>,
): Promise<void> {
  for (const [column, text] of Object.entries(cells)) {
    await host.call("type", `${sheet}!${column}${String(row)}`, text);
  }
}

/** Opens a screen by the menu, by mouse. */
export async function fromMenu(pane: Frame | Page, name: string): Promise<void> {
  await pane.getByRole("button", { name: "อื่น ๆ", exact: true }).click();
  await pane.getByRole("navigation", { name: "หน้าจอของงานอื่น" }).getByRole("button", { name, exact: true }).click();
}
