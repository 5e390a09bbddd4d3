import type { ReportDocument } from "../../document/report-document";
import { documentStatements, type PlacedStatement } from "./document-statements";
import { sameScore } from "./same-score";
import { subjectKey } from "./score-statement";

/**
 * The scores that the document claims for a fiscal year (BE): those of the year, and those that name none. A sentence
 * that gives one subject two scores without a year compares years, so that nobody knows which is which: it claims none.
 */
export function claimsOf(document: ReportDocument, year: number | null): readonly PlacedStatement[] {
  return documentStatements(document).filter(
    (statement) => (statement.year === null || statement.year === year) && !isCompared(statement),
  );
}

/** Whether its own text gives the subject another score too, and no year with this one. */
export function isCompared(statement: PlacedStatement): boolean {
  const key = subjectKey(statement.subject);
  return (
    statement.year === null &&
    statement.beside.some((other) => subjectKey(other.subject) === key && !sameScore(other, statement))
  );
}
