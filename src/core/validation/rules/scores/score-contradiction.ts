import { documentStatements, type PlacedStatement } from "../../../scoring/statements/document-statements";
import { isCompared } from "../../../scoring/statements/claims";
import { sameScore } from "../../../scoring/statements/same-score";
import { toA1 } from "../../../sheet/cell-ref";
import { defineRule } from "../../rule";

export const scoreContradiction = defineRule({
  id: "score-contradiction",
  severity: "error",
  group: "scores",
  messageIds: ["differs"],
  basis: "An indicator has one score in a year, so that a document cannot give two.",

  check({ document, assessedYear }, report) {
    const scores = documentStatements(document).flatMap((statement) => indicatorScore(statement, assessedYear));
    const first = new Map(scores.toReversed().map((score) => [score.key, score]));
    const otherYears = tablesOfOtherYears(scores, first);
    for (const { key, indicator, statement } of scores) {
      const reference = first.get(key)?.statement;
      if (reference === undefined || sameScore(reference, statement)) continue;
      if (statement.told === "row" && otherYears.has(tableKey(statement))) continue;
      const { sheet, at, value } = statement;
      const place = `${reference.sheet}!${toA1(reference.at)}`;
      report({ messageId: "differs", sheet, at, data: { indicator, value, other: reference.value, place } });
    }
  },
});

interface IndicatorScore {
  readonly key: string;
  readonly indicator: number;
  readonly statement: PlacedStatement;
}

/** Tables come first, so that the first score of an indicator is a table's where there is one. */
function indicatorScore(statement: PlacedStatement, assessedYear: number | null): readonly IndicatorScore[] {
  const { subject, year } = statement;
  if (subject.kind !== "indicator" || isCompared(statement)) return [];
  return [{ key: `${String(subject.number)} ${String(year ?? assessedYear)}`, indicator: subject.number, statement }];
}

/** Tables without a year of which more than half the scores differ from the first table's are another year's. */
function tablesOfOtherYears(
  scores: readonly IndicatorScore[],
  first: ReadonlyMap<string, IndicatorScore>,
): ReadonlySet<string> {
  const balance = new Map<string, number>();
  for (const { key, statement } of scores) {
    const reference = first.get(key)?.statement;
    if (statement.told !== "row" || reference === undefined) continue;
    const own = tableKey(statement);
    balance.set(own, (balance.get(own) ?? 0) + (sameScore(reference, statement) ? 1 : -1));
  }
  return new Set([...balance].filter(([, agreed]) => agreed < 0).map(([key]) => key));
}

function tableKey({ table }: PlacedStatement): string {
  return table === null ? "" : `${table.sheetId} ${String(table.range.row)} ${String(table.range.column)}`;
}
