import { indexMeasures } from "../../../src/core/lists/measure-words";

it("a measure is found again by its words, shortened, lengthened or with another number", () => {
  const index = indexMeasures(["๑. จัดอบรมคุณธรรม จริยธรรมบุคลากร"], 24);
  expect(index.has("3) จัดอบรมคุณธรรมจริยธรรม บุคลากร")).toBe(true);
  expect(index.has("อบรมคุณธรรมจริยธรรม")).toBe(true);
  expect(index.has("โครงการจัดอบรมคุณธรรมจริยธรรมบุคลากร ประจำปี ๒๕๖๘")).toBe(true);
  expect(index.has("เพิ่มช่องทางร้องเรียน")).toBe(false);
});
