import { foldText } from "../thai/fold-text";
import { ALL_DEPARTMENT_PHRASES } from "./data/all-department-phrases";
import { STANDARD_DEPARTMENTS } from "./data/standard-departments";

/** What a phrase of an owner cell stands for: one of the agency's departments, or all of them. */
export type OwnerPhrase = { readonly kind: "department"; readonly name: string } | { readonly kind: "all" };

const STANDARD_FORMS: readonly (readonly string[])[] = STANDARD_DEPARTMENTS.map(({ name, aliases }) =>
  [name, ...aliases].map(foldText),
);
const ALL_FORMS: readonly string[] = ALL_DEPARTMENT_PHRASES.map(foldText);

// A check asks once a row with the same list; folding every name each time would cost more than all other reading.
const PHRASES_OF_LIST = new WeakMap<readonly string[], ReadonlyMap<string, OwnerPhrase>>();

/**
 * The phrases that can stand in an owner cell of an agency with these departments, by their folded text. Another name of
 * a standard department leads to the agency's own spelling of it, unless the agency has two departments of that standard.
 * The answer is kept for as long as the list lives, so a list must not be changed after it was handed in.
 */
export function ownerPhrases(known: readonly string[]): ReadonlyMap<string, OwnerPhrase> {
  const kept = PHRASES_OF_LIST.get(known);
  if (kept !== undefined) return kept;
  const phrases = phrasesOf(known.filter((name) => foldText(name) !== ""));
  PHRASES_OF_LIST.set(known, phrases);
  return phrases;
}

function phrasesOf(known: readonly string[]): ReadonlyMap<string, OwnerPhrase> {
  const phrases = new Map<string, OwnerPhrase>();
  for (const forms of STANDARD_FORMS) {
    const own = known.filter((department) => forms.includes(foldText(department)));
    const [only] = own;
    if (only === undefined || own.length > 1) continue;
    for (const form of forms) phrases.set(form, { kind: "department", name: only });
  }
  for (const form of ALL_FORMS) phrases.set(form, { kind: "all" });
  for (const name of known) phrases.set(foldText(name), { kind: "department", name });
  return phrases;
}
