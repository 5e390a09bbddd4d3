import type { DocumentRow } from "../../../document/document-row";
import type { ReportDocument } from "../../../document/report-document";
import type { YearScores } from "../../../recognition/read-scores";
import { readScoreCell } from "../../../recognition/published/read-score-cell";
import { documentStatements } from "../../../scoring/statements/document-statements";
import { isBlank, isErrorValue, textOf, type CellValue } from "../../../sheet/cell-value";
import { toArabicDigits } from "../../../thai/digits";
import { withoutInvisible } from "../../../thai/invisible-characters";
import { quoted } from "../../quoted";
import { defineRule } from "../../rule";

const LOWEST = 0;
const HIGHEST = 100;

export const scoreOutOfRange = defineRule({
  id: "score-out-of-range",
  severity: "error",
  group: "scores",
  messageIds: ["outside", "not-a-number", "told-outside"],
  basis: "An indicator scores from 0 to 100; a score typed as text is left out of every formula.",

  check({ scores, document }, report) {
    for (const { no, score } of ownScores(scores, document)) {
      const messageId = isBlank(score.value) ? null : wrongNumber(score.value);
      const data = { actual: textOf(score.value), indicator: no };
      if (messageId !== null) report({ messageId, sheet: scores?.sheet ?? null, at: score.at, data });
    }
    for (const { told, subject, value, sheet, at } of documentStatements(document)) {
      if (told !== "sentence" || subject.kind === "other" || value <= HIGHEST) continue;
      report({ messageId: "told-outside", sheet, at, data: { actual: String(value) } });
    }
    return {
      row(row, { sheet, kind, source }) {
        const found = kind === "scores" && source.kind === "published" ? wrongPublished(row) : null;
        if (found !== null) report({ ...found, sheet });
      },
    };
  },
});

/** The scores of the assessed year, where our own sheet tells them. */
function ownScores(scores: YearScores | null, { tables }: ReportDocument): YearScores["indicators"] {
  const isOwn = tables.some(({ sheet, source }) => source.kind === "standard" && sheet === scores?.sheet);
  return isOwn && scores !== null ? scores.indicators : [];
}

/** An error is formula-error's, a number typed as a text number-as-text's. */
function wrongNumber(value: CellValue): "outside" | "not-a-number" | null {
  if (isErrorValue(value)) return null;
  if (typeof value === "string" && readScoreCell(withoutInvisible(value)) !== null) return null;
  if (typeof value !== "number") return "not-a-number";
  return value < LOWEST || value > HIGHEST ? "outside" : null;
}

/** Published tables tell scores as texts too; a dash or a word is an indicator without a score. */
function wrongPublished({ subject, values }: DocumentRow) {
  const cell = values.score?.cells[0];
  const indicator = subject.indicator?.number ?? null;
  if (cell === undefined || indicator === null || isErrorValue(cell.value)) return null;
  const text = toArabicDigits(textOf(cell.value));
  if (readScoreCell(cell.value) !== null || !/\d/u.test(text)) return null;
  const messageId = /^-?\d+(?:\.\d+)?\s*(?:คะแนน|%)?$/u.test(text) ? ("outside" as const) : ("not-a-number" as const);
  return { messageId, at: cell.at, data: { actual: quoted(textOf(cell.value)), indicator } };
}
