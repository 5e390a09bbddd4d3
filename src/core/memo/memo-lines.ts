import { MEMO_TEXTS } from "./data/memo-texts";
import type { Memo, MemoSection, MemoTable } from "./memo";
import type { StyleName } from "../sheet/sheet-plan";

/** A text of the memo's sheet and from where to where it reaches, in percent of the width between the margins. */
export interface MemoItem {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly style: StyleName;
}

/** One row of the memo's sheet. */
export interface MemoLine {
  readonly items: readonly MemoItem[];
  /** What stands empty below the text, in points. */
  readonly gap: number;
}

/** Where the form begins the first line of a paragraph, what stands beside a label, the attachments, the date and a signature. */
const FIRST_LINE = 15.6;
const LABEL = 20;
const ATTACHMENT = 22;
const DATE = 50;
const DATE_VALUE = 61;
const SIGNATURE = 31;
const WHOLE = 100;

/** A cell has no first line of its own: these move it by about 2.5 cm. */
const INDENT = " ".repeat(20);
/** What is to be filled in by hand. */
const DOTS = "..................";
const GAP = 6;
const SIGNATURE_GAP = 36;

/** The memo line by line, as it stands on the official form. */
export function memoLines(memo: Memo): readonly MemoLine[] {
  const [prepared = [], decided = []] = memo.signatures;
  return [
    line(GAP, item(0, WHOLE, MEMO_TEXTS.title, "memo-title")),
    ...headLines(memo),
    line(GAP, item(0, WHOLE, `${MEMO_TEXTS.to}  ${memo.to === "" ? DOTS : memo.to}`)),
    ...memo.attachments.map((text, index) =>
      line(
        index === memo.attachments.length - 1 ? GAP : 0,
        item(0, ATTACHMENT, index === 0 ? MEMO_TEXTS.attachments : ""),
        item(ATTACHMENT, WHOLE, text),
      ),
    ),
    ...memo.sections.flatMap(sectionLines),
    line(GAP, item(0, WHOLE, `${INDENT}${memo.closing}`)),
    ...signatureLines(prepared),
    line(SIGNATURE_GAP),
    line(0, item(0, WHOLE, memo.decision, "label")),
    ...signatureLines(decided),
  ];
}

function headLines({ agency, number, date, subject }: Memo): readonly MemoLine[] {
  const label = (from: number, to: number, text: string) => item(from, to, text, "memo-label");
  const value = (from: number, to: number, text: string) => item(from, to, text === "" ? DOTS : text, "memo-value");
  return [
    line(0, label(0, LABEL, MEMO_TEXTS.agency), value(LABEL, WHOLE, agency)),
    line(
      0,
      label(0, LABEL, MEMO_TEXTS.number),
      value(LABEL, DATE, number),
      label(DATE, DATE_VALUE, MEMO_TEXTS.date),
      value(DATE_VALUE, WHOLE, date),
    ),
    line(GAP, label(0, LABEL, MEMO_TEXTS.subject), value(LABEL, WHOLE, subject)),
  ];
}

function sectionLines({ heading, lines, table }: MemoSection): readonly MemoLine[] {
  return [
    line(0, item(FIRST_LINE, WHOLE, heading, "label")),
    ...lines.map((text) => line(GAP, item(0, WHOLE, `${INDENT}${text}`))),
    ...(table === null ? [] : [...tableLines(table), line(GAP)]),
  ];
}

function tableLines({ columns, rows }: MemoTable): readonly MemoLine[] {
  const ends = columns.map((_, index) => columns.slice(0, index + 1).reduce((sum, { share }) => sum + share, 0));
  const row = (texts: readonly string[], styleOf: (column: number) => StyleName) =>
    line(0, ...texts.map((text, column) => item(ends[column - 1] ?? 0, ends[column] ?? WHOLE, text, styleOf(column))));
  return [
    row(
      columns.map(({ header }) => header),
      () => "header",
    ),
    ...rows.map((texts) => row(texts, (column) => (column === 0 ? "text" : "centred"))),
  ];
}

function signatureLines(lines: readonly string[]): readonly MemoLine[] {
  if (lines.length === 0) return [];
  return [line(SIGNATURE_GAP), line(0, item(SIGNATURE, WHOLE, lines.join("\n"), "signature"))];
}

function line(gap: number, ...items: readonly MemoItem[]): MemoLine {
  return { gap, items };
}

function item(from: number, to: number, text: string, style: StyleName = "memo-text"): MemoItem {
  return { from, to, text, style };
}
