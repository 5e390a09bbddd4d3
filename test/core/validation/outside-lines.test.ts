import { outsideLines } from "../../../src/core/validation/outside-lines";
import { ruleContextOf } from "../../../src/core/validation/rule-context";
import { drawnSheets } from "../../support/drawn-sheets";

it("gives the texts outside tables row by row and sheet by sheet, numbers and headers left out", () => {
  const { document } = ruleContextOf(
    drawnSheets(`
      # plain หนึ่ง at B2
      ชื่อเรื่อง | 5 | ปี
      |
      มาตรการ | ผลการดำเนินการ | ผลลัพธ์
      ก | ข | ค
      # plain สอง
      จบ
    `),
    {},
  );
  const lines = outsideLines(document).map(({ sheet, row, cells }) => [sheet, row, cells.map(({ text }) => text)]);
  expect(lines).toEqual([
    ["หนึ่ง", 1, ["ชื่อเรื่อง", "ปี"]],
    ["สอง", 0, ["จบ"]],
  ]);
});
