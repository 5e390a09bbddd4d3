import { isSameArea } from "../model/area";
import { type ConditionalFormat, newConditionalFormat } from "../model/conditional-format";
import type { Sheet } from "../model/sheet";
import { HostError } from "../protocol/host-error";
import { type HostNode, nodesOf } from "../protocol/host-node";
import type { Book, SheetArea } from "./book";
import { conditionalLook } from "./conditional-look";
import { guardAllowed } from "./guards";
import { flag, oneOf, record, text } from "./shapes";

const TYPES = [
  "Custom",
  "CellValue",
  "ContainsText",
  "PresetCriteria",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
];

/** A conditional format and the sheet it stands on. */
interface SheetFormat {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

const rule = nodesOf<ConditionalFormat>({
  name: "ConditionalFormatRule",
  properties: {
    formula: {
      get: (format) => format.formula,
      set: (format, value) => {
        format.formula = text(value);
      },
    },
  },
});

const custom = nodesOf<ConditionalFormat>({
  name: "CustomConditionalFormat",
  navigation: { rule, format: conditionalLook },
});

function ruled(name: string): (format: ConditionalFormat) => HostNode {
  return nodesOf<ConditionalFormat>({
    name,
    properties: {
      rule: {
        get: (format) => format.rule,
        set: (format, value) => {
          format.rule = record(value);
        },
      },
    },
    navigation: { format: conditionalLook },
  });
}

const cellValue = ruled("CellValueConditionalFormat");
const textComparison = ruled("TextConditionalFormat");

/** The ConditionalFormatCollection class: the formats set on exactly this range. */
export function conditionalFormatsClass(book: Book): (target: SheetArea) => HostNode {
  const node = conditionalFormatClass(book);
  const own = ({ sheet, area }: SheetArea): readonly ConditionalFormat[] =>
    sheet.conditionalFormats.filter((format) => isSameArea(format.area, area));
  return nodesOf<SheetArea>({
    name: "ConditionalFormatCollection",
    items: (target) => own(target).map((format) => node({ sheet: target.sheet, format })),
    item: ({ sheet }, id) => {
      const format = sheet.conditionalFormats.find((candidate) => candidate.id === id);
      return format === undefined ? null : node({ sheet, format });
    },
    writes: {
      add: ({ sheet, area }, args) => {
        guardAllowed(sheet, "allowFormatCells");
        const format = newConditionalFormat(book.model.newId(), oneOf(args.at(0), TYPES), area);
        sheet.conditionalFormats.unshift(format);
        return node({ sheet, format });
      },
      clearAll: (target) => {
        guardAllowed(target.sheet, "allowFormatCells");
        for (const format of own(target)) remove({ sheet: target.sheet, format });
      },
    },
  });
}

function conditionalFormatClass(book: Book): (target: SheetFormat) => HostNode {
  const ofType = (type: string, make: (format: ConditionalFormat) => HostNode) => ({
    strict: ({ format }: SheetFormat): HostNode => {
      if (format.type !== type) throw new HostError("ItemNotFound");
      return make(format);
    },
    orNull: ({ format }: SheetFormat): HostNode | null => (format.type === type ? make(format) : null),
  });
  const [asCustom, asCellValue, asText] = [
    ofType("Custom", custom),
    ofType("CellValue", cellValue),
    ofType("ContainsText", textComparison),
  ];
  return nodesOf<SheetFormat>({
    name: "ConditionalFormat",
    id: ({ format }) => format.id,
    properties: {
      type: { get: ({ format }) => format.type },
      priority: {
        get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
        set: ({ sheet, format }, value) => {
          if (typeof value !== "number") throw new HostError("InvalidArgument");
          remove({ sheet, format });
          sheet.conditionalFormats.splice(value, 0, format);
        },
      },
      stopIfTrue: {
        get: ({ format }) => format.stopIfTrue,
        set: ({ format }, value) => {
          format.stopIfTrue = flag(value);
        },
      },
    },
    navigation: {
      custom: asCustom.strict,
      customOrNullObject: asCustom.orNull,
      cellValue: asCellValue.strict,
      cellValueOrNullObject: asCellValue.orNull,
      textComparison: asText.strict,
      textComparisonOrNullObject: asText.orNull,
    },
    reads: { getRange: ({ sheet, format }) => book.nodes.range({ sheet, area: format.area }) },
    writes: {
      delete: (target) => {
        guardAllowed(target.sheet, "allowFormatCells");
        remove(target);
      },
    },
  });
}

function remove({ sheet, format }: SheetFormat): void {
  const at = sheet.conditionalFormats.indexOf(format);
  if (at < 0) throw new HostError("ItemNotFound");
  sheet.conditionalFormats.splice(at, 1);
}
