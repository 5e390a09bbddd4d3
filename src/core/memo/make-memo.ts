import { reportDigits } from "../report/report-digits";
import { placeLine } from "../report/report-titles";
import { signatures } from "../report/signatures";
import { formatDate } from "../thai/format-date";
import { MEMO_TEXTS } from "./data/memo-texts";
import type { Memo, MemoSection, MemoTable } from "./memo";
import type { MemoFacts } from "./memo-facts";
import { progressLines, progressTable } from "./progress-lines";
import { resultLines } from "./result-lines";

/** The memo that hands the report to the head of the agency. What is not known is left to be filled in by hand. */
export function makeMemo(facts: MemoFacts): Memo {
  const { agency, digits } = facts;
  const turned = (text: string) => reportDigits(text, digits);
  const sections: readonly MemoSection[] = [
    { heading: MEMO_TEXTS.background, lines: [background(facts)], table: null },
    { heading: MEMO_TEXTS.assessment, lines: resultLines(facts), table: null },
    { heading: MEMO_TEXTS.progress, lines: progressLines(facts.compiled), table: progressTable(facts.compiled) },
    { heading: MEMO_TEXTS.proposal, lines: proposals(facts), table: null },
  ];
  return {
    digits,
    agency: turned(placeLine({ agency })),
    number: "",
    date: facts.date === null ? "" : formatDate(facts.date, digits),
    subject: turned(`รายงานผลการดำเนินการตาม${planWords(facts)} ${roundWords(facts)}`),
    to: turned(facts.head),
    attachments: numbered(attachments(facts)).map(turned),
    sections: sections.map((section, index) => numberedSection(section, index + 1, turned)),
    closing: MEMO_TEXTS.closing,
    decision: MEMO_TEXTS.decision,
    signatures: signatures(agency).map(({ lines }) => lines.map(turned)),
  };
}

/** "มาตรการส่งเสริม… ประจำปีงบประมาณ พ.ศ. 2569" */
function planWords({ compiled }: MemoFacts): string {
  const { planYear } = compiled;
  return `${MEMO_TEXTS.measures}${planYear === null ? "" : ` ประจำปีงบประมาณ พ.ศ. ${String(planYear)}`}`;
}

function roundWords({ compiled }: MemoFacts): string {
  return `รอบ ${String(compiled.round)} เดือน`;
}

function background({ assessedYear }: MemoFacts): string {
  const year = assessedYear === null ? "" : ` ประจำปีงบประมาณ พ.ศ. ${String(assessedYear)}`;
  return [
    `ตามที่สำนักงาน ป.ป.ช. ได้ประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)${year}`,
    ` และให้หน่วยงานนำผลการประเมินไปกำหนด${MEMO_TEXTS.measures}`,
    " พร้อมทั้งรายงานผลการดำเนินการตามมาตรการ นั้น",
  ].join("");
}

function proposals(facts: MemoFacts): readonly string[] {
  return [
    `เห็นชอบรายงานผลการดำเนินการตาม${planWords(facts)} ${roundWords(facts)}`,
    "ให้เผยแพร่รายงานบนเว็บไซต์หลักของหน่วยงาน",
    ...(facts.compiled.rows.some(({ isOverdue }) => isOverdue) ? ["ให้ส่วนราชการเจ้าของรายการที่เกินกำหนดเร่งดำเนินการ"] : []),
  ];
}

function attachments(facts: MemoFacts): readonly string[] {
  return [
    `รายงานผลการดำเนินการตาม${planWords(facts)} ${roundWords(facts)}`,
    ...(facts.hasPlan ? [planWords(facts)] : []),
  ];
}

function numberedSection({ heading, lines, table }: MemoSection, number: number, turned: (text: string) => string) {
  const own = lines.length > 1 ? lines.map((line, index) => `${String(number)}.${String(index + 1)} ${line}`) : lines;
  return {
    heading: turned(`${String(number)}. ${heading}`),
    lines: own.map(turned),
    table: table === null ? null : turnedTable(table, turned),
  };
}

function turnedTable({ columns, rows }: MemoTable, turned: (text: string) => string): MemoTable {
  return { columns, rows: rows.map((row) => row.map(turned)) };
}

function numbered(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => `${String(index + 1)}. ${line}`);
}
