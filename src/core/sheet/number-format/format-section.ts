/** One piece of a number format: letters that stand for themselves, or a code such as "yyyy" or "0". */
export interface FormatPiece {
  readonly kind: "literal" | "code";
  readonly text: string;
}

/** One of the up to four parts of a number format that ";" separates. */
export interface FormatSection {
  readonly pieces: readonly FormatPiece[];
  /** The number behind "[$-", hexadecimal: calendar, digits, language. null where the section has none. */
  readonly locale: number | null;
}

const PIECE =
  /"(?<quoted>[^"]*)"|\\(?<escaped>.)|_(?<room>.)|\*.|\[\$(?<currency>[^\]-]*)(?:-(?<locale>[0-9a-f]*))?[^\]]*\]|\[(?<span>h+|m+|s+)\]|\[[^\]]*\]|(?<general>General)|(?<half>AM\/PM|A\/P)|(?<exponent>E[+-])|(?<code>y+|m+|d+|h+|s+|b+|g+|e+|[0#?]|[.,%@])|(?<other>.)/giu;

/** The sections of a number format in Excel's English notation (ECMA-376-1, 18.8.31). Colours and conditions are left out. */
export function formatSections(format: string): readonly FormatSection[] {
  return separated(format).map(sectionOf);
}

function separated(format: string): readonly string[] {
  const sections: string[] = [];
  let section = "";
  for (const [piece] of format.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|[\s\S]/gu)) {
    if (piece === ";") {
      sections.push(section);
      section = "";
    } else section += piece;
  }
  return [...sections, section];
}

type Groups = Readonly<Record<string, string | undefined>>;

function sectionOf(text: string): FormatSection {
  const matches = [...text.matchAll(PIECE)].map(({ groups = {} }): Groups => groups);
  const locale = matches.findLast((groups) => (groups["locale"] ?? "") !== "")?.["locale"];
  return {
    pieces: matches.flatMap((groups) => pieceOf(groups) ?? []),
    locale: locale === undefined ? null : Number.parseInt(locale, 16),
  };
}

const LITERALS = ["quoted", "escaped", "currency", "other"];
const CODES = ["general", "half", "exponent", "code"];

function pieceOf(groups: Groups): FormatPiece | null {
  const firstOf = (names: readonly string[]) => names.map((name) => groups[name]).find((text) => text !== undefined);
  const code = firstOf(CODES) ?? spanOf(groups["span"]);
  if (code !== undefined) return { kind: "code", text: code.toLowerCase() };
  const literal = groups["room"] === undefined ? (firstOf(LITERALS) ?? "") : " ";
  return literal === "" ? null : { kind: "literal", text: literal };
}

/** Hours that run beyond a day: "[h]". */
function spanOf(span: string | undefined): string | undefined {
  return span === undefined ? undefined : `[${span}]`;
}
