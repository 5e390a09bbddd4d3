/** One tag of an XML text. Positions are offsets into the text, `end` is after the ">". */
export interface XmlTag {
  readonly kind: "open" | "close" | "empty";
  /** As written, prefix included. */
  readonly name: string;
  /** Without the prefix. */
  readonly local: string;
  /** What stands between the name and the end of the tag, not yet unescaped. */
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
}

const SKIPPED: readonly (readonly [opens: string, closes: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];
const TAG = /^<(\/?)([\p{L}_][\p{L}\p{N}._:-]*)(?=[\s/>])([\s\S]*?)(\/?)>$/u;

/**
 * Visits every tag in order. Returns false where the text is not well-formed or holds a document type: its entities
 * can name files and grow without end, and no workbook has one.
 */
export function scanTags(xml: string, visit: (tag: XmlTag) => void): boolean {
  const open: string[] = [];
  let roots = 0;
  for (let at = xml.indexOf("<"); at !== -1;) {
    const skippedTo = afterSkipped(xml, at);
    if (skippedTo === null) {
      const tag = tagAt(xml, at);
      if (tag === null) return false;
      if (open.length === 0) roots += 1;
      if (tag.kind === "open") open.push(tag.name);
      if (tag.kind === "close" && open.pop() !== tag.name) return false;
      visit(tag);
      at = xml.indexOf("<", tag.end);
    } else {
      if (skippedTo === -1) return false;
      at = xml.indexOf("<", skippedTo);
    }
  }
  return open.length === 0 && roots === 1;
}

function afterSkipped(xml: string, at: number): number | null {
  const second = xml.charCodeAt(at + 1);
  if (second !== EXCLAMATION && second !== QUESTION) return null;
  const pair = SKIPPED.find(([opens]) => xml.startsWith(opens, at));
  if (pair === undefined) return -1;
  const [opens, closes] = pair;
  const end = xml.indexOf(closes, at + opens.length);
  return end === -1 ? -1 : end + closes.length;
}

const EXCLAMATION = 33;
const QUESTION = 63;

function tagAt(xml: string, start: number): XmlTag | null {
  const end = tagEnd(xml, start);
  const match = end === -1 ? null : TAG.exec(xml.slice(start, end));
  if (match === null) return null;
  const [, slash, name = "", attributes = "", emptySlash] = match;
  const kind = slash === "/" ? "close" : emptySlash === "/" ? "empty" : "open";
  return { kind, name, local: name.slice(name.indexOf(":") + 1), attributes, start, end };
}

/** A ">" may stand inside a quoted value. */
function tagEnd(xml: string, start: number): number {
  let quote = 0;
  for (let at = start; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return at + 1;
    else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
  }
  return -1;
}

const GREATER = 62;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
