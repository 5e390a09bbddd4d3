/** Words of Office.js and of the file format that mean the same; the first of a word wins when several pair with it. */
export class Words {
  readonly #pairs: readonly (readonly [string, string])[];

  constructor(pairs: readonly (readonly [string, string])[]) {
    this.#pairs = pairs;
  }

  toFile(officeWord: string): string | undefined {
    return this.#pairs.find(([office]) => office === officeWord)?.[1];
  }

  toOffice(fileWord: string): string | undefined {
    return this.#pairs.find(([, file]) => file === fileWord)?.[0];
  }
}

export const OPERATORS = new Words([
  ["Between", "between"],
  ["NotBetween", "notBetween"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["LessThan", "lessThan"],
  ["GreaterThanOrEqualTo", "greaterThanOrEqual"],
  ["LessThanOrEqualTo", "lessThanOrEqual"],
  ["GreaterThanOrEqual", "greaterThanOrEqual"],
  ["LessThanOrEqual", "lessThanOrEqual"],
]);

export const HORIZONTAL = new Words([
  ["General", "general"],
  ["Left", "left"],
  ["Center", "center"],
  ["Right", "right"],
  ["Fill", "fill"],
  ["Justify", "justify"],
  ["CenterAcrossSelection", "centerContinuous"],
  ["Distributed", "distributed"],
]);

export const VERTICAL = new Words([
  ["Top", "top"],
  ["Center", "center"],
  ["Bottom", "bottom"],
  ["Justify", "justify"],
  ["Distributed", "distributed"],
]);

export const UNDERLINES = new Words([
  ["Single", "single"],
  ["Double", "double"],
  ["SingleAccountant", "singleAccounting"],
  ["DoubleAccountant", "doubleAccounting"],
]);

/** "style weight" of Office.js and the line style of the file. */
export const LINES = new Words([
  ["Continuous Thin", "thin"],
  ["Continuous Medium", "medium"],
  ["Continuous Thick", "thick"],
  ["Continuous Hairline", "hair"],
  ["Dash Thin", "dashed"],
  ["Dash Medium", "mediumDashed"],
  ["DashDot Thin", "dashDot"],
  ["DashDot Medium", "mediumDashDot"],
  ["DashDotDot Thin", "dashDotDot"],
  ["DashDotDot Medium", "mediumDashDotDot"],
  ["Dot Thin", "dotted"],
  ["Double Thick", "double"],
  ["SlantDashDot Medium", "slantDashDot"],
]);

export const RULE_KINDS = new Words([
  ["list", "list"],
  ["wholeNumber", "whole"],
  ["decimal", "decimal"],
  ["date", "date"],
  ["time", "time"],
  ["textLength", "textLength"],
  ["custom", "custom"],
]);

export const PAPERS = new Words([
  ["A4", "a4"],
  ["A3", "a3"],
  ["A5", "a5"],
  ["B4", "b4"],
  ["B5", "b5"],
  ["Letter", "letter"],
  ["Legal", "legal"],
  ["Executive", "executive"],
  ["Tabloid", "tabloid"],
]);
