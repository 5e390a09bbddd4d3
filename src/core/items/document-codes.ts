import type { DocumentText } from "../document/document-text";
import { textsInSteps } from "../document/document-texts";
import type { ReportDocument } from "../document/report-document";
import { atOnce, eachInSteps, type Steps } from "../steps/steps";
import { foldText } from "../thai/fold-text";
import type { ItemCode } from "./item-code";
import { readItemCodes } from "./read-item-codes";

/** The code of a disclosure item in a text of the document, with what stands around it. */
export interface PlacedCode extends ItemCode {
  readonly text: DocumentText;
  /** The letters after it, folded, without marks before them: where the item's title stands. */
  readonly after: string;
  /** The letters before "(อ้างอิงจาก o18)", folded; "" for a code that is not referred to in this way. */
  readonly referredBy: string;
}

const LONGEST_TITLE = 160;
const NEAR = 60;
const TEXTS_A_STEP = 100;
const REFERENCE = /\(?\s*อ้างอิง(?:จาก)?\s*(?:ข้อ)?\s*$/u;
const KEPT = new WeakMap<ReportDocument, readonly PlacedCode[]>();

/** The codes of disclosure items (OIT) in all texts of a document, in its order. */
export function documentCodes(document: ReportDocument): readonly PlacedCode[] {
  return KEPT.get(document) ?? atOnce(codesInSteps(document));
}

/** The same; it stops after some texts. */
export function* codesInSteps(document: ReportDocument): Steps<readonly PlacedCode[]> {
  const kept = KEPT.get(document);
  if (kept !== undefined) return kept;
  const read: PlacedCode[] = [];
  yield* eachInSteps(yield* textsInSteps(document), TEXTS_A_STEP, (text) => {
    for (const code of codesOf(text)) read.push(code);
  });
  KEPT.set(document, read);
  return read;
}

/** The same codes by the text in which they stand; a text without any is absent. */
export function codesByText(document: ReportDocument): ReadonlyMap<DocumentText, readonly PlacedCode[]> {
  const found = new Map<DocumentText, PlacedCode[]>();
  for (const code of documentCodes(document)) {
    const own = found.get(code.text);
    if (own === undefined) found.set(code.text, [code]);
    else own.push(code);
  }
  return found;
}

function codesOf(text: DocumentText): readonly PlacedCode[] {
  if (text.place === "header" || !/[0-9๐-๙]/u.test(text.text)) return [];
  const codes = readItemCodes(text.text, { codeExpected: text.key === "question" || text.key === "code" });
  return codes.flatMap((code, index) => {
    if (code.kind !== "OIT") return [];
    const next = codes[index + 1]?.from ?? text.text.length;
    const after = text.text.slice(code.to, Math.min(next, code.to + LONGEST_TITLE));
    return [{ ...code, text, after: withoutMarks(foldText(after)), referredBy: referredBy(text.text, code.from) }];
  });
}

function withoutMarks(folded: string): string {
  return folded.replace(/^[^a-zก-๛&]+/u, "");
}

function referredBy(text: string, from: number): string {
  const before = text.slice(Math.max(0, from - NEAR * 2), from);
  const reference = REFERENCE.exec(before);
  return reference === null ? "" : foldText(before.slice(Math.max(0, reference.index - NEAR), reference.index));
}
