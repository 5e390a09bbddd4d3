import { foldText } from "../thai/fold-text";
import { withoutInvisible } from "../thai/invisible-characters";
import { AGENCY_NAME_FORMS } from "./agency-name-forms";
import { readAgencyName } from "./read-agency-name";

/**
 * Whether two texts name one agency, however its type is written and wherever spaces stand: "อบต.คลองห้า" and
 * "องค์การบริหารส่วนตำบล คลองห้า". Two types are two agencies, and a name without a type is no agency's. District and province
 * do not count.
 */
export function sameAgency(a: string, b: string): boolean {
  const first = keyOf(a);
  return first !== null && first === keyOf(b);
}

function keyOf(text: string): string | null {
  const read = readAgencyName(text);
  if (read !== null) return `${read.type}${foldText(read.name)}`;
  // A name with a space inside it cannot be told from a sentence, but it can be compared.
  const plain = withoutInvisible(text).trim();
  const form = AGENCY_NAME_FORMS.find(({ pattern }) => pattern.test(plain));
  const name = form === undefined ? "" : foldText(plain.replace(form.pattern, ""));
  return form === undefined || name === "" ? null : `${form.type}${name}`;
}
