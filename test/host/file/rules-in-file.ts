import type { ConditionalRule, DataValidation as FileValidation } from "hucre";

import { localAddress, parseArea } from "../model/address";
import type { Area } from "../model/area";
import { type ConditionalFormat, newConditionalFormat } from "../model/conditional-format";
import type { DataValidation } from "../model/data-validations";
import { colorFrom } from "./style-in-file";
import { OPERATORS, RULE_KINDS } from "./words";

/** A part of a rule as text; rules hold plain values only. */
function written(part: unknown): string {
  return typeof part === "string" || typeof part === "number" || typeof part === "boolean" ? String(part) : "";
}

function bare(formula: unknown): string {
  return written(formula).replace(/^=/u, "");
}

/** The validations of a sheet as hucre writes them. */
export function validationsToFile(validations: readonly DataValidation[]): FileValidation[] {
  return validations.flatMap((validation) => {
    const [kind = "", parts] = Object.entries(validation.rule)[0] ?? [];
    const type = RULE_KINDS.toFile(kind);
    if (type === undefined) return [];
    const range = validation.areas.map(localAddress).join(" ");
    const given = parts as Readonly<Record<string, unknown>>;
    const messages = messagesToFile(validation);
    return [
      { type: type as "list", range, allowBlank: validation.ignoreBlanks, ...messages, ...ruleToFile(kind, given) },
    ];
  });
}

function ruleToFile(kind: string, parts: Readonly<Record<string, unknown>>): Partial<FileValidation> {
  if (kind === "custom") return { formula1: bare(parts["formula"]) };
  if (kind === "list") {
    const source = written(parts["source"]);
    return source.startsWith("=") ? { formula1: bare(source) } : { values: source.split(",") };
  }
  return {
    operator: OPERATORS.toFile(written(parts["operator"])) as "between",
    formula1: bare(parts["formula1"]),
    ...(parts["formula2"] === undefined ? {} : { formula2: bare(parts["formula2"]) }),
  };
}

function messagesToFile({ errorAlert, prompt }: DataValidation): Partial<FileValidation> {
  const alert = errorAlert ?? { showAlert: true, style: "Stop" };
  return {
    showErrorMessage: alert["showAlert"] === true,
    errorStyle: (written(alert["style"]) || "Stop").toLowerCase() as "stop",
    ...(alert["title"] === undefined ? {} : { errorTitle: written(alert["title"]) }),
    ...(alert["message"] === undefined ? {} : { errorMessage: written(alert["message"]) }),
    ...(prompt === undefined ? {} : { showInputMessage: prompt["showPrompt"] === true }),
    ...(prompt?.["title"] === undefined ? {} : { inputTitle: written(prompt["title"]) }),
    ...(prompt?.["message"] === undefined ? {} : { inputMessage: written(prompt["message"]) }),
  };
}

/** A validation read from a file, with the areas it stands on. */
export function validationFromFile(read: FileValidation): DataValidation | undefined {
  const kind = RULE_KINDS.toOffice(read.type);
  if (kind === undefined) return undefined;
  const style = `${(read.errorStyle ?? "stop").charAt(0).toUpperCase()}${(read.errorStyle ?? "stop").slice(1)}`;
  return {
    areas: areasIn(read.range),
    rule: { [kind]: ruleFromFile(kind, read) },
    ignoreBlanks: read.allowBlank ?? false,
    errorAlert:
      read.errorTitle === undefined && read.errorMessage === undefined
        ? undefined
        : { showAlert: read.showErrorMessage ?? false, style, title: read.errorTitle, message: read.errorMessage },
    prompt:
      read.inputTitle === undefined && read.inputMessage === undefined
        ? undefined
        : { showPrompt: read.showInputMessage ?? false, title: read.inputTitle, message: read.inputMessage },
  };
}

function ruleFromFile(kind: string, read: FileValidation): Readonly<Record<string, unknown>> {
  if (kind === "custom") return { formula: `=${read.formula1 ?? ""}` };
  if (kind === "list") {
    return { inCellDropDown: true, source: read.values?.join(",") ?? `=${read.formula1 ?? ""}` };
  }
  return {
    operator: OPERATORS.toOffice(read.operator ?? "between"),
    formula1: bound(read.formula1),
    ...(read.formula2 === undefined ? {} : { formula2: bound(read.formula2) }),
  };
}

/** A number where the file has one, a formula with its "=" otherwise. */
function bound(text: string | undefined): number | string {
  const written = text ?? "";
  return written === "" || Number.isNaN(Number(written)) ? `=${written}` : Number(written);
}

function areasIn(range: string): readonly Area[] {
  return range.split(" ").flatMap((part) => parseArea(part) ?? []);
}

/** The conditional formats of a sheet as hucre writes them; kinds other than formula and cell value are left out. */
export function conditionalFormatsToFile(formats: readonly ConditionalFormat[]): ConditionalRule[] {
  return formats.flatMap((format, index): ConditionalRule[] => {
    const common = { priority: index + 1, range: localAddress(format.area), style: lookToFile(format) };
    const stop = format.stopIfTrue ? { stopIfTrue: true } : {};
    if (format.type === "Custom") return [{ type: "expression", formula: bare(format.formula), ...common, ...stop }];
    if (format.type !== "CellValue") return [];
    const formulas = [format.rule["formula1"], format.rule["formula2"]].filter((part) => part !== undefined).map(bare);
    const operator = OPERATORS.toFile(written(format.rule["operator"])) as "between";
    return [{ type: "cellIs", operator, formula: formulas, ...common, ...stop }];
  });
}

function lookToFile(format: ConditionalFormat): NonNullable<ConditionalRule["style"]> {
  const { fontColor, fillColor, bold, italic, strikethrough, numberFormat } = format;
  return {
    font: {
      ...(fontColor === undefined ? {} : { color: { rgb: fontColor.slice(1) } }),
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(strikethrough === undefined ? {} : { strikethrough }),
    },
    ...(fillColor === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: fillColor.slice(1) } } }),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
  };
}

/** A conditional format read from a file; undefined for a kind this host does not keep. */
export function conditionalFormatFromFile(id: string, read: ConditionalRule): ConditionalFormat | undefined {
  const [area] = areasIn(read.range);
  if (area === undefined || (read.type !== "expression" && read.type !== "cellIs")) return undefined;
  const formulas = typeof read.formula === "string" ? [read.formula] : (read.formula ?? []);
  const format = newConditionalFormat(id, read.type === "expression" ? "Custom" : "CellValue", area);
  if (format.type === "Custom") format.formula = `=${formulas[0] ?? ""}`;
  else {
    const [formula1, formula2] = formulas;
    format.rule = {
      operator: OPERATORS.toOffice(read.operator ?? "equal"),
      formula1,
      ...(formula2 ? { formula2 } : {}),
    };
  }
  const { font = {}, fill } = read.style ?? {};
  format.stopIfTrue = read.stopIfTrue ?? false;
  format.fontColor = colorFrom(font.color?.rgb);
  format.bold = font.bold;
  format.italic = font.italic;
  format.strikethrough = font.strikethrough;
  format.numberFormat = read.style?.numFmt;
  format.fillColor = fill?.type === "pattern" ? colorFrom(fill.bgColor?.rgb ?? fill.fgColor?.rgb) : undefined;
  return format;
}
