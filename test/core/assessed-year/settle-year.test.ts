import fc from "fast-check";
import "../fixed-seed";
import { isResultYear, settleYear, type YearRequest } from "../../../src/core/assessed-year/settle-year";
import { BUILT_IN_YEARS } from "../../../src/core/frameworks/built-in-years";
import { recogniseWorkbook } from "../../../src/core/recognition/recognise-workbook";
import { anyWorkbook } from "../../support/arbitrary-sheets";
import { drawnSheets } from "../../support/drawn-sheets";

const settled = (drawing: string, request: YearRequest = {}) =>
  settleYear(recogniseWorkbook(drawnSheets(drawing)), request);

const AGENCY = "# agency ข้อมูลหน่วยงาน\nปีงบประมาณที่ประเมิน (พ.ศ.) | 2567";
const TITLE = "# plain รายงาน\nผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๖";
const ADDED = `
  # plain กรอบการประเมิน
  ประเภท | รหัสหรือชื่อ | ค่า
  ปีงบประมาณ | | 2571
  ปีตั้งต้น | | 2570
  ที่มา | | หนังสือ ป.ป.ช.
  รายการ OIT | o1 | โครงสร้างใหม่ขององค์กรปกครอง
`;

describe("the year of a workbook", () => {
  it("is what was asked, before the agency sheet and the texts", () => {
    const year = settled(`${AGENCY}\n${TITLE}`, { assessedYear: 2565 });
    expect(year).toMatchObject({ assessedYear: 2565, framework: { fiscalYear: 2565 }, yearChoice: { by: "person" } });
  });

  it("is the agency sheet's, before the texts", () => {
    const year = settled(`${AGENCY}\n${TITLE}`);
    expect(year).toMatchObject({ assessedYear: 2567, yearChoice: { evidence: [{ reason: "agency-sheet" }] } });
  });

  it("is the one that the texts speak for", () => {
    expect(settled(TITLE)).toMatchObject({
      assessedYear: 2566,
      framework: { fiscalYear: 2566 },
      yearChoice: { kind: "chosen", by: "document", evidence: [{ reason: "result-year" }] },
    });
  });

  it("is that of the items, whose codes may have a column of their own", () => {
    const year = settled("# plain OIT\no27 | มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน");
    expect(year).toMatchObject({ assessedYear: 2568, yearChoice: { evidence: [{ reason: "item-title" }] } });
  });

  it("is said but not replaced where its framework is not held", () => {
    expect(settled("# plain รายงาน\nผลการประเมิน ITA ปี 2561")).toMatchObject({
      assessedYear: 2561,
      framework: null,
      yearChoice: { kind: "unknown-year", year: 2561 },
    });
  });

  it("is not guessed where nothing speaks for one, or two equally", () => {
    const two = settled("# plain รายงาน\nผลการประเมิน ITA ปี 2566\nผลการประเมิน ITA ปี 2567");
    expect(two).toMatchObject({ assessedYear: null, framework: null, yearChoice: { kind: "undecided" } });
    expect(settled("# plain งบประมาณ\nรายการ | บาท")).toMatchObject({ yearChoice: { candidates: [] } });
  });

  it("is not taken from the plan's own title, which names the year after", () => {
    const plan = "# measures มาตรการ\nมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2569";
    expect(settled(plan)).toMatchObject({ assessedYear: null });
    expect(settled(`${plan}\n# scores คะแนน ITA\nคะแนนการประเมิน ITA ปีงบประมาณ พ.ศ. 2568`)).toMatchObject({
      assessedYear: 2568,
    });
  });
});

describe("the sheet กรอบการประเมิน", () => {
  it("adds a year for this workbook, found by its title and read as no table", () => {
    const { held, framework } = settled(`${AGENCY}\n${ADDED}`, { assessedYear: 2571 });
    expect(framework).toMatchObject({ fiscalYear: 2571, status: "provisional" });
    expect(held.frameworks).toHaveLength(BUILT_IN_YEARS.frameworks.length + 1);
    expect(recogniseWorkbook(drawnSheets(ADDED))).toMatchObject({ tables: [], otherSheets: [], tellingSheets: [] });
  });

  it("lets an item of the added year speak for it", () => {
    expect(settled(`${ADDED}\n# plain OIT\no1 | โครงสร้างใหม่ขององค์กรปกครอง`)).toMatchObject({ assessedYear: 2571 });
  });

  it("changes nothing while a cell of it is wrong", () => {
    const year = settled(ADDED.replace("2570", "2500"), { assessedYear: 2569 });
    expect(year.held).toBe(BUILT_IN_YEARS);
    expect(year.frameworkProblems).toEqual([
      { sheet: "กรอบการประเมิน", cell: "C3", code: "bad-year", path: "basedOn", value: "2500" },
    ]);
  });

  it("comes on top of the years that the request holds", () => {
    const held = { ...BUILT_IN_YEARS, frameworks: BUILT_IN_YEARS.frameworks.slice(1) };
    expect(settled(AGENCY, { held }).held).toBe(held);
    expect(settled(ADDED, { held }).held.frameworks).toHaveLength(held.frameworks.length + 1);
  });
});

it("a year is that of a result when asked, on the agency sheet, or named as one", () => {
  const isResult = (drawing: string, request?: YearRequest) => isResultYear(settled(drawing, request).yearChoice);
  expect([isResult("", { assessedYear: 2568 }), isResult(AGENCY), isResult(TITLE)]).toEqual([true, true, true]);
  expect([isResult(""), isResult("# plain รายงาน\nแผนปฏิบัติการ ประจำปี 2567")]).toEqual([false, false]);
});

it("never throws, whatever the sheets hold", () => {
  fc.assert(
    fc.property(anyWorkbook, (sheets) => expect(() => settleYear(recogniseWorkbook(sheets), {})).not.toThrow()),
  );
});
