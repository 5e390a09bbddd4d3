import { numberOf, readScores, scoreValues, type YearScores } from "../recognition/read-scores";
import { scoreFrom } from "../validation/check-context";
import type { RuleContext } from "../validation/rule-context";
import { scoreKey } from "../recognition/score-columns";
import type { YearStanding } from "./standing";

const MOST_YEARS = 5;

/** The years of the score sheet that the assessed year's scores come from. An earlier year needs a column of its own. */
export function yearStandings({
  framework,
  assessedYear,
  scores,
  workbook,
  held,
}: RuleContext): readonly YearStanding[] {
  if (framework === null || assessedYear === null || scores === null) return [];
  const table = workbook.tables.find(({ layout, sheet }) => layout === "scores" && sheet === scores.sheet);
  const years = Array.from({ length: MOST_YEARS }, (_, index) => assessedYear - MOST_YEARS + 1 + index);
  return years
    .map((year): YearStanding => {
      const own = held.frameworks.find(({ fiscalYear }) => fiscalYear === year) ?? null;
      const reading = year === assessedYear ? scores : earlier(year);
      return {
        year,
        scores: reading === null ? [] : scoreValues(reading, framework),
        eitParts: reading === null ? null : eitPartsOf(reading),
        result: reading === null || own === null ? null : scoreFrom(reading, own),
      };
    })
    .filter((standing) => standing.scores.some((score) => score !== null));

  function earlier(year: number): YearScores | null {
    const has = table?.columns.some(({ key }) => key === scoreKey(year)) === true;
    return table === undefined || framework === null || !has ? null : readScores(table, framework, year);
  }
}

function eitPartsOf({ eitPart1, eitPart2 }: YearScores): YearStanding["eitParts"] {
  const one = numberOf(eitPart1);
  const two = numberOf(eitPart2);
  return one === null || two === null ? null : [one, two];
}
