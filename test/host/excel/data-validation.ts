import type { DataValidation } from "../model/data-validations";
import { HostError } from "../protocol/host-error";
import { HostNode, nodesOf, type PropertyOf } from "../protocol/host-node";
import type { SheetArea } from "./book";
import { guardAllowed } from "./guards";
import { formulaOfRange, rangeBehind } from "./references";
import { flag, record } from "./shapes";

/** The kinds of rule, and the word `type` answers for each. */
const TYPES = new Map([
  ["wholeNumber", "WholeNumber"],
  ["decimal", "Decimal"],
  ["textLength", "TextLength"],
  ["list", "List"],
  ["date", "Date"],
  ["time", "Time"],
  ["custom", "Custom"],
]);

const LONGEST_LIST_SOURCE = 255;
const NOTHING: Omit<DataValidation, "areas"> = {
  rule: {},
  ignoreBlanks: true,
  prompt: undefined,
  errorAlert: undefined,
};

/** The DataValidation class: the rule of a range. */
export const dataValidation: (target: SheetArea) => HostNode = nodesOf<SheetArea>({
  name: "DataValidation",
  properties: {
    rule: part(
      ({ rule }) => rule,
      (value) => ({ rule: plainRule(record(value)) }),
    ),
    ignoreBlanks: part(
      ({ ignoreBlanks }) => ignoreBlanks,
      (value) => ({ ignoreBlanks: flag(value) }),
    ),
    prompt: part(
      ({ prompt }) => prompt ?? null,
      (value) => ({ prompt: record(value) }),
    ),
    errorAlert: part(
      ({ errorAlert }) => errorAlert ?? null,
      (value) => ({ errorAlert: record(value) }),
    ),
    type: { get: (target) => typeOf(target) },
    valid: { get: () => true, heavy: true },
  },
  writes: {
    clear: ({ sheet, area }) => {
      guardAllowed(sheet, "allowFormatCells");
      sheet.validations.clear(area);
    },
  },
});

function part(
  get: (validation: Omit<DataValidation, "areas">) => unknown,
  change: (value: unknown) => Partial<DataValidation>,
): PropertyOf<SheetArea> {
  return {
    get: ({ sheet, area }) => get(sheet.validations.over(area) ?? NOTHING),
    set: ({ sheet, area }, value) => {
      guardAllowed(sheet, "allowFormatCells");
      sheet.validations.put(area, { ...NOTHING, ...sheet.validations.over(area), ...change(value) });
    },
  };
}

function typeOf({ sheet, area }: SheetArea): string {
  const validation = sheet.validations.over(area);
  if (validation === undefined) return sheet.validations.touches(area) ? "Inconsistent" : "None";
  const [kind = ""] = Object.keys(validation.rule);
  return TYPES.get(kind) ?? "None";
}

/** The rule as it is stored: one kind only, ranges written as formulas, as Excel answers them. */
function plainRule(rule: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const kinds = Object.entries(rule).filter(([, value]) => value !== undefined && value !== null);
  const [first, ...more] = kinds;
  if (first === undefined || more.length > 0 || !TYPES.has(first[0])) throw new HostError("InvalidArgument");
  const parts = Object.entries(record(first[1])).map(([key, value]) => [key, plainPart(value)] as const);
  const described = Object.fromEntries(parts);
  if (first[0] === "list") checkList(described["source"]);
  return { [first[0]]: described };
}

function plainPart(value: unknown): unknown {
  return value instanceof HostNode ? formulaOfRange(rangeBehind(value)) : value;
}

function checkList(source: unknown): void {
  if (typeof source !== "string" || source === "") throw new HostError("InvalidArgument");
  if (!source.startsWith("=") && source.length > LONGEST_LIST_SOURCE) {
    throw new HostError("InvalidArgument", "A list written out in a validation may not be longer than 255 characters.");
  }
}
