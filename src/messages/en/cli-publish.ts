import type { TranslationOf } from "../speaker";
import type { CLI_PUBLISH_TH } from "../th/cli-publish";

export const CLI_PUBLISH_EN = {
  memoWritten: "Memo written: {path}",
  memoSheet: "Memo written to the sheet “{sheet}” of {path}",
  memoKept: "Something was typed in {sheets}, so they were kept. The new memo is in the sheet “{sheet}”",
  memoBlank: "To be filled in by hand: {fields}",
  blankNumber: "number of the letter",
  blankDate: "date",
  blankTo: "addressee",
  blankEmblem: "emblem",
  exported: "Data exported: {path}",
  conservation: "{read} {read|row|rows} read = {exported} exported + {leftOut} left out",
  leftOut: "Left out {place}: {reason}",
} as const satisfies TranslationOf<typeof CLI_PUBLISH_TH>;
