import type { DocumentRow } from "../../../document/document-row";
import { isDoubtful } from "../../../frameworks/confidence";
import { readDecimal } from "../../../scoring/decimal";
import { published } from "../../../scoring/published";
import { documentStatements } from "../../../scoring/statements/document-statements";
import { totalsAreFresh } from "../../../scoring/totals-are-fresh";
import { foldText } from "../../../thai/fold-text";
import { quoted } from "../../quoted";
import { defineRule } from "../../rule";

const AFTER = 40;
const SAID = /^\s*(?:คะแนน)?[\s,(]*(?:ซึ่ง|จึง|โดย)?(?:ถือว่า)?\s*(ไม่ผ่านเกณฑ์|ผ่านเกณฑ์)/u;

export const verdictMismatch = defineRule({
  id: "verdict-mismatch",
  severity: "error",
  group: "scores",
  messageIds: ["fails", "passes"],
  basis: "An indicator passes from the pass line of its year on, 85 points in every year that is known.",

  check({ document, framework, assessedYear, score: result }, report) {
    if (framework === null || isDoubtful(framework.passLine.confidence)) return;
    const line = framework.passLine.value;
    for (const { subject, text, to, year, value: score, sheet, at } of documentStatements(document)) {
      const said = SAID.exec(text.slice(to, to + AFTER))?.[1];
      if (said === undefined || (year !== null && year !== assessedYear) || subject.kind !== "indicator") continue;
      const messageId = wrongVerdict(said, score, line);
      if (messageId !== null) report({ messageId, sheet, at, data: { actual: said, score, line } });
    }
    return {
      row(row, table) {
        const told = table.kind === "scores" ? toldVerdict(row, assessedYear) : null;
        const messageId = told === null ? null : wrongVerdict(told.value, told.score, line);
        if (told === null || messageId === null) return;
        if (!totalsAreFresh(table, assessedYear, result?.overall ?? null)) return;
        const { sheet } = table;
        const { at, value, score } = told;
        const other = messageId === "fails" ? "ไม่ผ่านเกณฑ์" : "ผ่านเกณฑ์";
        const data = { actual: quoted(value), score, line };
        const suggestions = [{ kind: "set-cell", sheet, at, expected: value, value: other } as const];
        report({ messageId, sheet, at, data, suggestions });
      },
    };
  },
});

/** "fails" for a pass that is none, "passes" the other way round; null for the right word and for any other. */
function wrongVerdict(word: string, score: number, line: number): "fails" | "passes" | null {
  const folded = foldText(word);
  const saysFail = /^ไม่ผ่าน(?:เกณฑ์|การประเมิน)?$/u.test(folded);
  const saysPass = /^ผ่าน(?:เกณฑ์|การประเมิน)?$/u.test(folded);
  const exact = readDecimal(score);
  if (exact === null || (!saysFail && !saysPass)) return null;
  const passes = published(exact) >= line;
  if (passes === saysPass) return null;
  return passes ? "passes" : "fails";
}

/** The verdict of an indicator's row with the score that it is about; null where one of them is missing. */
function toldVerdict({ subject, values, scores }: DocumentRow, assessedYear: number | null) {
  const cell = values.verdict?.cells[0];
  const score = scores.find(({ year }) => year === null || year === assessedYear)?.value;
  if (subject.indicator === null || subject.indicator.number === null || score === undefined) return null;
  return typeof cell?.value === "string" ? { at: cell.at, value: cell.value, score } : null;
}
