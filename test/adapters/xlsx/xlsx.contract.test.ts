import type { XlsxWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import type { Bench, Seed, SeedCell, SeedSheet } from "../../contract/bench";
import { workbookContract } from "../../contract/workbook-contract";
import { escaped, rawParts, type RawWorkbook } from "./raw-package";
import { opened, openedParts, saved, savedParts } from "./xlsx-steps";

workbookContract("xlsx", () => Promise.resolve(new XlsxBench()));

class XlsxBench implements Bench {
  private current: XlsxWorkbook | null = null;

  get workbook(): XlsxWorkbook {
    if (this.current === null) throw new Error("Seed the bench first");
    return this.current;
  }

  async seed(content: Seed): Promise<void> {
    this.current = await openedParts(rawParts(rawWorkbook(content)));
  }

  async rename(from: string, to: string): Promise<void> {
    const parts = await savedParts(this.workbook);
    const renamed = (parts["xl/workbook.xml"] ?? "")
      .replaceAll(`"${from}"`, `"${to}"`)
      .replaceAll(`'${from}'!`, `'${to}'!`);
    this.current = await openedParts({ ...parts, "xl/workbook.xml": renamed });
  }

  async reopen(): Promise<XlsxWorkbook> {
    return opened(await saved(this.workbook));
  }
}

function rawWorkbook({ sheets, names, isStructureProtected }: Seed): RawWorkbook {
  const defined = Object.entries(names ?? {}).map(
    ([name, formula]) => `<definedName name="${name}">${escaped(formula.slice(1))}</definedName>`,
  );
  return {
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      xml: sheetContent(sheet),
      ...(sheet.visibility === undefined ? {} : { state: sheet.visibility.replace("very-hidden", "veryHidden") }),
    })),
    before: isStructureProtected === true ? '<workbookProtection lockStructure="1"/>' : "",
    after: defined.length === 0 ? "" : `<definedNames>${defined.join("")}</definedNames>`,
  };
}

function sheetContent({ cells, isProtected, hiddenRows = [] }: SeedSheet): string {
  const rows = new Map<number, string[]>();
  for (const [reference, cell] of Object.entries(cells)) {
    const row = Number(reference.replace(/\D+/u, ""));
    rows.set(row, [...(rows.get(row) ?? []), cellContent(reference, cell)]);
  }
  const xml = [...rows].map(([row, content]) => {
    const hidden = hiddenRows.includes(row - 1) ? ' hidden="1"' : "";
    return `<row r="${String(row)}"${hidden}>${content.join("")}</row>`;
  });
  return `<sheetData>${xml.join("")}</sheetData>${isProtected === true ? '<sheetProtection sheet="1"/>' : ""}`;
}

function cellContent(reference: string, cell: SeedCell): string {
  const formula = cell !== null && typeof cell === "object" ? `<f>${escaped(cell.formula.slice(1))}</f>` : "";
  const value = cell !== null && typeof cell === "object" ? cell.value : cell;
  if (typeof value === "number") return `<c r="${reference}">${formula}<v>${String(value)}</v></c>`;
  if (typeof value === "boolean") return `<c r="${reference}" t="b">${formula}<v>${value ? "1" : "0"}</v></c>`;
  const text = escaped(value ?? "");
  if (formula !== "")
    return `<c r="${reference}" t="${text.startsWith("#") ? "e" : "str"}">${formula}<v>${text}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
