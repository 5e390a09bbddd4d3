import type { ReportDocument } from "../../document/report-document";
import { documentStatements, type PlacedStatement } from "./document-statements";
import { subjectKey, type ScoreStatement } from "./score-statement";

/**
 * Finds what a score is compared with: the score of the same subject before it in its text, else the one that a table
 * gives for the year before; null where the document tells none.
 */
export function earlierScores(
  document: ReportDocument,
  year: number | null,
): (statement: PlacedStatement) => Pick<ScoreStatement, "value" | "decimals"> | null {
  const ofTables = new Map(
    documentStatements(document)
      .filter((statement) => statement.told !== "sentence" && statement.year !== null)
      .map((statement) => [`${subjectKey(statement.subject)} ${String(statement.year)}`, statement] as const),
  );
  return ({ subject, beside, from, ...statement }) => {
    const key = subjectKey(subject);
    const inText = beside.findLast((other) => other.to <= from && subjectKey(other.subject) === key);
    const own = statement.year ?? year;
    return inText ?? (own === null ? null : (ofTables.get(`${key} ${String(own - 1)}`) ?? null));
  };
}
