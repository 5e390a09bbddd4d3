import { indexMeasures } from "../../../lists/measure-words";
import { columnOf } from "../../../document/document-table";
import { measuresIn, type PlacedMeasure } from "../../../lists/placed-measures";
import { foldText } from "../../../thai/fold-text";
import { defineRule } from "../../rule";
import { yearOfMeasures } from "../../year-of-measures";

const FEWEST = 2;
// Phrases such as การจัดซื้อจัดจ้าง stand in measures that are not the same.
const CERTAINLY_THE_SAME = 24;

export const reportedNotPlanned = defineRule({
  id: "reported-not-planned",
  severity: "error",
  group: "sense",
  messageIds: ["none"],
  basis: "The report tells what became of the plan's measures; a report about others answers nothing of it.",

  check(context, report) {
    const tables = context.document.tables.map((table) => ({ table, year: yearOfMeasures(table, context) }));
    for (const { table, year } of tables) {
      const isWhole = table.kind === "report" && table.layout !== "department";
      if (!isWhole || year === null) continue;
      const plans = tables.filter((other) => other.table.kind === "plan" && other.year === year);
      const planned = plans.flatMap((plan) => measuresIn(plan.table));
      const reported = measuresIn(table);
      if (Math.min(planned.length, reported.length) < FEWEST || namesOne(reported, planned)) continue;
      const at = columnOf(table, "measure")?.at ?? null;
      report({ messageId: "none", sheet: table.sheet, at, data: { count: reported.length, year } });
    }
  },
});

function namesOne(reported: readonly PlacedMeasure[], planned: readonly PlacedMeasure[]): boolean {
  const index = indexMeasures(
    planned.map(({ text }) => text),
    CERTAINLY_THE_SAME,
  );
  const codes = new Set(planned.flatMap(({ code }) => (code === "" ? [] : [foldText(code)])));
  return reported.some(({ text, code }) => index.has(text) || codes.has(foldText(code)));
}
