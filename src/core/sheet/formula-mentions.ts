const QUOTED_OR_TEXT = /'(?:[^']|'')*'|"(?:[^"]|"")*"/gu;
const READS_TEXTS = /\bINDIRECT\s*\(/iu;
const SPECIAL = /[\\^$.*+?()[\]{}|/]/gu;
/** What a title or a name goes on with, so that it is a longer one; "]" ends the name of another file. */
const PART = String.raw`\p{L}\p{M}\p{N}_.\\\]'!`;

/** What of a workbook is asked about: a sheet by its title, and the workbook's names that lead to it. */
export interface MentionedSheet {
  readonly title: string;
  readonly names: readonly string[];
}

/**
 * Tells whether a formula (English notation, with or without "=") looks at the sheet, by title or by one of its names. Texts in
 * the formula count only where INDIRECT may read them. Of a range over several sheets the first and the last are seen.
 */
export function mentionOf({ title, names }: MentionedSheet): (formula: string) => boolean {
  const pattern = patternOf(title.toLowerCase(), names);
  return (formula) => {
    if (!formula.includes("!") && names.length === 0) return false;
    const asked = READS_TEXTS.test(formula)
      ? formula
      : formula.replace(QUOTED_OR_TEXT, (part) => (part.startsWith('"') ? '""' : part));
    return pattern.test(asked.toLowerCase());
  };
}

function patternOf(plain: string, names: readonly string[]): RegExp {
  const quoted = escaped(plain.replaceAll("'", "''"));
  const parts = [
    `'(?:[^'\\[\\]]*:)?${quoted}(?::(?:[^']|'')*)?'!`,
    `(?<![${PART}])(?:[^\\s!'"(),;:\\[\\]]+:)?${escaped(plain)}(?::[^\\s!'"(),;:]+)?!`,
    ...names.map((name) => `(?<![${PART}])${escaped(name.toLowerCase())}(?![\\p{L}\\p{M}\\p{N}_.(!])`),
  ];
  return new RegExp(parts.join("|"), "u");
}

function escaped(text: string): string {
  return text.replace(SPECIAL, String.raw`\$&`);
}
