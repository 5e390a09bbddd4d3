import type { ConditionalFormat } from "../model/conditional-format";
import { type HostNode, nodesOf, type PropertyOf } from "../protocol/host-node";
import { color, flag, text } from "./shapes";

type LookKey = "fontColor" | "bold" | "italic" | "strikethrough" | "fillColor" | "numberFormat";

/** A part of the look that is null until it is set. */
function look<K extends LookKey>(
  key: K,
  read: (value: unknown) => ConditionalFormat[K],
): PropertyOf<ConditionalFormat> {
  return {
    get: (format) => format[key] ?? null,
    set: (format, value) => {
      format[key] = read(value);
    },
  };
}

const font = nodesOf<ConditionalFormat>({
  name: "ConditionalRangeFont",
  properties: {
    color: look("fontColor", color),
    bold: look("bold", flag),
    italic: look("italic", flag),
    strikethrough: look("strikethrough", flag),
  },
});

const fill = nodesOf<ConditionalFormat>({
  name: "ConditionalRangeFill",
  properties: { color: look("fillColor", color) },
  writes: {
    clear: (format) => {
      format.fillColor = undefined;
    },
  },
});

/** The look a conditional format gives: font, fill and number format. */
export const conditionalLook: (format: ConditionalFormat) => HostNode = nodesOf<ConditionalFormat>({
  name: "ConditionalRangeFormat",
  properties: { numberFormat: look("numberFormat", text) },
  navigation: { font, fill },
});
