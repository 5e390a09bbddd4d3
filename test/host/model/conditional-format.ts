import type { Area } from "./area";

/** A conditional format in the words of Office.js. The first in a sheet's list wins. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly area: Area;
  stopIfTrue: boolean;
  /** Of type Custom. */
  formula: string;
  /** Of the other types, the `rule` object as it was given. */
  rule: Readonly<Record<string, unknown>>;
  fontColor: string | undefined;
  bold: boolean | undefined;
  italic: boolean | undefined;
  strikethrough: boolean | undefined;
  fillColor: string | undefined;
  numberFormat: string | undefined;
}

export function newConditionalFormat(id: string, type: string, area: Area): ConditionalFormat {
  return {
    id,
    type,
    area,
    stopIfTrue: false,
    formula: "",
    rule: {},
    fontColor: undefined,
    bold: undefined,
    italic: undefined,
    strikethrough: undefined,
    fillColor: undefined,
    numberFormat: undefined,
  };
}
