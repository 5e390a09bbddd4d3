import fc from "fast-check";
import { strFromU8, strToU8, zipSync } from "fflate";
import { OPEN_LIMITS } from "../../../src/adapters/xlsx/open-limits";
import { openXlsx } from "../../../src/adapters/xlsx/open-xlsx";
import { contentOf } from "../../contract/bench";
import { plainPlan } from "../../contract/sample-plans";
import { rawParts, zipped, type RawParts } from "./raw-package";
import { richParts } from "./rich-package";
import { opened, openedParts, saved } from "./xlsx-steps";

const PATH = "ผล.xlsx";
const SMALL = rawParts({
  sheets: [{ name: "S", xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }],
});

/** The code of the trouble that opening gives, or "opened". */
async function answerTo(bytes: Uint8Array): Promise<string> {
  const outcome = await openXlsx(bytes, PATH);
  return "kind" in outcome ? outcome.code : "opened";
}

function answerToParts(parts: RawParts): Promise<string> {
  return answerTo(zipped(parts));
}

describe("a file that is no .xlsx", () => {
  it("is named when it is empty", async () => {
    expect(await openXlsx(new Uint8Array(), PATH)).toEqual({ kind: "trouble", code: "file-empty", path: PATH });
  });

  it.each([
    ["text", strToU8("ที่,ตัวชี้วัด\n1,ก")],
    ["a zip of something else", zipSync({ "word/document.xml": strToU8("<document/>") })],
    ["the first half of a workbook", zipped(SMALL).slice(0, zipped(SMALL).length / 2)],
    ["a workbook without its end", zipped(SMALL).slice(0, -22)],
  ])("is not a workbook: %s", async (_, bytes) => {
    expect(await answerTo(bytes)).toBe("not-a-workbook");
  });

  it.each([
    ["without a workbook part", without("xl/workbook.xml")],
    ["without content types", without("[Content_Types].xml")],
    ["without a sheet part", without("xl/worksheets/sheet1.xml")],
    ["without relationships", without("xl/_rels/workbook.xml.rels")],
    ["with a workbook part that is not XML", { ...SMALL, "xl/workbook.xml": "<workbook><sheets>" }],
    ["without a tab", { ...rawParts({ sheets: [] }) }],
    [
      "with a document type",
      { ...SMALL, "xl/workbook.xml": `<!DOCTYPE x [<!ENTITY a "b">]>${String(SMALL["xl/workbook.xml"])}` },
    ],
  ])("is not a workbook: a package %s", async (_, parts) => {
    expect(await answerToParts(parts)).toBe("not-a-workbook");
  });

  it("is told apart: a file of Excel 97, one behind a password, a binary one, one with macros", async () => {
    const macros = { ...SMALL, "xl/vbaProject.bin": new Uint8Array([1]) };
    const binary = retyped("application/vnd.ms-excel.sheet.binary.macroEnabled.main");
    const macroType = retyped("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
    expect(await answerTo(compoundFile("Workbook"))).toBe("old-format");
    expect(await answerTo(compoundFile("EncryptedPackage"))).toBe("encrypted");
    expect(await answerToParts(binary)).toBe("old-format");
    expect(await answerToParts(macros)).toBe("macro-file");
    expect(await answerToParts(macroType)).toBe("macro-file");
  });
});

describe("a file that asks too much", () => {
  it("is refused above 50 MB, without a look inside", async () => {
    const bytes = new Uint8Array(50 * 1024 * 1024 + 1);
    expect(await openXlsx(bytes, PATH)).toMatchObject({ code: "file-too-large", limit: "50 MB" });
  });

  it.each([
    ["little grows into much", 100, "50:1"],
    ["more comes out than anybody's memory holds", 600, "512 MB"],
  ])("is refused where %s, on its own word", async (_, megabytes, limit) => {
    const bytes = claiming(zipped(SMALL), megabytes * 1024 * 1024);
    expect(await openXlsx(bytes, PATH)).toMatchObject({ code: "file-too-large", limit });
  });

  it("is refused with more parts than anybody's workbook", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, index) => [`p${String(index)}`, new Uint8Array()]),
    );
    expect(await answerTo(zipSync(many, { level: 0 }))).toBe("file-too-large");
  });

  it("takes 200 tabs, and says how many are too many", async () => {
    const tabs = (count: number): RawParts =>
      rawParts({
        sheets: Array.from({ length: count }, (_, index) => ({ name: `ก${String(index)}`, xml: "<sheetData/>" })),
      });
    expect(await answerToParts(tabs(200))).toBe("opened");
    expect(await openXlsx(zipped(tabs(201)), PATH)).toEqual({
      kind: "trouble",
      code: "too-many-sheets",
      count: 201,
      limit: OPEN_LIMITS.sheets,
    });
  });

  it("takes no tab that would be one too many", async () => {
    const workbook = await openedParts(SMALL);
    const plans = Array.from({ length: 200 }, (_, index) => plainPlan(`ก${String(index)}`, [[1]]));
    expect(await workbook.insert(plans, "end")).toMatchObject({ code: "too-many-sheets", count: 201 });
  });

  it("reads a million rows with three filled cells", async () => {
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c></row><row r="500000"><c r="C500000"><v>2</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c></row>';
    const [sheet] = await sheetsOf(rows);
    expect(sheet?.unread).toBeNull();
    expect(sheet?.grid.cells).toHaveLength(1_048_575);
    expect(sheet?.grid.cells.at(-1)).toEqual([3, null, null]);
  });

  it("counts only filled cells as used, not the formatted ones", async () => {
    const [sheet] = await sheetsOf(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>',
    );
    expect(sheet?.grid.cells).toEqual([[1]]);
  });

  it("leaves a sheet unread that spans more cells than may be read, and still reads the others", async () => {
    const [sheet] = await sheetsOf(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    );
    expect(sheet).toMatchObject({ grid: { cells: [] }, unread: { cells: 17_179_869_184, limit: 5_000_000 } });
  });
});

describe("a damaged file", () => {
  it("is found out by its checksums", async () => {
    const stored = zipSync(
      Object.fromEntries(Object.entries(SMALL).map(([name, text]) => [name, strToU8(String(text))])),
      { level: 0 },
    );
    const at = strFromU8(stored, true).indexOf("<v>1</v>") + 3;
    expect(await answerTo(stored)).toBe("opened");
    expect(await answerTo(stored.map((byte, index) => (index === at ? byte + 1 : byte)))).toBe("not-a-workbook");
  });

  it.each([
    ["cells", "<sheetData><row><c>"],
    ["an entity bomb", '<sheetData/><!DOCTYPE a [<!ENTITY b "c">]>'],
  ])("gives trouble, not half a sheet, where a sheet's XML is broken: %s", async (_, xml) => {
    const workbook = await openedParts(rawParts({ sheets: [{ name: "S", xml }] }));
    expect(await workbook.read()).toMatchObject({ kind: "trouble", code: "not-a-workbook" });
  });

  it("never throws, whichever bytes are changed", async () => {
    const whole = zipped(richParts());
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        fc.option(fc.nat(whole.length)),
        async (flips, cut) => {
          const bytes = whole.slice(0, cut ?? whole.length);
          for (const [at, byte] of flips) if (at < bytes.length) bytes[at] = byte;
          await useUp(bytes);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("never throws, whatever is changed in the XML itself", async () => {
    const whole = richParts();
    const texts = Object.keys(whole).filter((name) => /\.(?:xml|rels)$/u.test(name));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(
          "",
          "<",
          ">",
          '"',
          "&",
          "/",
          "-1",
          "99999999999",
          "NaN",
          "<a/>",
          "<!--",
          "]]>",
          "\u0000",
          "=",
          " r:id=''",
        ),
        fc.nat(6),
        async (name, place, text, length) => {
          const xml = String(whole[name]);
          const at = Math.floor(place * xml.length);
          await useUp(zipped({ ...whole, [name]: xml.slice(0, at) + text + xml.slice(at + length) }));
        },
      ),
      { numRuns: 120 },
    );
  });
});

/** Opens, reads, changes and saves; every answer is fine but an exception. */
async function useUp(bytes: Uint8Array): Promise<void> {
  const workbook = await openXlsx(bytes, PATH);
  if ("kind" in workbook) return;
  const { kind } = await workbook.read();
  await workbook.setCells([{ sheet: "Data", cell: "D3", expected: null, value: "x" }]);
  await workbook.replace(plainPlan("สรุปผล", [["x"]]), "3");
  const outcome = await workbook.insert([plainPlan("ใหม่", [["x"]])], "start");
  const bytesAfter = await workbook.save();
  if (kind === "read" && outcome.kind === "written" && bytesAfter instanceof Uint8Array) {
    expect((await contentOf(await opened(await saved(workbook)))).sheets[0]?.name).toBe("ใหม่");
  }
}

/** The zip with another size claimed for its last entry. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const claims = bytes.slice();
  const lastRecord = strFromU8(bytes, true).lastIndexOf("PK\u0001\u0002");
  new DataView(claims.buffer).setUint32(lastRecord + 24, size, true);
  return claims;
}

async function sheetsOf(rows: string): Promise<Awaited<ReturnType<typeof contentOf>>["sheets"]> {
  const workbook = await openedParts(rawParts({ sheets: [{ name: "S", xml: `<sheetData>${rows}</sheetData>` }] }));
  return (await contentOf(workbook)).sheets;
}

function without(name: string): RawParts {
  return Object.fromEntries(Object.entries(SMALL).filter(([part]) => part !== name));
}

function retyped(type: string): RawParts {
  const types = String(SMALL["[Content_Types].xml"]);
  return { ...SMALL, "[Content_Types].xml": types.replace(/application\/[^"]*sheet\.main\+xml/u, type) };
}

function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let index = 0; index < stream.length; index += 1) bytes[1152 + index * 2] = stream.charCodeAt(index);
  return bytes;
}
