import type { DocumentRow } from "../../document/document-row";
import type { DocumentTable } from "../../document/document-table";
import type { DocumentText } from "../../document/document-text";
import { textsInSteps } from "../../document/document-texts";
import type { ReportDocument } from "../../document/report-document";
import type { CellRef } from "../../sheet/cell-ref";
import { atOnce, eachInSteps, type Steps } from "../../steps/steps";
import { isComputedOverall } from "../totals-are-fresh";
import { labelSubject } from "./find-subjects";
import { readStatements } from "./read-statements";
import type { ScoreStatement, ScoreSubject } from "./score-statement";

/** A score that the document states of a subject, with its cell. */
export interface PlacedStatement extends ScoreStatement {
  readonly sheet: string;
  readonly at: CellRef;
  /** The whole text in which it stands; "" for a number in a column of scores. */
  readonly text: string;
  /** Every statement of the same text, this one included; empty for a number in a column of scores. */
  readonly beside: readonly ScoreStatement[];
  /** sentence: told in words; row: a number beside an indicator's name; label: beside a label such as ค่าเฉลี่ย IIT. */
  readonly told: "sentence" | "row" | "label";
  readonly table: DocumentTable | null;
}

const TEXTS_A_STEP = 100;
const KEPT = new WeakMap<ReportDocument, readonly PlacedStatement[]>();

/** Every score that a document states, of its tables first. Plans tell aims, not results: their cells state none. */
export function documentStatements(document: ReportDocument): readonly PlacedStatement[] {
  return KEPT.get(document) ?? atOnce(statementsInSteps(document));
}

/** The same; it stops after some texts. */
export function* statementsInSteps(document: ReportDocument): Steps<readonly PlacedStatement[]> {
  const kept = KEPT.get(document);
  if (kept !== undefined) return kept;
  const read = document.tables
    .filter(({ kind }) => kind === "scores")
    .flatMap((table) => table.rows.flatMap((row) => rowStatements(row, table)));
  yield* eachInSteps(yield* textsInSteps(document), TEXTS_A_STEP, (text) => {
    for (const statement of textStatements(text)) read.push(statement);
  });
  KEPT.set(document, read);
  return read;
}

function rowStatements(row: DocumentRow, table: DocumentTable): readonly PlacedStatement[] {
  const subject = rowSubject(row);
  if (subject === null || row.values.score === undefined) return [];
  const told = subject.kind === "indicator" ? "row" : "label";
  return row.scores.map(({ value, at, year }) => ({
    ...{ subject, value, decimals: decimalsOf(value), year, from: 0, to: 0, change: null },
    ...{ sheet: table.sheet, at, text: "", beside: [], told, table },
  }));
}

function rowSubject({ subject, values }: DocumentRow): ScoreSubject | null {
  const indicator = subject.indicator;
  if (indicator !== null) return indicator.number === null ? null : { kind: "indicator", number: indicator.number };
  const numbered = /^\s*(9|10)\.(\d)\s*$/u.exec(values.no?.text ?? "");
  if (numbered !== null) return { kind: "sub-indicator", number: Number(numbered[1]), sub: Number(numbered[2]) };
  return labelOf(values.indicator?.text ?? values.no?.text ?? "");
}

function labelOf(label: string): ScoreSubject | null {
  return isComputedOverall(label) ? null : labelSubject(label);
}

/** A number's own decimals; at least the two of a published score, since cells drop zeros. */
function decimalsOf(value: number): number {
  return Math.max(2, String(value).split(".")[1]?.length ?? 0);
}

function textStatements({ sheet, at, text, place, key, table }: DocumentText): readonly PlacedStatement[] {
  if (place === "header" || key === "score" || (place === "cell" && table?.kind === "plan")) return [];
  const beside = readStatements(text);
  return beside.map((statement) => ({
    ...statement,
    ...{ sheet, at, text, beside, told: "sentence", table },
  }));
}
