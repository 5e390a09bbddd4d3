import { withoutInvisible } from "../thai/invisible-characters";
import { AGENCY_NAME_FORMS, type AgencyNameForm } from "./agency-name-forms";
import type { AgencyType } from "./agency-type";

/** An agency as a text names it. */
export interface AgencyName {
  readonly type: AgencyType;
  /** The name without the words of its type, as typed: คลองห้า. */
  readonly name: string;
  /** How the type is written: in full, short (อบต.), or in full with a slip that readers understand. */
  readonly form: AgencyNameForm["form"];
}

const LEAD_IN = /^[\s*#"“”-]*(?:ของ\s*|ชื่อหน่วยงาน\s*:?\s*|หน่วยงาน\s*:?\s*)?/u;
const NAME = /^\s*([ก-๎]+(?:[.-][ก-๎]+)*)/u;
const TAIL = /^[\s,]*(?:$|[(*"”:]|อำเภอ|กิ่งอำเภอ|อ\.|จังหวัด|จ\.|ประจำ|ปี)/u;

/**
 * Reads a text that is the name of a local body, short or in full, with or without its district and province behind it:
 * "อบต.คลองห้า", "องค์การบริหารส่วนตำบล คลองห้า อำเภอคลองหลวง". The name ends at the first space. A sentence about an agency, a
 * type without a name and a body of any other kind give null.
 */
export function readAgencyName(text: string): AgencyName | null {
  const plain = withoutInvisible(text).normalize("NFC").replaceAll("\u0E4D\u0E32", "\u0E33").replace(LEAD_IN, "");
  const found = AGENCY_NAME_FORMS.find(({ pattern }) => pattern.test(plain));
  if (found === undefined) return null;
  const rest = plain.replace(found.pattern, "");
  const [typed = "", name = ""] = NAME.exec(rest) ?? [];
  if (name === "" || !TAIL.test(rest.slice(typed.length))) return null;
  return { type: found.type, name, form: found.form };
}
