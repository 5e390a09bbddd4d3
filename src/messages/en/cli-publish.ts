import type { TranslationOf } from "../speaker";
import type { CLI_PUBLISH_TH } from "../th/cli-publish";

export const CLI_PUBLISH_EN = {
  memoWritten: "Memo written: {path}",
  memoBlank: "To be filled in by hand: {fields}",
  blankNumber: "number of the letter",
  blankDate: "date",
  blankTo: "addressee",
  blankEmblem: "emblem",
  exported: "Data exported: {path}",
  conservation: "{read} rows read = {exported} exported + {leftOut} left out",
  leftOut: "Left out {place}: {reason}",
} as const satisfies TranslationOf<typeof CLI_PUBLISH_TH>;
