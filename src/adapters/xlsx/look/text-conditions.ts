import { fromA1 } from "../../../core/sheet/cell-ref";
import type { TextCondition } from "../../../ports/sheet-look";

/** As many characters as Excel takes in a formula. */
const LONGEST = 8192;
const TERM = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}="((?:[^"]|"")*)"$/u;
const AND = /^AND\((.+)\)$/u;
/** Commas outside quoted text. */
const BETWEEN_TERMS = /,(?=(?:[^"]*"[^"]*")*[^"]*$)/u;

/**
 * The conditions of a rule's formula of the form `$G5="text"` or `AND($G5="text",$H5="")`, as our own sheets write them.
 * Returns null for any other formula: what is not understood is not shown.
 */
export function textConditions(formula: string): readonly TextCondition[] | null {
  if (formula.length > LONGEST) return null;
  const plain = formula.trim().replace(/^=/u, "");
  const terms = (AND.exec(plain)?.[1] ?? plain).split(BETWEEN_TERMS).map(condition);
  return terms.every((term) => term !== null) ? terms : null;
}

function condition(term: string): TextCondition | null {
  const text = TERM.exec(term)?.[1];
  const cell = term.slice(0, term.indexOf("="));
  const at = fromA1(cell);
  if (text === undefined || at === null) return null;
  const isRowFixed = cell.slice(1).includes("$");
  return { at, isColumnFixed: cell.startsWith("$"), isRowFixed, text: text.replaceAll('""', '"') };
}
