import { AGENCY_TYPES } from "../../../src/core/agency/agency-types";
import { STANDARD_DEPARTMENTS } from "../../../src/core/departments/data/standard-departments";
import { departmentsFor } from "../../../src/core/departments/departments-for";
import { foldText } from "../../../src/core/thai/fold-text";

describe("departmentsFor", () => {
  it.each(AGENCY_TYPES)("begins with the secretary's office and has the core four for $type", ({ type }) => {
    const names = departmentsFor(type).map(({ name }) => name);
    expect(names.slice(0, 4)).toEqual(["สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา ศาสนาและวัฒนธรรม"]);
    expect(names).toContain("หน่วยตรวจสอบภายใน");
  });

  it("offers health and welfare to local bodies but not to provinces", () => {
    expect(departmentsFor("อบต.").map(({ name }) => name)).toContain("กองสาธารณสุขและสิ่งแวดล้อม");
    expect(departmentsFor("อบจ.").map(({ name }) => name)).not.toContain("กองสวัสดิการสังคม");
  });

  it("puts the usual departments before those that only some have", () => {
    const presences = departmentsFor("อบจ.").map(({ presence }) => presence);
    expect(presences).toEqual([...presences].sort().reverse());
  });
});

describe("standard departments", () => {
  it("never share a name or an alias", () => {
    const forms = STANDARD_DEPARTMENTS.flatMap(({ name, aliases }) => new Set([name, ...aliases].map(foldText)).size);
    const all = new Set(STANDARD_DEPARTMENTS.flatMap(({ name, aliases }) => [name, ...aliases].map(foldText)));
    expect(all.size).toBe(forms.reduce((sum, count) => sum + count, 0));
  });
});
