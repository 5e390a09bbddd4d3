import { parseArea, splitReference } from "../model/address";

const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*[!(]?|[\s\S]/gu;
const FUNCTION_PREFIX = /^_xlfn\.(?:_xlws\.)?/iu;

/** The body of a defined name, without "=", or undefined when there is no such name. */
export type NameBody = (name: string) => string | undefined;

/**
 * Writes a formula so that IronCalc takes it: defined names are replaced by what they stand for (it takes no Thai names
 * and no names of constants), bare sheet names are quoted, and HYPERLINK, which it lacks, gives its text.
 */
export function formulaForEngine(formula: string, nameBody: NameBody): string {
  const tokens = formula.match(TOKEN) ?? [];
  return withoutHyperlinks(tokens.map((token) => rewritten(token, nameBody)));
}

function rewritten(token: string, nameBody: NameBody): string {
  if (!/^[\p{L}_\\]/u.test(token)) return token;
  if (token.endsWith("!")) return `'${token.slice(0, -1)}'!`;
  if (token.endsWith("(")) return token.replace(FUNCTION_PREFIX, "");
  const body = parseArea(token) === undefined ? nameBody(token) : undefined;
  if (body === undefined) return token;
  return parseArea(splitReference(body).rest) === undefined ? `(${body})` : quoted(body);
}

function quoted(reference: string): string {
  const { sheetName, rest } = splitReference(reference);
  return sheetName === undefined ? rest : `'${sheetName.replaceAll("'", "''")}'!${rest}`;
}

/** The value of HYPERLINK(place, text) is its text, or the place when there is no text. */
function withoutHyperlinks(tokens: readonly string[]): string {
  let out = "";
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? "";
    if (token.toUpperCase() !== "HYPERLINK(") {
      out += token;
      continue;
    }
    const call = argumentsFrom(tokens, at + 1);
    const shown = call.parts[1] ?? call.parts[0] ?? [];
    out += `(${withoutHyperlinks(shown)})`;
    at = call.end;
  }
  return out;
}

interface Call {
  readonly parts: readonly (readonly string[])[];
  /** The index of the closing bracket. */
  readonly end: number;
}

function argumentsFrom(tokens: readonly string[], first: number): Call {
  const parts: string[][] = [[]];
  let depth = 1;
  let at = first;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at] ?? "";
    if (token.endsWith("(")) depth += 1;
    if (token === ")") depth -= 1;
    if (depth === 0) break;
    if (token === "," && depth === 1) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return { parts, end: at };
}
