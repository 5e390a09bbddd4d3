import { DOCX_FORMAT } from "../../../src/adapters/docx/write-docx";
import type { WordDocument, WordTable } from "../../../src/core/word/word-document";
import { docxDocument, docxParts, elementsOf, paragraphTexts, treesOf } from "../../support/docx-parts";

const cell = (column: number, text: string, rows = 1, columns = 1) => ({ column, text, rows, columns });

const TABLE: WordTable = {
  kind: "table",
  columns: [
    { share: 40, align: "left" },
    { share: 30, align: "centre" },
    { share: 30, align: "centre" },
  ],
  headerRows: [
    { cells: [cell(0, "มาตรการ", 2), cell(1, "สถานะ", 1, 2)] },
    { cells: [cell(1, "ยังไม่ดำเนินการ"), cell(2, "ดำเนินการเรียบร้อยแล้ว")] },
  ],
  bodyRows: [{ cells: [cell(0, "ก\nข", 2), cell(1, "/"), cell(2, "")] }, { cells: [cell(1, ""), cell(2, "/")] }],
  lines: "all",
  size: 14,
};

const DOCUMENT: WordDocument = {
  title: "รายงาน <1> & 2",
  digits: "thai",
  page: { orientation: "landscape", margins: { top: 1.5, right: 2, bottom: 1.5, left: 3 }, pageNumber: "bottom" },
  blocks: [
    { kind: "paragraph", pieces: [{ kind: "text", text: "หัวเรื่อง", bold: true, size: 20 }], align: "centre" },
    TABLE,
  ],
};

const attributes = (element: { readonly attributes: ReadonlyMap<string, string> } | undefined) =>
  Object.fromEntries(element?.attributes ?? []);

function withText(text: string): WordDocument {
  return { ...DOCUMENT, blocks: [{ kind: "paragraph", pieces: [{ kind: "text", text }], align: "left" }] };
}

describe("a .docx", () => {
  it("gives Thai letters the font and the size of complex scripts, not only of Latin", async () => {
    const parts = docxParts(await DOCX_FORMAT.write(DOCUMENT));
    expect(parts["word/styles.xml"]).toMatch(/<w:rFonts [^>]*w:cs="TH SarabunPSK"/u);
    expect(parts["word/styles.xml"]).toMatch(/<w:docDefaults>.*<w:sz w:val="32"\/><w:szCs w:val="32"\/>/u);
    expect(parts["word/styles.xml"]).toContain('w:bidi="th-TH"');
    expect(parts["word/document.xml"]).toMatch(/<w:b\/><w:bCs\/><w:sz w:val="40"\/><w:szCs w:val="40"\/>/u);
    expect(parts["word/fontTable.xml"]).toContain('<w:font w:name="TH SarabunPSK"><w:altName w:val="Sarabun"/>');
  });

  it("repeats the header rows and lets no row break over two pages", async () => {
    const rows = treesOf(docxDocument(await DOCX_FORMAT.write(DOCUMENT)), "tr");
    expect(rows.map((row) => elementsOf(row, "tblHeader").length)).toEqual([1, 1, 0, 0]);
    expect(rows.map((row) => elementsOf(row, "cantSplit").length)).toEqual([1, 1, 1, 1]);
  });

  it("merges cells as the table says", async () => {
    const tree = docxDocument(await DOCX_FORMAT.write(DOCUMENT));
    const merges = elementsOf(tree, "vMerge").map((element) => attributes(element)["w:val"]);
    expect(merges).toEqual(["restart", "continue", "restart", "continue"]);
    expect(elementsOf(tree, "gridSpan").map((element) => attributes(element)["w:val"])).toEqual(["2"]);
    const texts = treesOf(tree, "tr").map((row) => paragraphTexts(row));
    expect(texts).toEqual([
      ["มาตรการ", "สถานะ"],
      ["", "ยังไม่ดำเนินการ", "ดำเนินการเรียบร้อยแล้ว"],
      ["ก", "ข", "/", ""],
      ["", "", "/"],
    ]);
  });

  it("makes the columns as wide as their parts of the text's width", async () => {
    const widths = elementsOf(docxDocument(await DOCX_FORMAT.write(DOCUMENT)), "gridCol").map((element) =>
      Number(attributes(element)["w:w"]),
    );
    const whole = ((29.7 - 3 - 2) / 2.54) * 1440;
    expect(widths.map((width) => Math.round((width / whole) * 100))).toEqual([40, 30, 30]);
  });

  it("turns an A4 sheet and keeps the margins", async () => {
    const tree = docxDocument(await DOCX_FORMAT.write(DOCUMENT));
    expect(attributes(elementsOf(tree, "pgSz")[0])).toMatchObject({ "w:w": "16838", "w:h": "11906" });
    expect(attributes(elementsOf(tree, "pgMar")[0])).toMatchObject({ "w:left": "1701", "w:right": "1134" });
  });

  it.each([
    ["thai", "thaiNumbers"],
    ["arabic", "decimal"],
  ] as const)("numbers pages in %s digits", async (digits, format) => {
    const bytes = await DOCX_FORMAT.write({ ...DOCUMENT, digits });
    expect(attributes(elementsOf(docxDocument(bytes), "pgNumType")[0])).toEqual({ "w:fmt": format });
    expect(docxParts(bytes)["word/footer1.xml"]).toContain("PAGE");
  });

  it("leaves the first page of a letter without a number", async () => {
    const page = { ...DOCUMENT.page, pageNumber: "top-from-second" } as const;
    const bytes = await DOCX_FORMAT.write({ ...DOCUMENT, page });
    expect(elementsOf(docxDocument(bytes), "titlePg")).toHaveLength(1);
    const headers = Object.entries(docxParts(bytes)).filter(([name]) => /^word\/header\d\.xml$/u.test(name));
    expect(headers.map(([, text]) => text.includes("PAGE")).sort()).toEqual([false, true]);
  });

  it("gives the same bytes for the same document", async () => {
    const [first, second] = [await DOCX_FORMAT.write(DOCUMENT), await DOCX_FORMAT.write(DOCUMENT)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(docxParts(first)["docProps/core.xml"]).toContain("<dc:title>รายงาน &lt;1&gt; &amp; 2</dc:title>");
  });
});

describe("a text in a .docx stays a text", () => {
  it.each([
    ["<w:p/> & \"quotes\" 'and' ]]>", "<w:p/> & \"quotes\" 'and' ]]>"],
    ['=HYPERLINK("x") { PAGE } «field»', '=HYPERLINK("x") { PAGE } «field»'],
    ["ก\u0000ข\u0007ค\u000Bง\uFFFEจ\uD800ฉ", "กขคงจฉ"],
    ["บรรทัด 1\r\nบรรทัด 2\rบรรทัด 3", "บรรทัด 1\nบรรทัด 2\nบรรทัด 3"],
    ["  ช่องว่าง  สอง\tแท็บ ", "  ช่องว่าง  สอง แท็บ "],
    ["😀 ๑๒", "😀 ๑๒"],
  ])("%j", async (typed, shown) => {
    const tree = docxDocument(await DOCX_FORMAT.write(withText(typed)));
    expect(paragraphTexts(tree)).toEqual([shown]);
    expect(["instrText", "fldSimple", "hyperlink"].flatMap((name) => elementsOf(tree, name))).toEqual([]);
  });
});
