import { toArabicDigits } from "../../thai/digits";
import { findPoints, POINTS, type FoundPoints } from "./find-points";
import { findSubjects, type FoundSubject } from "./find-subjects";
import { subjectKey, type ScoreStatement, type ScoreSubject } from "./score-statement";

const YEAR = /(?:ปีงบประมาณ|ประจำปี|ปี|พ\.?\s*ศ\.{0,2})\s*(?:พ\.?\s*ศ\.{0,2})?\s*(2[45]\d\d)(?!\d)/gu;
const FARTHEST = 150;
const GOES_ON = /^\s*(?:คะแนน)?\s*(?:และ|แต่|ส่วน|จาก|เป็น|ใน|ประจำ|ปี)/u;

/**
 * The scores that a text gives to a subject for certain, in its order. A score belongs to the subject named before it
 * since the last number of points; where two that could be meant stand there, or it is only a line, an aim or a full
 * mark, there is no statement. A second score without a subject of its own belongs to the first one's.
 */
export function readStatements(text: string): readonly ScoreStatement[] {
  if (!text.includes(POINTS)) return [];
  const plain = toArabicDigits(text);
  const points = findPoints(plain);
  if (points.length === 0) return [];
  const subjects = findSubjects(text);
  const years = [...plain.matchAll(YEAR)].map(({ index, 1: year }) => ({ at: index, year: Number(year) }));
  const statements: ScoreStatement[] = [];
  let reached = 0;
  for (const found of points) {
    const since = subjects.filter(({ from, to }) => from >= reached && to <= found.from && found.from - to <= FARTHEST);
    if (found.kind === "change") addChange(statements, found, since);
    if (found.kind === "score") {
      const own = since.length > 0 ? boundTo(since) : goesOn(plain, statements.at(-1), found);
      const year = years.findLast(({ at }) => at < found.from)?.year ?? null;
      if (own !== null) statements.push(statementOf(own, found, year));
    }
    reached = found.to;
  }
  return statements;
}

function statementOf(subject: ScoreSubject, found: FoundPoints, year: number | null): ScoreStatement {
  const { value, decimals, from, to, direction } = found;
  return { subject, value, decimals, year, from, to, change: direction === null ? null : { direction, amount: null } };
}

/** The nearest subject, unless another that it could be said of stands before it. */
function boundTo(since: readonly FoundSubject[]): ScoreSubject | null {
  const nearest = since.at(-1)?.subject;
  if (nearest === undefined) return null;
  switch (nearest.kind) {
    case "indicator":
      return onlyOf(since, "indicator");
    case "instrument":
      return since.some(({ subject }) => subject.kind === "indicator")
        ? onlyOf(since, "indicator")
        : onlyOf(since, "instrument");
    case "overall":
      return since.every(({ subject }) => subject.kind === "overall") ? nearest : null;
    default:
      return nearest;
  }
}

/** The one subject of this kind; null where two different ones stand there. */
function onlyOf(since: readonly FoundSubject[], kind: ScoreSubject["kind"]): ScoreSubject | null {
  const own = since.flatMap(({ subject }) => (subject.kind === kind ? [subject] : []));
  return new Set(own.map(subjectKey)).size === 1 ? (own[0] ?? null) : null;
}

/** "... ปี 2567 ได้ 80.00 คะแนน และปี 2568 ได้ 70.00 คะแนน": the second score has the first one's subject. */
function goesOn(plain: string, last: ScoreStatement | undefined, { from }: FoundPoints): ScoreSubject | null {
  if (last === undefined || from - last.to > FARTHEST / 3) return null;
  return GOES_ON.test(plain.slice(last.to, from)) ? last.subject : null;
}

/** "... 70.00 คะแนน เพิ่มขึ้น 20 คะแนน": a change belongs to the score right before it. */
function addChange(statements: ScoreStatement[], found: FoundPoints, since: readonly FoundSubject[]): void {
  const last = statements.at(-1);
  const { direction, value } = found;
  if (last === undefined || direction === null || found.from - last.to > FARTHEST / 3) return;
  if (since.some(({ subject }) => subjectKey(subject) !== subjectKey(last.subject))) return;
  statements[statements.length - 1] = { ...last, change: { direction, amount: value } };
}
