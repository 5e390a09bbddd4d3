import { documentAgency } from "../../../src/core/agency/document-agency";
import { readDocument } from "../../../src/core/document/read-document";
import { recogniseTables } from "../../../src/core/recognition/published/recognise-tables";
import { drawnSheets } from "../../support/drawn-sheets";

function agencyOf(drawing: string) {
  const sheets = drawnSheets(drawing);
  const recognised = recogniseTables(sheets);
  const document = readDocument(
    recognised,
    sheets.map(({ id }) => id),
  );
  return documentAgency(document, recognised.workbook.agency);
}

it("is the agency sheet's, however its name is written there", () => {
  const sheet = (name: string) => `
    # agency ข้อมูลหน่วยงาน
    ชื่อหน่วยงาน | ${name}
    ประเภทหน่วยงาน | อบต.
    จังหวัด | ปทุมธานี
    # plain รายงาน
    องค์การบริหารส่วนตำบลหนองไผ่
  `;
  const expected = { type: "อบต.", name: "คลองห้า", district: "", province: "ปทุมธานี", website: "" };
  expect(agencyOf(sheet("คลองห้า"))).toEqual(expected);
  expect(agencyOf(sheet("องค์การบริหารส่วนตำบลคลองห้า"))).toEqual(expected);
});

it("is the one that most title lines name, spaces and slips of its kind aside", () => {
  expect(
    agencyOf(`
      # plain รายงาน
      ขององค์การบริหารส่วนตำบลคลองห้า
      |
      องค์การบริหารตำบล คลองห้า ประจำปี ๒๕๖๖
      |
      เทศบาลตำบลหนองไผ่
    `),
  ).toMatchObject({ type: "อบต.", name: "คลองห้า" });
});

it("is nobody where no line names one, or two are named equally often", () => {
  expect(agencyOf("# plain รายงาน\nรายงานผล")).toBeNull();
  expect(agencyOf("# plain รายงาน\nอบต.คลองห้า\n|\nอบต.หนองไผ่")).toBeNull();
});
