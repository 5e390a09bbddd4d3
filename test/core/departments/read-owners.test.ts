import fc from "fast-check";
import "../fixed-seed";
import { STANDARD_DEPARTMENTS } from "../../../src/core/departments/data/standard-departments";
import { readOwners } from "../../../src/core/departments/read-owners";

const EDUCATION = "กองการศึกษา ศาสนาและวัฒนธรรม";
const KNOWN = ["สำนักปลัด", "กองคลัง", "กองช่าง", EDUCATION, "กองสาธารณสุขและสิ่งแวดล้อม"];

function ownersIn(text: string): readonly string[] {
  const { owners, unknown } = readOwners(text, KNOWN);
  expect(unknown).toEqual([]);
  return owners;
}

describe("readOwners", () => {
  it.each(["กองคลัง", " กองคลัง ", "กอง คลัง", "กอง\u200Bคลัง", "- กองคลัง", "1. กองคลัง", "๑) กองคลัง"])(
    "reads one owner from %p",
    (text) => {
      expect(ownersIn(text)).toEqual(["กองคลัง"]);
    },
  );

  it.each([
    "สำนักปลัด กองคลัง กองช่าง",
    "สำนักปลัด\nกองคลัง\nกองช่าง",
    "สำนักปลัด, กองคลัง ,กองช่าง",
    "สำนักปลัด/กองคลัง/ กองช่าง",
    "สำนักปลัด; กองคลัง;กองช่าง",
    "สำนักปลัด กองคลัง และกองช่าง",
    "สำนักปลัด กองคลัง และ กองช่าง",
    "1. สำนักปลัด\n2. กองคลัง\n3. กองช่าง",
    "1.สำนักปลัด 2.กองคลัง 3.กองช่าง",
    "(1) สำนักปลัด (2) กองคลัง (3) กองช่าง",
    "๑. สำนักปลัด ๒. กองคลัง ๓. กองช่าง",
    "- สำนักปลัด\n- กองคลัง\n- กองช่าง",
    "• สำนักปลัด • กองคลัง • กองช่าง",
    "สํานักปลัด\u00A0กองคลัง กองช่าง",
    "สำนักปลัด กองคลัง กองช่าง กองคลัง",
  ])("reads three owners from %p", (text) => {
    expect(ownersIn(text)).toEqual(["สำนักปลัด", "กองคลัง", "กองช่าง"]);
  });

  it.each([
    EDUCATION,
    "กองการศึกษา ศาสนา และวัฒนธรรม",
    "กองการศึกษาศาสนาและวัฒนธรรม",
    "กองการศึกษา",
    "กองการศึกษาฯ",
    "กองการศึกษา ฯ",
  ])("resolves %p to the agency's own name", (text) => {
    expect(ownersIn(text)).toEqual([EDUCATION]);
  });

  it("splits at และ between names but not inside one", () => {
    expect(ownersIn(`กองสาธารณสุขและสิ่งแวดล้อมและ${EDUCATION}และกองคลัง`)).toEqual([
      "กองสาธารณสุขและสิ่งแวดล้อม",
      EDUCATION,
      "กองคลัง",
    ]);
    expect(ownersIn("กองสาธารณสุขและกองช่าง")).toEqual(["กองสาธารณสุขและสิ่งแวดล้อม", "กองช่าง"]);
  });

  it("reads the real cell with spaces alone", () => {
    expect(ownersIn("สำนักปลัด กองคลัง กองช่าง กองการศึกษาฯ")).toEqual(["สำนักปลัด", "กองคลัง", "กองช่าง", EDUCATION]);
  });

  it.each(["ทุกส่วนราชการ", "ทุกหน่วยงาน", "ทุกสำนัก/กอง", "ทุกสำนัก / กอง", "ทุก สำนัก/ กอง", "ทุกสำนัก ทุกกอง"])(
    "reads %p as every department",
    (text) => {
      expect(readOwners(text, KNOWN)).toEqual({ owners: [], allDepartments: true, unknown: [] });
    },
  );

  it("lists what names no department, and keeps the rest", () => {
    expect(readOwners("งานพัสดุ /กองคลัง", KNOWN)).toEqual({
      owners: ["กองคลัง"],
      allDepartments: false,
      unknown: ["งานพัสดุ"],
    });
    expect(readOwners("คณะทำงานสนับสนุนการประเมิน ITA/ ทุกส่วนราชการ", KNOWN)).toEqual({
      owners: [],
      allDepartments: true,
      unknown: ["คณะทำงานสนับสนุนการประเมิน ITA"],
    });
    expect(readOwners("งานแผนงาน และนโยบาย", KNOWN).unknown).toEqual(["งานแผนงาน และนโยบาย"]);
    expect(readOwners("กองช่าง กองประปา กองเกษตร", KNOWN)).toMatchObject({
      owners: ["กองช่าง"],
      unknown: ["กองประปา", "กองเกษตร"],
    });
  });

  it("does not take a longer name for the shorter one that it begins with", () => {
    expect(readOwners("กองการศึกษาพิเศษ", KNOWN)).toMatchObject({ owners: [], unknown: ["กองการศึกษาพิเศษ"] });
    expect(readOwners("กองช่างง", KNOWN)).toMatchObject({ owners: [], unknown: ["กองช่างง"] });
  });

  it("does not know a standard department that the agency does not have", () => {
    expect(readOwners("กองการประปา", KNOWN)).toMatchObject({ owners: [], unknown: ["กองการประปา"] });
  });

  it("spells owners as the agency does", () => {
    const known = ["สำนักปลัดเทศบาล", "กองการศึกษา"];
    expect(readOwners("สำนักปลัด กองการศึกษา ศาสนาและวัฒนธรรม", known).owners).toEqual(known);
  });

  it("keeps two departments of one standard apart and guesses neither", () => {
    const known = ["กองคลัง", "สำนักคลัง"];
    expect(readOwners("สำนักคลัง", known).owners).toEqual(["สำนักคลัง"]);
    expect(readOwners("สำนักการคลัง", known)).toMatchObject({ owners: [], unknown: ["สำนักการคลัง"] });
  });

  it.each([null, "", "  ", "\u200B"])("finds no owner in %p", (value) => {
    expect(readOwners(value, KNOWN)).toEqual({ owners: [], allDepartments: false, unknown: [] });
  });

  it.each([7, true, Number.NaN, "#REF!", "-"])("does not know %p", (value) => {
    expect(readOwners(value, KNOWN)).toMatchObject({ owners: [], unknown: [String(value)] });
  });

  it("does not trip over blank names in the list", () => {
    expect(readOwners("กองคลัง ก", ["", " "])).toMatchObject({ owners: [], allDepartments: false });
  });

  it("reads any selection of the agency's departments with any separator", () => {
    const names = STANDARD_DEPARTMENTS.map(({ name }) => name);
    const separator = fc.constantFrom(" ", "\n", ",", ", ", "/", " / ", ";", "และ", " และ", "\n- ");
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 1 }), separator, (chosen, between) => {
        expect(readOwners(chosen.join(between), names)).toEqual({ owners: chosen, allDepartments: false, unknown: [] });
      }),
    );
  });

  it("gives only names of the list, whatever the text, and finishes on the longest cell", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from("กองคลังช่าง /,และ\n1.-ทุก")) }), (text) => {
        expect(readOwners(text, KNOWN).owners.every((owner) => KNOWN.includes(owner))).toBe(true);
      }),
    );
    expect(readOwners("กองคลัง ก ".repeat(3276), KNOWN).owners).toEqual(["กองคลัง"]);
  });
});
