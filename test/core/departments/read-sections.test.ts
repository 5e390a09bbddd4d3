import fc from "fast-check";
import "../fixed-seed";
import { readOwners } from "../../../src/core/departments/read-owners";
import { readSections } from "../../../src/core/departments/read-sections";

const KNOWN = ["สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา ศาสนาและวัฒนธรรม"];

describe("readSections", () => {
  it.each(["งานพัสดุ /กองคลัง", "งานพัสดุ / กองคลัง", "กองคลัง (งานพัสดุ)", "กองคลัง(งานพัสดุ)", "กองคลัง\nงานพัสดุ"])(
    "finds a section inside its department in %p",
    (text) => {
      expect(readSections(text, KNOWN)).toMatchObject({
        owners: ["กองคลัง"],
        sections: [{ kind: "section", text: "งานพัสดุ", within: "กองคลัง" }],
      });
    },
  );

  it("finds sections of sections, and a committee beside everybody", () => {
    expect(readSections("สำนักปลัดเทศบาล ฝ่ายอำนวยการ งานนิติการ", KNOWN).sections).toEqual([
      { kind: "section", text: "ฝ่ายอำนวยการ", within: "สำนักปลัด" },
      { kind: "section", text: "งานนิติการ", within: "สำนักปลัด" },
    ]);
    expect(readSections("คณะทำงาน สนับสนุน การ ประเมิน ITA/ ทุกส่วน ราชการ", KNOWN)).toMatchObject({
      allDepartments: true,
      sections: [{ kind: "committee", text: "คณะทำงาน สนับสนุน การ ประเมิน ITA", within: null }],
    });
  });

  it("does not guess the department of a section that stands alone or beside several", () => {
    expect(readSections("งานแผนงาน และนโยบาย", KNOWN).sections).toEqual([
      { kind: "section", text: "งานแผนงาน และนโยบาย", within: null },
    ]);
    expect(readSections("งานพัสดุ กองคลัง กองช่าง", KNOWN).sections).toMatchObject([{ within: null }]);
  });

  it.each([
    ["ผู้อำนวยการกองคลัง", "person", "กองคลัง"],
    ["หัวหน้าสำนักปลัด", "person", "สำนักปลัด"],
    ["ปลัดเทศบาล", "person", null],
    ["เจ้าหน้าที่ที่เกี่ยวข้อง", "person", null],
    ["นักทรัพยากรบุคคล", "person", null],
    ["คณะกรรมการจริยธรรม", "committee", null],
    ["กองประปา", "department", null],
    ["ฝ่ายปกครอง", "section", null],
    ["อื่น", "other", null],
  ])("says what %p is", (text, kind, within) => {
    expect(readSections(text, KNOWN)).toMatchObject({ owners: [], sections: [{ kind, text, within }] });
  });

  it("reads several owners as readOwners does", () => {
    const text = "สำนักปลัด กองคลัง กองช่าง กองการศึกษาฯ";
    expect(readSections(text, KNOWN)).toEqual({ ...readOwners(text, KNOWN), sections: [] });
    expect(readSections(null, KNOWN)).toMatchObject({ owners: [], sections: [] });
  });

  it("never throws and has one section for each unknown owner", () => {
    const letters = fc.constantFrom(...Array.from("งานกองคลังฝ่าย() /,\n1.-ทุกคณะ"));
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        const { sections, unknown } = readSections(text, KNOWN);
        expect(sections.map((section) => section.text)).toEqual(unknown);
      }),
    );
  });
});
