import type { DocumentRow } from "../../../document/document-row";
import { documentStatements, type PlacedStatement } from "../../../scoring/statements/document-statements";
import { earlierScores } from "../../../scoring/statements/earlier-score";
import { agreesWith } from "../../../scoring/statements/same-score";
import { totalsAreFresh } from "../../../scoring/totals-are-fresh";
import { defineRule } from "../../rule";

/** A change of announced scores may have been worked out from unrounded ones. */
const ROUNDING = 0.01;

export const trendArithmetic = defineRule({
  id: "trend-arithmetic",
  severity: "error",
  group: "scores",
  messageIds: ["difference", "no-earlier"],
  basis: "A change is the later score less the earlier one, and can be checked only where both are given.",

  check({ document, assessedYear, score }, report) {
    const earlierOf = earlierScores(document, assessedYear);
    for (const statement of documentStatements(document)) {
      const amount = statement.change?.amount ?? null;
      if (amount === null) continue;
      const { sheet, at, value: later } = statement;
      const earlier = earlierOf(statement);
      if (earlier === null) report({ messageId: "no-earlier", sheet, at, data: { later, stated: amount } });
      else if (isWrong(statement, earlier.value, amount)) {
        const data = { earlier: earlier.value, later, stated: amount, computed: Math.abs(later - earlier.value) };
        report({ messageId: "difference", sheet, at, data });
      }
    }
    return {
      row(row, table) {
        const found = table.kind === "scores" && assessedYear !== null ? wrongColumn(row, assessedYear) : null;
        if (found === null || !totalsAreFresh(table, assessedYear, score?.overall ?? null)) return;
        report({ messageId: "difference", sheet: table.sheet, at: found.at, data: found.data });
      },
    };
  },
});

/** Whether the amount is wrong while the direction is right; a wrong direction is trend-sign's. */
function isWrong({ value, decimals, change }: PlacedStatement, earlier: number, amount: number): boolean {
  const rise = value - earlier;
  if (change?.direction === "up" ? rise <= 0 : rise >= 0) return false;
  return !agreesWith({ value: amount, decimals }, Math.abs(rise), ROUNDING);
}

/** A change typed into the column of our own sheet. */
function wrongColumn({ values, scores }: DocumentRow, year: number) {
  const cell = values.change?.cells[0];
  const later = scores.find((score) => score.year === year)?.value;
  const earlier = scores.find((score) => score.year === year - 1)?.value;
  if (typeof cell?.value !== "number" || later === undefined || earlier === undefined) return null;
  const computed = later - earlier;
  if (agreesWith({ value: cell.value, decimals: 2 }, computed, ROUNDING)) return null;
  return { at: cell.at, data: { earlier, later, stated: cell.value, computed } };
}
