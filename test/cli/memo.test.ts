import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import { titlesOf } from "../app/memory-workbook";
import { docxDocument, docxParts, elementsOf, paragraphTexts } from "../support/docx-parts";
import { machineWithAgency, typeInto } from "./agency-file";
import type { FakeMachine } from "./fake-machine";

const MEASURE = "<w:p/> & เผยแพร่ข้อมูล";

async function filledMachine(): Promise<FakeMachine> {
  const machine = await machineWithAgency();
  await typeInto(machine, "a.xlsx", {
    กองคลัง: { B5: "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", C5: MEASURE, F5: 46112, G5: "อยู่ระหว่างดำเนินการ" },
  });
  return machine;
}

const bytesOf = (machine: FakeMachine, path: string) => machine.files.get(path) ?? new Uint8Array();

describe("ita memo", () => {
  it("writes the memo in Thai digits and says what is to be filled in", async () => {
    const machine = await filledMachine();
    const args = ["memo", "a.xlsx", "--out", "m.docx", "--digits", "thai", "--date", "2026-04-05"];
    const { code, complained, said } = await machine.run(...args);
    expect({ code, complained }).toEqual({ code: 1, complained: [] });
    const texts = paragraphTexts(docxDocument(bytesOf(machine, "m.docx")));
    expect(texts[0]).toBe("บันทึกข้อความ");
    expect(texts).toContain("ที่  \tวันที่  ๕ เมษายน ๒๕๖๙\t");
    expect(texts.join("\n")).toContain("๘๐.๗๗ คะแนน");
    expect(texts.join("\n")).not.toMatch(/\d/u);
    expect(said.at(-1)).toBe("ที่ต้องเติมเอง: ตราครุฑ, เลขที่หนังสือ");
  });

  it("leaves the date open and takes the digits of the agency sheet unless asked", async () => {
    const machine = await filledMachine();
    await machine.run("memo", "a.xlsx", "--out", "m.docx");
    const texts = paragraphTexts(docxDocument(bytesOf(machine, "m.docx")));
    expect(texts).toContain("ที่  \tวันที่  \t");
    expect(texts.join("\n")).toContain("80.77 คะแนน");
  });

  it("writes the memo as a sheet of a copy where an .xlsx file is asked for", async () => {
    const machine = await filledMachine();
    const before = bytesOf(machine, "a.xlsx");
    const { code, complained, said } = await machine.run("memo", "a.xlsx", "--out", "m.xlsx");
    expect({ code, complained }).toEqual({ code: 1, complained: [] });
    expect(said[0]).toBe("สร้างบันทึกข้อความแล้วในแผ่นงาน “บันทึกข้อความ” ของไฟล์ m.xlsx");
    const opened = await openXlsx(bytesOf(machine, "m.xlsx"), "m.xlsx");
    if ("kind" in opened) throw new Error(opened.code);
    expect((await titlesOf(opened)).at(-1)).toBe("บันทึกข้อความ");
    expect(bytesOf(machine, "a.xlsx")).toBe(before);
  });

  it.each([
    ["to another kind of file", ["--out", "m.pdf"], "m.pdf"],
    ["on no day", ["--out", "m.docx", "--date", "31/2/2569"], "--date"],
    ["in no digits", ["--out", "m.docx", "--digits", "roman"], "roman"],
    ["without --out", [], "--out"],
  ])("refuses to run %s and writes nothing", async (_, args, named) => {
    const machine = await filledMachine();
    const { code, complained } = await machine.run("memo", "a.xlsx", ...args);
    expect(code).toBe(2);
    expect(complained.join("\n")).toContain(named);
    expect([...machine.files.keys()]).toEqual(["a.xlsx"]);
  });
});

describe("ita report to a Word document", () => {
  it("draws the table of the layout, header rows repeated, texts as texts, and leaves the workbook alone", async () => {
    const machine = await filledMachine();
    const before = bytesOf(machine, "a.xlsx");
    const { complained } = await machine.run(
      "report",
      "a.xlsx",
      "--layout",
      "001C",
      "--out",
      "r.docx",
      "--digits",
      "thai",
    );
    expect(complained).toEqual([]);
    const bytes = bytesOf(machine, "r.docx");
    const tree = docxDocument(bytes);
    expect(paragraphTexts(tree)).toContain(MEASURE);
    expect(elementsOf(tree, "tblHeader")).toHaveLength(2);
    expect(elementsOf(tree, "pgSz")[0]?.attributes.get("w:orient")).toBe("landscape");
    expect(docxParts(bytes)["word/document.xml"]).toContain('<w:pgNumType w:fmt="thaiNumbers"/>');
    expect(bytesOf(machine, "a.xlsx")).toBe(before);
  });

  it("tells machines that no sheet holds it", async () => {
    const machine = await filledMachine();
    const { said } = await machine.run("report", "a.xlsx", "--layout", "000", "--out", "r.docx", "--json");
    const { out, report } = JSON.parse(said.join("\n")) as { out: string; report: object };
    expect(out).toBe("r.docx");
    expect(report).toMatchObject({ layout: "000" });
    expect(Object.keys(report).filter((key) => key === "sheet" || key === "keptSheets")).toEqual([]);
  });
});
