import { DOCX_FORMAT } from "../../src/adapters/docx/write-docx";
import { fillRows } from "../../src/app/fill-rows";
import { saveData, saveDictionary, saveMemo, saveReport } from "../../src/app/publish-files";
import { newXlsx, type XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { COMPILED_COLUMNS } from "../../src/core/open-data/data/compiled-columns";
import { LAYOUT_003 } from "../../src/core/report/layouts/layout-003";
import { LAYOUT_004_D } from "../../src/core/report/layouts/layout-004-d";
import { sampleRows } from "../../src/core/samples/sample-rows";
import type { FileSaver } from "../../src/ports/file-saver";
import { docxDocument, paragraphTexts } from "../support/docx-parts";
import { sampleWorkbook } from "./memory-workbook";

const asOf = { year: 2026, month: 4, day: 1 };
const REQUEST = { asOf, digits: null, date: null, round: 6 } as const;

class Folder implements FileSaver {
  readonly canSave = true;
  readonly files = new Map<string, Uint8Array | string>();

  save(name: string, _mediaType: string, bytes: Uint8Array | string) {
    this.files.set(name, bytes);
    return { kind: "sent" } as const;
  }

  text(name: string): string {
    return String(this.files.get(name));
  }
}

async function filled(): Promise<XlsxWorkbook> {
  const workbook = await sampleWorkbook();
  await fillRows(workbook, sampleRows());
  return workbook;
}

it("hands on the report, the plan and the memo as Word documents, named by our words and numbers alone", async () => {
  const folder = new Folder();
  const workbook = await filled();
  const wish = { asOf, round: 6, layout: LAYOUT_003 } as const;
  const report = await saveReport(workbook, wish, DOCX_FORMAT, folder);
  expect(report).toEqual({ kind: "sent", name: "รายงานผล-2569-รอบ6เดือน-003.docx" });
  await saveReport(workbook, { ...wish, layout: LAYOUT_004_D }, DOCX_FORMAT, folder);
  await saveMemo(workbook, REQUEST, DOCX_FORMAT, folder);
  expect([...folder.files.keys()]).toEqual([
    "รายงานผล-2569-รอบ6เดือน-003.docx",
    "แผนมาตรการ-2569-004-D.docx",
    "บันทึกข้อความ.docx",
  ]);
  const memo = folder.files.get("บันทึกข้อความ.docx");
  const texts = memo instanceof Uint8Array ? paragraphTexts(docxDocument(memo)) : [];
  expect(texts[0]).toBe("บันทึกข้อความ");
});

it("hands on the compiled table as CSV and JSON, and what its columns mean", async () => {
  const folder = new Folder();
  const workbook = await filled();
  for (const format of ["csv", "json"] as const) await saveData(workbook, REQUEST, format, folder);
  expect(saveDictionary(folder)).toEqual({ kind: "sent", name: "พจนานุกรมข้อมูล.csv" });
  const header = folder.text("ข้อมูลเปิด-2569-รอบ6เดือน.csv").split("\r\n")[0];
  expect(header?.replace(/^\uFEFF/u, "")).toBe(COMPILED_COLUMNS.map(({ key }) => key).join(","));
  expect(folder.text("ข้อมูลเปิด-2569-รอบ6เดือน.json")).toContain('"schemaVersion": 1');
  const keys = folder.text("พจนานุกรมข้อมูล.csv").trim().split("\r\n").slice(1);
  expect(keys.map((line) => line.split(",")[0])).toEqual(COMPILED_COLUMNS.map(({ key }) => key));
});

it("hands nothing on where there is nothing, and tells trouble", async () => {
  const folder = new Folder();
  const empty = newXlsx();
  expect(await saveReport(empty, { asOf, layout: LAYOUT_003 }, DOCX_FORMAT, folder)).toMatchObject({
    kind: "nothing-to-report",
  });
  expect(await saveMemo(empty, REQUEST, DOCX_FORMAT, folder)).toEqual({ kind: "nothing-to-compile" });
  expect(folder.files.size).toBe(0);
  const refusing: FileSaver = {
    canSave: false,
    save: (path) => ({ kind: "trouble", code: "cannot-save-file", path }),
  };
  expect(await saveData(await filled(), REQUEST, "csv", refusing)).toMatchObject({ code: "cannot-save-file" });
});
