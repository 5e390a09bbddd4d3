import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import { plainPlan } from "../contract/sample-plans";
import { jsonOf, machineWithAgency, typeInto } from "./agency-file";
import { schemaErrors } from "./json-schema";

const SCHEMA: unknown = JSON.parse(/```json\n([\s\S]*?)```/u.exec(readFileSync("docs/cli.md", "utf8"))?.[1] ?? "null");
const FILLED = {
  มาตรการ: { A5: "ม.1", C5: "ปรับปรุงข้อมูล", G5: "ทุกส่วนราชการ" },
  สำนักปลัด: { A5: "ม.1", C5: "ปรับปรุงข้อมูล", G5: "ดำเนินการเรียบร้อยแล้ว" },
};

describe("ita compile of other tables", () => {
  const HEADERS = ["มาตรการ/กิจกรรม", "ผลการดำเนินการตามมาตรการ", "ผลลัพธ์", "ผู้รับผิดชอบ", "ระยะเวลาดำเนินการ"];
  const REPORTED = ["ปรับปรุงข้อมูล", "ทำแล้ว", "ดี", "", "ต.ค. ๒๕๖๘"];

  async function machineWithReport(measure = "ปรับปรุงข้อมูล") {
    const machine = await machineWithAgency();
    await typeInto(machine, "a.xlsx", FILLED);
    const workbook = await openXlsx(machine.files.get("a.xlsx") ?? new Uint8Array(), "a.xlsx");
    if ("kind" in workbook) throw new Error(workbook.code);
    const cells = [HEADERS, [measure, ...REPORTED.slice(1)]];
    await workbook.insert([plainPlan("รายงานเดิม", cells, { marker: { spec: "framework", key: "" } })], "end");
    const bytes = await workbook.save();
    if (!(bytes instanceof Uint8Array)) throw new Error(bytes.code);
    machine.files.set("a.xlsx", withoutMarkers(bytes));
    return machine;
  }

  it("names a table that was not chosen, takes it in with --include, and takes a choice for a row in doubt", async () => {
    const machine = await machineWithReport("ปรับปรุงข้อมูลล");
    const run = async (...args: readonly string[]) =>
      jsonOf(await machine.run("compile", "a.xlsx", "--out", "b.xlsx", "--force", "--json", ...args));
    const without = await run();
    expect(schemaErrors(SCHEMA, without)).toEqual([]);
    expect(without).toMatchObject({ compiled: { rowsRead: 1, notChosen: [{ sheet: "รายงานเดิม", rows: 1 }] } });
    const doubtful = await run("--include", "รายงานเดิม");
    expect(schemaErrors(SCHEMA, doubtful)).toEqual([]);
    expect(doubtful).toMatchObject({ compiled: { rowsRead: 2, doubtful: [{ cell: "A2", candidates: ["ม.1"] }] } });
    const chosen = await run("--include", "รายงานเดิม", "--choose", "รายงานเดิม!C2=ม.1");
    expect(chosen).toMatchObject({ compiled: { rowsRead: 2, rowsWritten: 2, doubtful: [] } });
  });

  it.each([
    ["--include", "ไม่มี", "รายงานเดิม"],
    ["--choose", "รายงานเดิม=ม.1", "--choose"],
  ])("says what is wrong with %s %s", async (option, value, told) => {
    const machine = await machineWithReport();
    const { code, complained } = await machine.run("compile", "a.xlsx", "--out", "b.xlsx", option, value);
    expect([code, machine.files.has("b.xlsx")]).toEqual([2, false]);
    expect(complained.join()).toContain(told);
  });
});

/** The file without the names by which we know our sheets: only the sheet that was added last loses its own. */
function withoutMarkers(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  return zipSync({
    ...parts,
    "xl/workbook.xml": strToU8(xml.replace(/<definedName [^>]*>[^<]*ita\/1\/framework\/[^<]*<\/definedName>/u, "")),
  });
}
