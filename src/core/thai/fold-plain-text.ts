const SIZE = 0x0e80;
const DROPPED = 0;
const ODD = 0xffff;
const DOT = 0x2e;
const SARA_AM = 0x0e33;
const SARA_E = 0x0e40;
const MARKS = "\u0E31\u0E34\u0E35\u0E36\u0E37\u0E38\u0E39\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C";
const KEPT = "ก-ะาำเ-ๆ";

const IS_MARK = new Uint8Array(SIZE);
for (const mark of MARKS) IS_MARK[mark.charCodeAt(0)] = 1;

/** What each character folds to when nothing before or after it matters; ODD for those that need `foldText` in full. */
const FOLDED = Uint16Array.from({ length: SIZE }, (_, code) => foldedCode(String.fromCharCode(code)));

function foldedCode(letter: string): number {
  if (/\s/u.test(letter)) return DROPPED;
  if (/[[{]/u.test(letter)) return 0x28;
  if (/[\]}]/u.test(letter)) return 0x29;
  if (/[๐-๙]/u.test(letter)) return letter.charCodeAt(0) - 0x0e20;
  const isPlain = /[!-~]/u.test(letter) || MARKS.includes(letter) || new RegExp(`[${KEPT}]`, "u").test(letter);
  return isPlain ? letter.toLowerCase().charCodeAt(0) : ODD;
}

/**
 * What `foldText` gives for a text of common letters whose Thai marks stand in order, in one pass; null for any other
 * text. Nearly every text of a report is such a one, and comparing texts is most of what reading costs.
 */
export function foldPlainText(text: string): string | null {
  let folded = "";
  let from = 0;
  let last = DROPPED;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const own = code === DOT ? foldedDot(last, text, at) : (FOLDED[code] ?? ODD);
    if (own === ODD || clashes(last, own)) return null;
    if (own !== code) {
      folded += text.slice(from, at);
      if (own !== DROPPED) folded += String.fromCharCode(own);
      from = at + 1;
    }
    if (own !== DROPPED) last = own;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/** Whether a letter after another is one of the orders that `foldText` mends. */
function clashes(last: number, own: number): boolean {
  if (IS_MARK[own] !== 1) return own === last && (own === SARA_E || own === SARA_AM);
  return last === SARA_AM || (IS_MARK[last] === 1 && last >= own);
}

/** A dot stays where a digit stands before it and after it, spaces and further dots left away. */
function foldedDot(last: number, text: string, at: number): number {
  if (!isDigit(last)) return DROPPED;
  for (let next = at + 1; next < text.length; next += 1) {
    const code = text.charCodeAt(next);
    if (code !== DOT && FOLDED[code] !== DROPPED) return isDigit(FOLDED[code] ?? ODD) ? DOT : DROPPED;
  }
  return DROPPED;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
