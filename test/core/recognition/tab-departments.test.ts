import { recogniseWorkbook } from "../../../src/core/recognition/recognise-workbook";
import { tabDepartments } from "../../../src/core/recognition/tab-departments";
import { contextOf } from "../../../src/core/validation/check-context";
import { drawnSheets } from "../../support/drawn-sheets";

const WORKBOOK = recogniseWorkbook(
  drawnSheets(`
    # agency ข้อมูลหน่วยงาน
    ลำดับ | ส่วนราชการ | หัวหน้าส่วนราชการ
    1 | กองคลัง | ก
    2 | กองช่าง | ข
    3 | กองประปา | ค
    # department กองคลัง as คลัง too large
    # department กองช่าง
    มาตรการ | สถานะ
    # plain กองประปา too large
    # measures มาตรการ too large
  `),
);

it("a department whose tab is too large to read has a tab all the same, as its marker says", () => {
  expect(tabDepartments(WORKBOOK)).toEqual(["กองช่าง", "กองคลัง"]);
  expect(WORKBOOK.unread.map(({ sheet, marker }) => [sheet, marker?.spec, marker?.key])).toEqual([
    ["คลัง", "department", "กองคลัง"],
    ["กองประปา", undefined, undefined],
    ["มาตรการ", "measures", ""],
  ]);
});

it("a check does not name it among those without a tab", () => {
  const { departments, missingDepartments } = contextOf(WORKBOOK, {});
  expect(departments).toEqual(["กองคลัง", "กองช่าง", "กองประปา"]);
  expect(missingDepartments).toEqual(["กองประปา"]);
});
