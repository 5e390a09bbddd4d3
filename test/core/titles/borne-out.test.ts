import { readDocument } from "../../../src/core/document/read-document";
import { recogniseTables } from "../../../src/core/recognition/published/recognise-tables";
import { fiscalYearRange } from "../../../src/core/thai/fiscal-year";
import { doneDaysBearOut, spansBearOut } from "../../../src/core/titles/borne-out";
import { drawnSheets } from "../../support/drawn-sheets";

function tableOf(times: readonly string[]) {
  const sheets = drawnSheets(`
    # plain รายงาน
    ประเด็นที่ต้องปรับปรุงแก้ไข | ผู้รับผิดชอบ | ขั้นตอนหรือวิธีการ/มาตรการ | การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ | การดำเนินการ
    ${times.map((time, index) => `e${String(index + 1)} เรื่อง | กองคลัง | เผยแพร่ | ${time} | ดำเนินการแล้ว เมื่อวันที่ ${time}`).join("\n")}
  `);
  const document = readDocument(
    recogniseTables(sheets),
    sheets.map(({ id }) => id),
  );
  const [table] = document.tables;
  if (table === undefined) throw new Error("no table");
  return table;
}

const YEAR = fiscalYearRange(2566);

it.each([
  [["๒๓ มกราคม ๒๕๖๖", "๒๓ มกราคม ๒๕๖๕"], true],
  [["๒๓ มกราคม ๒๕๖๖", "๒๓ มกราคม ๒๕๖๕", "๒๔ มกราคม ๒๕๖๕"], false],
  [["๒๓ มกราคม ๒๕๖๕"], false],
])("weighs days that are in the year against those that are not: %j", (times, isBorneOut) => {
  expect(doneDaysBearOut(tableOf(times), YEAR)).toBe(isBorneOut);
  expect(spansBearOut(tableOf(times), 2566, YEAR)).toBe(isBorneOut);
});

it("takes a table that names no time for one that bears out any", () => {
  expect(doneDaysBearOut(tableOf(["ทุกเดือน"]), YEAR)).toBe(true);
  expect(spansBearOut(tableOf(["ทุกเดือน"]), 2566, YEAR)).toBe(true);
});
