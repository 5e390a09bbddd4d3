import { isDoubtful } from "../frameworks/confidence";
import type { Framework } from "../frameworks/schema";
import { readDecimal } from "../scoring/decimal";
import { published } from "../scoring/published";
import type { ScoreResult } from "../scoring/score-of";
import { indicatorLabel } from "../templates/issue-labels";
import { INFERRED_NOTE, MEMO_REASONS } from "./data/memo-texts";
import type { MemoFacts } from "./memo-facts";

const DECIMALS = 2;

/**
 * The result in words: the overall score, the rating, the weak indicators with their scores. What is not certain is not
 * stated; the line says why in its place. In Arabic digits.
 */
export function resultLines(facts: MemoFacts): readonly string[] {
  const { framework, score } = facts;
  if (framework === null) return [`ไม่ระบุผลการประเมิน เนื่องจาก${MEMO_REASONS.noYear}`];
  if (score === null) return [`ไม่ระบุผลการประเมิน เนื่องจาก${MEMO_REASONS.noScores}`];
  return [overallLine(facts, score), ...weakLines(facts, framework, score)];
}

function overallLine({ assessedYear, statedOverall }: MemoFacts, score: ScoreResult): string {
  const year = assessedYear === null ? "" : `ปีงบประมาณ พ.ศ. ${String(assessedYear)} `;
  const { overall } = score;
  if (overall === null) return `${year}ไม่ระบุคะแนนรวม เนื่องจาก${missingScores(score)}`;
  if (isDoubtful(score.confidence.overall)) return `${year}ไม่ระบุคะแนนรวม เนื่องจาก${MEMO_REASONS.doubtfulWeights}`;
  if (statedOverall !== null && asPublished(statedOverall) !== overall) {
    const both = `${shown(overall)} คะแนน ไม่ตรงกับที่กรอกไว้ ${shown(statedOverall)} คะแนน`;
    return `${year}ไม่ระบุคะแนนรวม เนื่องจากคะแนนที่คำนวณได้ ${both}`;
  }
  const note = score.confidence.overall === "inferred" ? ` ${INFERRED_NOTE}` : "";
  return `${year}ได้คะแนนรวม ${shown(overall)} คะแนน ${ratingWords(score)}${note}`;
}

function ratingWords({ rating, confidence }: ScoreResult): string {
  if (rating?.certain === true) return `ระดับ${rating.label}`;
  const isUnsourced = rating === null || isDoubtful(confidence.rating ?? "unknown");
  return `ไม่ระบุระดับ เนื่องจาก${isUnsourced ? MEMO_REASONS.doubtfulRating : MEMO_REASONS.unknownParts}`;
}

function missingScores({ unscored, outOfRange }: ScoreResult): string {
  const reasons = [
    ...(unscored.length > 0 ? [`ยังไม่มีคะแนนของตัวชี้วัดที่ ${unscored.join(", ")}`] : []),
    ...(outOfRange.length > 0 ? [`คะแนนของตัวชี้วัดที่ ${outOfRange.join(", ")} ไม่อยู่ระหว่าง 0 ถึง 100`] : []),
  ];
  return reasons.join(" และ");
}

function weakLines(facts: MemoFacts, framework: Framework, score: ScoreResult): readonly string[] {
  if (isDoubtful(score.confidence.passLine)) {
    return [`ไม่ระบุตัวชี้วัดที่ต่ำกว่าเกณฑ์ เนื่องจาก${MEMO_REASONS.doubtfulLine}`];
  }
  const line = String(framework.passLine.value);
  const unknown = [...score.unscored, ...score.outOfRange].sort((a, b) => a - b);
  return [
    score.failing.length === 0
      ? `ไม่มีตัวชี้วัดที่ทราบคะแนนแล้วต่ำกว่าเกณฑ์ ${line} คะแนน`
      : `ตัวชี้วัดที่ต่ำกว่าเกณฑ์ ${line} คะแนน มี ${String(score.failing.length)} ตัวชี้วัด ได้แก่ ${weakWords(facts, framework, score)}`,
    ...(unknown.length === 0 ? [] : [`ตัวชี้วัดที่ ${unknown.join(", ")} ยังไม่ทราบว่าผ่านเกณฑ์หรือไม่ เพราะไม่มีคะแนนที่ใช้ได้`]),
  ];
}

function weakWords({ indicatorScores }: MemoFacts, { indicators }: Framework, { failing }: ScoreResult): string {
  const weak = failing.map((number) => {
    const name = indicators.find((indicator) => indicator.number === number)?.name ?? "";
    const own = indicatorScores[number - 1] ?? null;
    return `${indicatorLabel(number, name)}${own === null ? "" : ` (${shown(own)} คะแนน)`}`;
  });
  const last = weak.at(-1) ?? "";
  return weak.length < 2 ? last : `${weak.slice(0, -1).join(" ")} และ${last}`;
}

function shown(score: number): string {
  return (asPublished(score) ?? score).toFixed(DECIMALS);
}

function asPublished(score: number): number | null {
  const exact = readDecimal(score);
  return exact === null ? null : published(exact);
}
