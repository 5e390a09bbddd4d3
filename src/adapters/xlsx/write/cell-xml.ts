import { isErrorValue, type CellValue } from "../../../core/sheet/cell-value";
import type { FormulaCell, PlanCell } from "../../../core/sheet/sheet-plan";
import { cellTextToXml } from "../xml/cell-text";
import { escapeXml } from "../xml/escape-xml";
import { fileFormula } from "./file-formula";

export interface CellPlace {
  /** The cell's A1 text. */
  readonly reference: string;
  /** The index of its format, "" for none. */
  readonly style: string;
  /** What the sheet's main namespace is called in this part, colon included; "" in parts of ours. */
  readonly prefix: string;
}

/**
 * A cell as a sheet part writes it. A text goes into the cell itself, so that the workbook's table of shared texts
 * stays as it is, and is a text whatever it begins with.
 */
export function cellXml(place: CellPlace, value: PlanCell | CellValue): string {
  const { prefix } = place;
  if (value === null || value === "") return element(place, "", "");
  if (typeof value === "object") return formulaXml(place, value);
  if (typeof value === "number") return element(place, "", `<${prefix}v>${String(value)}</${prefix}v>`);
  if (typeof value === "boolean") return element(place, "b", `<${prefix}v>${value ? "1" : "0"}</${prefix}v>`);
  const text = `<${prefix}t xml:space="preserve">${cellTextToXml(value)}</${prefix}t>`;
  return element(place, "inlineStr", `<${prefix}is>${text}</${prefix}is>`);
}

/** A cell with the formula that it had, element and all as it stood in this part, and the value it showed. */
export function givenBackXml(place: CellPlace, formula: string, value: CellValue): string {
  const { prefix } = place;
  if (value === null || value === "") return element(place, "", formula);
  const cached = typeof value === "string" ? cellTextToXml(value) : String(Number(value));
  const content = `${formula}<${prefix}v>${cached}</${prefix}v>`;
  if (typeof value === "number") return element(place, "", content);
  if (typeof value === "boolean") return element(place, "b", content);
  return element(place, isErrorValue(value) ? "e" : "str", content);
}

function formulaXml(place: CellPlace, { formula, value }: FormulaCell): string {
  const { prefix } = place;
  const cached = typeof value === "number" ? String(value) : cellTextToXml(value);
  const content = `<${prefix}f>${escapeXml(fileFormula(formula))}</${prefix}f><${prefix}v>${cached}</${prefix}v>`;
  if (typeof value === "number") return element(place, "", content);
  return element(place, isErrorValue(value) ? "e" : "str", content);
}

function element({ reference, style, prefix }: CellPlace, type: string, content: string): string {
  const attributes = `${style === "" ? "" : ` s="${style}"`}${type === "" ? "" : ` t="${type}"`}`;
  const tag = `${prefix}c r="${reference}"${attributes}`;
  return content === "" ? `<${tag}/>` : `<${tag}>${content}</${prefix}c>`;
}
