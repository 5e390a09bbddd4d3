import fc from "fast-check";
import { openXlsx } from "../../../../src/adapters/xlsx/open-xlsx";
import { tinted } from "../../../../src/adapters/xlsx/look/tinted";
import type { CellLook, SheetLook } from "../../../../src/ports/sheet-look";
import "../../../core/fixed-seed";
import { MAIN, rawParts, relationship, relationshipsXml, zipped, type RawParts } from "../raw-package";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
/** The scheme in the order of the file, as Office writes it. */
const SCHEME = [
  ["dk1", '<a:sysClr val="windowText" lastClr="000000"/>'],
  ["lt1", '<a:sysClr val="window" lastClr="FFFFFF"/>'],
  ["dk2", '<a:srgbClr val="44546A"/>'],
  ["lt2", '<a:srgbClr val="E7E6E6"/>'],
  ["accent1", '<a:srgbClr val="4472C4"/>'],
  ["accent2", '<a:srgbClr val="ED7D31"/>'],
  ["accent3", '<a:srgbClr val="A5A5A5"/>'],
  ["accent4", '<a:srgbClr val="FFC000"/>'],
  ["accent5", '<a:srgbClr val="5B9BD5"/>'],
  ["accent6", '<a:srgbClr val="70AD47"/>'],
  ["hlink", '<a:srgbClr val="0563C1"/>'],
  ["folHlink", '<a:srgbClr val="954F72"/>'],
] as const;
const THEME =
  `<a:theme xmlns:a="${DRAWING}" name="Office"><a:themeElements><a:clrScheme name="Office">` +
  `${SCHEME.map(([name, colour]) => `<a:${name}>${colour}</a:${name}>`).join("")}</a:clrScheme></a:themeElements></a:theme>`;

interface Package {
  /** Colour attributes of the fills of cells A1, A2 and so on. */
  readonly fills: readonly string[];
  readonly font?: string;
  readonly theme?: string | null;
  readonly colours?: string;
  readonly more?: RawParts;
}

async function lookAt({ fills, font = "", theme = THEME, colours = "", more = {} }: Package): Promise<SheetLook> {
  const solid = fills.map(
    (colour) => `<fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill>`,
  );
  const xfs = fills.map((_, index) => `<xf fontId="0" fillId="${String(index)}"/>`).join("");
  const styles =
    `<styleSheet xmlns="${MAIN}"><fonts><font><color ${font}/></font></fonts><fills>${solid.join("")}</fills>` +
    `<cellXfs><xf/>${xfs}</cellXfs>${colours}</styleSheet>`;
  const rows = fills.map(
    (_, index) => `<row r="${String(index + 1)}"><c r="A${String(index + 1)}" s="${String(index + 1)}"/></row>`,
  );
  const bytes = zipped(
    rawParts({
      sheets: [{ name: "S", xml: `<sheetData>${rows.join("")}</sheetData>` }],
      parts: { "xl/styles.xml": styles, ...(theme === null ? {} : { "xl/theme/theme1.xml": theme }), ...more },
      relationships: relationship(8, "styles", "styles.xml") + relationship(9, "theme", "theme/theme1.xml"),
    }),
  );
  const workbook = await openXlsx(bytes, "x.xlsx");
  if ("kind" in workbook) throw new Error(workbook.code);
  const outcome = await workbook.look("1");
  if (outcome.kind === "trouble") throw new Error(outcome.code);
  return outcome.look;
}

const looksOf = (look: SheetLook, count: number): readonly CellLook[] =>
  Array.from({ length: count }, (_, row) => look.lookOf({ row, column: 0 }));

async function fillsOf(shown: Package): Promise<readonly (string | null)[]> {
  return looksOf(await lookAt(shown), shown.fills.length).map(({ fill }) => fill);
}

describe("the colours of a theme", () => {
  it("are counted light before dark, whatever the order of the file", async () => {
    const fills = SCHEME.map((_, index) => `theme="${String(index)}"`);
    expect(await fillsOf({ fills })).toEqual([
      ...["#FFFFFF", "#000000", "#E7E6E6", "#44546A", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"],
      ...["#0563C1", "#954F72"],
    ]);
  });

  it("are lighter and darker by the tint, for fills and for inks", async () => {
    const fills = ['theme="0" tint="-0.249977111117893"', 'theme="4" tint="0.7999816888943144"', 'rgb="FF4472C4"'];
    expect(await fillsOf({ fills })).toEqual(["#BFBFBF", "#DAE3F3", "#4472C4"]);
    const [first] = looksOf(await lookAt({ fills, font: 'theme="5" tint="-0.249977111117893"' }), 1);
    expect(first?.ink).toBe("#C55A11");
  });

  it("are the host's own where there is no theme, a damaged one, none of that number, or none that is said", async () => {
    const fills = ['theme="4"', 'theme="12"', 'theme="x"', 'auto="1" rgb="FF112233"', ""];
    expect(await fillsOf({ fills })).toEqual(["#4472C4", null, null, null, null]);
    expect(await fillsOf({ fills: ['theme="4"'], theme: null })).toEqual([null]);
    expect(await fillsOf({ fills: ['theme="4"'], theme: "<a:theme" })).toEqual([null]);
    expect(await fillsOf({ fills: ['theme="4"'], theme: THEME.replace("4472C4", "javascript:1") })).toEqual([null]);
    const large = THEME.replace("<a:themeElements>", `<!--${" ".repeat(1_000_000)}--><a:themeElements>`);
    expect(await fillsOf({ fills: ['theme="4"'], theme: large })).toEqual([null]);
  });
});

describe("the colours of old files", () => {
  it("are those that the standard numbers, with the system's own at the end", async () => {
    const fills = ["0", "2", "10", "22", "43", "63", "64", "65", "-1"].map((index) => `indexed="${index}"`);
    expect(await fillsOf({ fills })).toEqual([
      ...["#000000", "#FF0000", "#FF0000", "#C0C0C0", "#FFFF99", "#333333"],
      ...[null, null, null],
    ]);
  });

  it("are the file's own where it brings a palette", async () => {
    const colours = '<colors><indexedColors><rgbColor rgb="00123456"/></indexedColors></colors>';
    expect(await fillsOf({ fills: ['indexed="0"', 'indexed="1"'], colours })).toEqual(["#123456", "#FFFFFF"]);
  });
});

describe("a tint", () => {
  const colour = fc.array(fc.nat(255), { minLength: 3, maxLength: 3 });
  const hex = (channels: readonly number[]) =>
    `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();

  it("leads from black to white over the colour itself, and makes no channel cross another", () => {
    fc.assert(
      fc.property(colour, fc.double({ min: -1, max: 1, noNaN: true }), (channels, tint) => {
        const from = hex(channels);
        expect([tinted(from, -1), tinted(from, 0), tinted(from, 1)]).toEqual(["#000000", from, "#FFFFFF"]);
        const shown = tinted(from, tint);
        expect(shown).toMatch(/^#[0-9A-F]{6}$/u);
        const sum = (text: string) =>
          [1, 3, 5].reduce((all, at) => all + Number.parseInt(text.slice(at, at + 2), 16), 0);
        if (tint > 0) expect(sum(shown)).toBeGreaterThanOrEqual(sum(from) - 3);
        else expect(sum(shown)).toBeLessThanOrEqual(sum(from) + 3);
      }),
    );
  });

  it.each([2, -1.5, Number.NaN, Number.POSITIVE_INFINITY])("of %p changes nothing", (tint) => {
    expect(tinted("#4472C4", tint)).toBe("#4472C4");
  });
});

describe("what a look does not draw", () => {
  const anchored = (count: number) =>
    `<xdr:wsDr xmlns:xdr="x">${"<xdr:twoCellAnchor><xdr:pic/></xdr:twoCellAnchor>".repeat(count)}<xdr:oneCellAnchor/></xdr:wsDr>`;
  const links = {
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml(relationship(1, "drawing", "../drawings/d.xml")),
  };

  it("is counted: charts, pictures and shapes by their places", async () => {
    expect((await lookAt({ fills: [] })).drawings).toBe(0);
    expect((await lookAt({ fills: [], more: { ...links, "xl/drawings/d.xml": anchored(2) } })).drawings).toBe(3);
    expect((await lookAt({ fills: [], more: { ...links, "xl/drawings/d.xml": "<damaged" } })).drawings).toBe(0);
    expect((await lookAt({ fills: [], more: links })).drawings).toBe(0);
  });
});
