/** A stretch of an owner cell between two places where one owner may end and the next begin. */
export interface OwnerPiece {
  readonly text: string;
  /** Zero-based positions in the cell's text, in UTF-16 units; `to` is after the last. */
  readonly from: number;
  readonly to: number;
  /** Whether what stands before it may also be inside a name: a space or และ. */
  readonly joinable: boolean;
}

const SEPARATOR = /(?:[\s\u200B\uFEFF,;/•、]|และ|(?<![^\s,;/])(?:[-–][ \t]|[(]?[\d๐-๙]{1,2}[.)](?![\d๐-๙])))+/gu;

/** The pieces of an owner cell, cut at every space, line break, comma, semicolon, slash, bullet, list number and และ. */
export function ownerPieces(text: string): readonly OwnerPiece[] {
  const pieces: OwnerPiece[] = [];
  let from = 0;
  let joinable = false;
  for (const match of text.matchAll(SEPARATOR)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), from, to: match.index, joinable });
    from = match.index + match[0].length;
    joinable = /^(?:[ \t\u00A0\u200B\uFEFF]|และ)+$/u.test(match[0]);
  }
  if (from < text.length) pieces.push({ text: text.slice(from), from, to: text.length, joinable });
  return pieces;
}
