import { foldText } from "../thai/fold-text";

/**
 * What an owner is that names no department of the agency: a section inside one (งาน…, ฝ่าย…), a committee, a person by
 * post or a group of people, a department that the agency did not list, or something else.
 */
export type OwnerKind = "section" | "committee" | "person" | "department" | "other";

const BEGINNINGS: readonly (readonly [OwnerKind, RegExp])[] = [
  ["committee", /^(?:คณะ(?:กรรมการ|อนุกรรมการ|ทำงาน|ทํางาน)|กรรมการ)/u],
  [
    "person",
    /^(?:เจ้าหน้าที่|บุคลากร|พนักงาน|ข้าราชการ|คณะผู้บริหาร|ผู้|นายก|รองนายก|ปลัด|รองปลัด|หัวหน้า|นัก|เจ้าพนักงาน|นิติกร|ครู|วิศวกร|นายช่าง)/u,
  ],
  ["section", /^(?:งาน|ฝ่าย|กลุ่มงาน|กลุ่ม|ส่วนงาน|แผนก|ศูนย์)/u],
  ["department", /^(?:กอง|สำนัก|หน่วย)/u],
];

/** What an owner's text says it is, by the word that it begins with. */
export function ownerKind(text: string): OwnerKind {
  const folded = foldText(text);
  return BEGINNINGS.find(([, beginning]) => beginning.test(folded))?.[0] ?? "other";
}
