import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { newXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { unzipped } from "../adapters/xlsx/raw-package";
import { BASE, DONE, makeBase } from "../app/merge-cases";
import { ita, temporaryFolder } from "./command";
import { cellsOf } from "./package";
import { partOf, writeRichBase } from "./rich-base";

const { folder, remove } = temporaryFolder();
const place = (file: string) => path.join(folder, file);
const partsOf = (file: string) => unzipped(readFileSync(place(file)));
afterAll(remove);

/** What a command may touch beside the sheets that it writes. */
const REGISTERS = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];
/** One of everything that Excel keeps for people. */
const KEPT = [
  ...[
    "xl/charts/chart1.xml",
    "xl/media/image1.png",
    "xl/comments1.xml",
    "xl/comments9.xml",
    "xl/drawings/drawing9.xml",
  ],
  ...["xl/threadedComments/threadedComment1.xml", "xl/drawings/vmlDrawing1.vml", "xl/tables/table1.xml"],
  ...[
    "xl/pivotTables/pivotTable1.xml",
    "xl/pivotCache/pivotCacheDefinition1.xml",
    "xl/externalLinks/externalLink1.xml",
  ],
  ...["customXml/item1.xml", "xl/printerSettings/printerSettings1.bin", "docProps/custom.xml", "xl/connections.xml"],
  ...["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"],
];
const COMMANDS = [
  ["compile", ["compile", "base.xlsx"], []],
  ["merge", ["merge", "base.xlsx", "returned.xlsx", "--conflicts", "both"], ["กองคลัง"]],
] as const;

beforeAll(async () => {
  await writeRichBase(folder, "base.xlsx", BASE);
  await writeRichBase(folder, "signed.xlsx", BASE, { "_xmlsignatures/sig1.xml": "<Signature/>" });
  const returned = newXlsx();
  await makeBase(returned, {
    กองคลัง: [
      { code: "ม.1", measure: "ประกาศ", start: 45_931, status: DONE, doneOn: 46_069 },
      { code: "ม.2", measure: "อบรม", result: "ผลใหม่" },
      { code: "ม.3", measure: "ตรวจ" },
    ],
    กองช่าง: [],
  });
  const bytes = await returned.save();
  if (bytes instanceof Uint8Array) writeFileSync(place("returned.xlsx"), bytes);
});

describe.each(COMMANDS)("ita %s on a workbook of many hands", (name, args, written) => {
  const out = `${name}.xlsx`;

  it("keeps every part byte for byte, but for the sheets that it writes and the registers", () => {
    const input = readFileSync(place("base.xlsx"));
    const { code, complaint } = ita(folder, ...args, "--out", out);
    expect([code, complaint]).toEqual([name === "compile" ? code : 0, ""]);
    expect(code).not.toBe(2);
    const before = partsOf("base.xlsx");
    const after = partsOf(out);
    expect(KEPT.filter((part) => !(part in before))).toEqual([]);
    const touched = [...REGISTERS, ...written.map((title) => partOf(before, title))];
    for (const [part, content] of Object.entries(before)) {
      if (!touched.includes(part)) expect([part, after[part]]).toEqual([part, content]);
    }
    expect(Object.keys(before).filter((part) => !(part in after))).toEqual([]);
    expect(readFileSync(place("base.xlsx")).equals(input)).toBe(true);
  });

  it("keeps every tab, name and setting of the workbook part", () => {
    const before = partsOf("base.xlsx")["xl/workbook.xml"] ?? "";
    const after = partsOf(out)["xl/workbook.xml"] ?? "";
    for (const [tag] of before.matchAll(/<sheet [^>]*>|<definedName [^>]*>[^<]*<\/definedName>/gu))
      expect(after).toContain(tag);
    expect(after).toMatch(/<externalReferences>.*<extLst>/su);
  });
});

it("merge keeps all of a tab that it writes but the cells it was asked for: formats, lists, page, drawing and comments", () => {
  const part = partOf(partsOf("base.xlsx"), "กองคลัง");
  const before = partsOf("base.xlsx")[part] ?? "";
  const after = partsOf("merge.xlsx")[part] ?? "";
  const frame = (xml: string) => xml.replace(/<sheetData>.*<\/sheetData>/su, "");
  expect(frame(after)).toBe(frame(before));
  expect(frame(after)).toContain("<drawing ");
  expect(frame(after)).toContain("<dataValidation ");
  const styles = (xml: string) =>
    new Map([...xml.matchAll(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?/gu)].map(([, at, style]) => [at, style]));
  for (const [at, style] of styles(before)) expect([at, styles(after).get(at)]).toEqual([at, style]);
  const cells = (file: string) => cellsOf(place(file)).get("กองคลัง") ?? new Map<string, { value: string }>();
  const changed = [...cells("merge.xlsx")].filter(
    ([at, { value }]) => value !== (cells("base.xlsx").get(at)?.value ?? ""),
  );
  expect(changed.map(([at, { value }]) => [at, value])).toEqual([
    ...[
      ["G5", DONE],
      ["H5", "46069"],
    ],
    ...[
      ["A7", "ม.2"],
      ["C7", "อบรม"],
      ["I7", "ผลใหม่"],
    ],
    ...[
      ["A8", "ม.3"],
      ["C8", "ตรวจ"],
    ],
  ]);
});

it.each(COMMANDS)(
  "ita %s refuses a signed workbook before anything is written, and says what would be lost",
  (_, args) => {
    const signed = args.map((arg) => (arg === "base.xlsx" ? "signed.xlsx" : arg));
    const { code, out, complaint } = ita(folder, ...signed, "--out", "none.xlsx", "--lang", "en");
    expect([code, out]).toEqual([2, ""]);
    expect(complaint.trimEnd().split("\n")).toEqual([expect.stringMatching(/signature/u)]);
    expect(existsSync(place("none.xlsx"))).toBe(false);
  },
);

it("merge says of each file that it refuses what is the matter, and merges the others", () => {
  const macros = { "xl/vbaProject.bin": "x" };
  writeFileSync(place("damaged.xlsx"), readFileSync(place("returned.xlsx")).subarray(0, 2_000));
  return writeRichBase(folder, "macros.xlsx", {}, macros).then(() => {
    const { code, complaint } = ita(
      folder,
      "merge",
      "base.xlsx",
      "damaged.xlsx",
      "macros.xlsx",
      "returned.xlsx",
      "--out",
      "some.xlsx",
    );
    expect(code).toBe(1);
    expect(complaint.trimEnd().split("\n")).toEqual([
      expect.stringContaining("damaged.xlsx"),
      expect.stringContaining("macros.xlsx"),
    ]);
    expect(cellsOf(place("some.xlsx")).get("กองคลัง")?.get("G5")?.value).toBe(DONE);
  });
});
