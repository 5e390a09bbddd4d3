import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import { zipped, rawParts } from "../adapters/xlsx/raw-package";
import { ita, temporaryFolder } from "./command";
import { checked, DEPARTMENTS, fill, fillAll, MEASURES, newWorkbook, ROWS, SCORES } from "./division";
import { cellsOf } from "./package";

const { folder, remove } = temporaryFolder();
const place = (file: string) => path.join(folder, file);
afterAll(remove);

interface Compiled {
  readonly rowsRead: number;
  readonly rowsWritten: number;
  readonly excluded: readonly { readonly sheet: string; readonly cell: string; readonly code: string }[];
  readonly byDepartment: readonly {
    readonly label: string;
    readonly total: number;
    readonly counts: Readonly<Record<string, number>>;
  }[];
}

/** The words that count as each status; anything else counts as not known. */
const WORDS: Readonly<Record<string, string>> = {
  ยังไม่ดำเนินการ: "not-started",
  อยู่ระหว่างดำเนินการ: "in-progress",
  ดำเนินการเรียบร้อยแล้ว: "done",
  ดำเนินการแล้ว: "done",
  ยกเลิก: "cancelled",
};

describe("the built command", () => {
  it("scores the published example", () => {
    const { code, out, complaint } = ita(folder, "score", "--assessed", "2568", "--scores", SCORES, "--json");
    expect({ code, complaint }).toEqual({ code: 0, complaint: "" });
    expect(JSON.parse(out)).toMatchObject({
      instruments: { IIT: 94.41, EIT: 94.81, OIT: 60 },
      overall: 80.77,
      rating: "ต้องปรับปรุง",
      failing: [9, 10],
    });
  });

  it("is what npx finds in the checkout, without a network", () => {
    const { stdout } = spawnSync("npm", ["exec", "--offline", "--no", "--", "ita", "--version"], { encoding: "utf8" });
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(stdout.trim()).toBe(version);
  });

  it("flags indicators 9 and 10 until each has a measure", async () => {
    newWorkbook(folder, "flags.xlsx");
    const failing = () =>
      checked(folder, "flags.xlsx")
        .findings.filter(({ rule }) => rule === "failing-without-measure")
        .map(({ data }) => data["indicator"]);
    expect(failing()).toEqual([9, 10]);
    await fill(folder, "flags.xlsx", "มาตรการ", MEASURES.slice(0, 1));
    expect(failing()).toEqual([10]);
    await fill(folder, "flags.xlsx", "มาตรการ", MEASURES.slice(1));
    expect(failing()).toEqual([]);
  });
});

describe("a year's work on files", () => {
  let compiled: Compiled;
  let before: Buffer;

  beforeAll(async () => {
    newWorkbook(folder, "year.xlsx");
    await fillAll(folder, "year.xlsx");
    before = readFileSync(place("year.xlsx"));
    const { out, complaint } = ita(folder, "compile", "year.xlsx", "--out", "summary.xlsx", "--json");
    if (complaint !== "") throw new Error(complaint);
    compiled = (JSON.parse(out) as { compiled: Compiled }).compiled;
  });

  it("finds the misspelt status in its cell", () => {
    const statuses = checked(folder, "year.xlsx").findings.filter(({ rule }) => rule === "unknown-status");
    expect(statuses).toEqual([expect.objectContaining({ sheet: "กองคลัง", cell: "G8" })]);
  });

  it("counts by department and status as an independent count does", () => {
    const counts = DEPARTMENTS.map((label) => {
      const statuses = (ROWS[label] ?? []).filter((row) => "measure" in row).map((row) => String(row["status"]));
      const kinds = statuses.map((status) => WORDS[status] ?? "unknown");
      const having = (kind: string) => kinds.filter((own) => own === kind).length;
      const all = ["not-started", "in-progress", "done", "cancelled", "unknown"];
      return { label, total: statuses.length, counts: Object.fromEntries(all.map((kind) => [kind, having(kind)])) };
    });
    expect(compiled.byDepartment).toEqual(counts.map((count) => expect.objectContaining(count) as unknown));
  });

  it("writes every row or lists it", () => {
    const read = Object.values(ROWS).flat().length;
    expect(compiled).toMatchObject({ rowsRead: read, rowsWritten: read - 1 });
    expect(compiled.excluded).toMatchObject([{ sheet: "กองช่าง", cell: "A7", code: "no-measure" }]);
    expect(compiled.rowsRead).toBe(compiled.rowsWritten + compiled.excluded.length);
  });

  it("leads from every compiled row to the row it came from", () => {
    const sheets = cellsOf(place("summary.xlsx"));
    const summary = sheets.get("สรุปผล") ?? new Map<string, never>();
    const links = [...summary].flatMap(([at, { formula }]) => {
      const target = /^HYPERLINK\("#'(.+)'!([A-Z]+)(\d+)",/u.exec(formula ?? "");
      return target === null || !at.startsWith("C")
        ? []
        : [{ row: at.slice(1), sheet: target[1] ?? "", line: target[3] ?? "" }];
    });
    const compiledLinks = links.filter(({ row }) => /^\d+$/u.test(summary.get(`A${row}`)?.value ?? ""));
    expect(compiledLinks).toHaveLength(compiled.rowsWritten);
    for (const { row, sheet, line } of compiledLinks) {
      const own = summary.get(`L${row}`)?.value;
      expect(own).not.toBe("");
      expect(sheets.get(sheet)?.get(`C${line}`)?.value).toBe(own);
    }
  });

  it("leaves the input as it was and nothing beside the output", () => {
    expect(readFileSync(place("year.xlsx")).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((file) => !/^[a-z]+\.xlsx$/u.test(file))).toEqual([]);
  });

  it("reads its own output again and compiles it to the same numbers", () => {
    const { out } = ita(folder, "compile", "summary.xlsx", "--out", "again.xlsx", "--json");
    const again = (JSON.parse(out) as { compiled: Compiled }).compiled;
    expect(again).toEqual({ ...compiled, unchanged: true });
  });

  it("never writes over an input, through a link or another spelling", () => {
    symlinkSync(place("year.xlsx"), place("link.xlsx"));
    for (const out of ["year.xlsx", "./year.xlsx", "link.xlsx", place("year.xlsx")]) {
      const { code, complaint } = ita(folder, "compile", "year.xlsx", "--out", out, "--force");
      expect(code).toBe(2);
      expect(complaint.trimEnd().split("\n")).toHaveLength(1);
    }
    expect(readFileSync(place("year.xlsx")).equals(before)).toBe(true);
  });
});

describe("bad input", () => {
  const EMPTY_SHEET = { sheets: [{ name: "Sheet1", xml: "<sheetData/>" }] };
  const FILES: Readonly<Record<string, Uint8Array>> = {
    "text.xlsx": Buffer.from("not a workbook"),
    "empty.xlsx": new Uint8Array(),
    "locked.xlsx": encrypted(),
    "other.xlsx": zipped(rawParts(EMPTY_SHEET)),
  };

  beforeAll(() => {
    mkdirSync(place("bad/folder.xlsx"), { recursive: true });
    for (const [name, bytes] of Object.entries(FILES)) writeFileSync(place(`bad/${name}`), bytes);
  });

  it.each([
    ["text.xlsx", "ไม่ใช่สมุดงาน"],
    ["empty.xlsx", "ว่างเปล่า"],
    ["locked.xlsx", "รหัสผ่าน"],
    ["other.xlsx", "ไม่พบแผ่นงาน"],
    ["folder.xlsx", "โฟลเดอร์"],
    ["missing.xlsx", "ไม่พบไฟล์"],
  ])("%s is told in one plain line, and nothing is written", (file, told) => {
    for (const args of [
      ["check", file],
      ["compile", file, "--out", "out.xlsx"],
    ]) {
      const before = readdirSync(place("bad")).sort();
      const { code, out, complaint } = ita(place("bad"), ...args);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(complaint.trimEnd().split("\n")).toEqual([expect.stringContaining(file)]);
      expect(complaint).toContain(told);
      expect(readdirSync(place("bad")).sort()).toEqual(before);
    }
  });

  it("an output in a folder that is not there is told, and the folder is not made", () => {
    newWorkbook(folder, "good.xlsx");
    const { code, complaint } = ita(folder, "compile", "good.xlsx", "--out", "none/out.xlsx");
    expect(code).toBe(2);
    expect(complaint.trimEnd().split("\n")).toHaveLength(1);
    expect(readdirSync(folder)).not.toContain("none");
  });

  it("a score of 186 in a cell is a finding there", async () => {
    newWorkbook(folder, "high.xlsx");
    const workbook = await openXlsx(readFileSync(place("high.xlsx")), "high.xlsx");
    if ("kind" in workbook) throw new Error(workbook.code);
    await workbook.setCells([{ sheet: "คะแนน ITA", cell: "H14", expected: 50, value: 186 }]);
    const bytes = await workbook.save();
    if (bytes instanceof Uint8Array) writeFileSync(place("high.xlsx"), bytes);
    expect(checked(folder, "high.xlsx").findings).toContainEqual(
      expect.objectContaining({ rule: "score-out-of-range", sheet: "คะแนน ITA", cell: "H14" }),
    );
    expect(ita(folder, "check", "high.xlsx").code).toBe(1);
  });
});

/** An OLE compound file whose directory names the stream of an encrypted package. */
function encrypted(): Uint8Array {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write("EncryptedPackage", 1024, "utf16le");
  return bytes;
}
