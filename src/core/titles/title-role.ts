/**
 * What a title is about. report: what became of the measures of its year; plan: measures for its year; result: the
 * results of its year, whose measures belong to the year after; other: anything else.
 */
export type TitleRole = "report" | "plan" | "result" | "other";

const REPORT = /(?:การดำเนิน(?:การ|งาน)|ผลการปฏิบัติ)\s*(?:ตาม|เพื่อ)?\s*(?:มาตรการ|(?:การ)?ส่งเสริมคุณธรรม)/gu;
const RESULT = /ผลการประเมิน|ผลคะแนน|คะแนนการประเมิน/gu;
const TOWARDS = /ไปสู่การ(?:พัฒนา|ปฏิบัติ|ปรับปรุง)/gu;
const PLAN = /^[\s*#]*(?:แผน|มาตรการ|กำหนดมาตรการ)/u;

/** The role of a title: of several words that tell it, the last one decides, for the year stands behind it. */
export function titleRole(text: string): TitleRole {
  const roles: readonly (readonly [TitleRole, number])[] = [
    ["report", lastPlace(text, REPORT)],
    ["result", lastPlace(text, RESULT)],
    ["plan", lastPlace(text, TOWARDS)],
  ];
  const [role, place] = roles.toSorted(([, a], [, b]) => b - a)[0] ?? ["other", -1];
  if (place >= 0) return role;
  return PLAN.test(text) ? "plan" : "other";
}

function lastPlace(text: string, words: RegExp): number {
  return [...text.matchAll(words)].at(-1)?.index ?? -1;
}
