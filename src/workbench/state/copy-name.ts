/**
 * The name of a copy, which is never the name of what was opened: "plan.xlsx" gives "plan-ita.xlsx", and then
 * "plan-ita-2.xlsx". `count` is how many copies were saved before.
 */
export function copyName(name: string, count: number): string {
  const base = name.replace(/\.xlsx$/iu, "");
  const match = /^(?<stem>.*)-ita(?:-(?<number>\d{1,6}))?$/u.exec(base);
  const stem = match?.groups?.["stem"] ?? base;
  const earlier = match === null ? 0 : Number(match.groups?.["number"] ?? 1);
  const number = earlier + count + 1;
  return `${stem}-ita${number === 1 ? "" : `-${String(number)}`}.xlsx`;
}
