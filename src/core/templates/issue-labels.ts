import type { Framework } from "../frameworks/schema";

/** The entries of the issue list: every indicator, then the fixed issues of the measures item. */
export function issueLabels(framework: Framework): readonly string[] {
  return [
    ...framework.indicators.map(({ number, name }) => indicatorLabel(number, name)),
    ...(framework.templates.measures?.issues ?? []).map(({ number, text }) => fixedIssueLabel(number, text)),
  ];
}

/** "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล" */
export function indicatorLabel(number: number, name: string): string {
  return `ตัวชี้วัดที่ ${String(number)} ${name}`;
}

/** "ประเด็นที่ 2 การให้บริการและระบบ E-Service" */
export function fixedIssueLabel(number: number, text: string): string {
  return `ประเด็นที่ ${String(number)} ${text}`;
}
