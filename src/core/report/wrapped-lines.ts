/** Letters of the document's font in one character of a column's width. Found by looking at printed pages. */
const LETTERS_A_CHARACTER = 0.78;
/** Thai breaks between words: that much room stays empty at the end of most lines. */
const LOST_LETTERS = 2.5;
/** Thai vowels and tones above and below take no width. */
const NO_WIDTH = /\p{M}/gu;
const PIECES = /\n|[^\S\n]+|\S+/gu;
/** Where a word without a space may be cut: not after a vowel that stands before its consonant, nor before a mark. */
const LETTERS = /[เ-ไ]?\P{M}\p{M}*/gu;

/** A line as it is likely to stand in a cell. Its text ends with the break or the space that it had. */
export type WrappedLine = string;

/**
 * The lines that a text is likely to take in a column of a width in characters of the default font, in letters of the
 * document's font (16 points). Put together again they are the text. An empty text is one empty line.
 */
export function wrappedLines(text: string, width: number): readonly WrappedLine[] {
  const filling: Filling = { lines: [], line: "", used: 0, most: lettersFor(width) };
  for (const [piece] of text.replace(/\r\n?/gu, "\n").matchAll(PIECES)) {
    if (piece === "\n") endLine(filling, piece);
    else if (/^\s/u.test(piece)) add(filling, piece, 1);
    else addWord(filling, piece);
  }
  if (filling.line !== "" || filling.lines.length === 0) filling.lines.push(filling.line);
  return filling.lines;
}

interface Filling {
  readonly lines: string[];
  line: string;
  used: number;
  readonly most: number;
}

function addWord(filling: Filling, word: string): void {
  const letters = lettersIn(word);
  if (letters > filling.most) {
    addLetters(filling, word);
    return;
  }
  if (filling.used > 0 && filling.used + letters > filling.most) endLine(filling, "");
  add(filling, word, letters);
}

function addLetters(filling: Filling, word: string): void {
  for (const part of word.match(LETTERS) ?? [word]) {
    const letters = lettersIn(part);
    if (filling.used > 0 && filling.used + letters > filling.most) endLine(filling, "");
    add(filling, part, letters);
  }
}

function add(filling: Filling, piece: string, letters: number): void {
  filling.line += piece;
  filling.used += letters;
}

function endLine(filling: Filling, end: string): void {
  filling.lines.push(filling.line + end);
  filling.line = "";
  filling.used = 0;
}

function lettersFor(width: number): number {
  return Math.max(1, Math.floor(width * LETTERS_A_CHARACTER - LOST_LETTERS));
}

function lettersIn(text: string): number {
  return text.replace(NO_WIDTH, "").length;
}
