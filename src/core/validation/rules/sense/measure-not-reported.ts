import { indexMeasures } from "../../../lists/measure-words";
import { foldText } from "../../../thai/fold-text";
import { quoted } from "../../quoted";
import { defineRule } from "../../rule";
import { yearOfMeasures } from "../../year-of-measures";
import { measuresIn, type PlacedMeasure } from "../../../lists/placed-measures";

const LIKELY_THE_SAME = 16;

export const measureNotReported = defineRule({
  id: "measure-not-reported",
  severity: "warning",
  group: "sense",
  messageIds: ["missing"],
  basis: "The report item asks what became of every measure of the plan.",

  check(context, report) {
    const { tables } = context.document;
    const reports = tables.filter(({ kind, rows }) => kind === "report" && rows.length > 0);
    for (const plan of tables.filter(({ kind }) => kind === "plan")) {
      const year = yearOfMeasures(plan, context);
      const same = year === null ? [] : reports.filter((table) => yearOfMeasures(table, context) === year);
      const reported = same.flatMap(measuresIn);
      if (reported.length === 0) continue;
      const index = indexMeasures(
        reported.map(({ text }) => text),
        LIKELY_THE_SAME,
      );
      const codes = new Set(reported.flatMap(codeOf));
      for (const measure of measuresIn(plan)) {
        if (index.has(measure.text) || codeOf(measure).some((code) => codes.has(code))) continue;
        report({ messageId: "missing", sheet: plan.sheet, at: measure.at, data: { measure: quoted(measure.text) } });
      }
    }
  },
});

function codeOf({ code }: PlacedMeasure): readonly string[] {
  return code === "" ? [] : [foldText(code)];
}
