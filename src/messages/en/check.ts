import type { TranslationOf } from "../speaker";
import type { CHECK_TH } from "../th/check";

export const CHECK_EN = {
  checking: "Checking",
  previewing: "Finding out which cells will change",
  planned: "Cells that will change: {count}",
  applying: "Correcting",
  restoring: "Restoring",
  keeping: "Saving in the workbook",
  exporting: "Writing the findings sheet",
  edited: "Cells corrected: {count}",
  restored: "Cells restored: {count}",
  acknowledged: "Findings acknowledged: {count}",
  withdrawn: "The acknowledgement was taken back; the finding is shown again",
  "rule-off": "The rule is off in this workbook",
  "rule-on": "The rule is on in this workbook",
  exported: "The findings were written to the sheet “{sheet}”",
  cancelled: "The check was cancelled",
} as const satisfies TranslationOf<typeof CHECK_TH>;
