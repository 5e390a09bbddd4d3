import { recogniseWorkbook } from "../../../src/core/recognition/recognise-workbook";
import { compileTabs } from "../../../src/core/summary/compile-tabs";
import { fingerprintOfTabs, rowsFingerprintInSteps } from "../../../src/core/summary/rows-fingerprint";
import { atOnce } from "../../../src/core/steps/steps";
import { drawnSheets } from "../../support/drawn-sheets";

const HEADER = "มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | วันที่สิ้นสุด";
const OPTIONS = {
  framework: null,
  planYear: null,
  round: 12,
  asOf: { year: 2026, month: 4, day: 1 },
  departments: ["กองคลัง"],
} as const;

function workbookOf(rows: string) {
  return recogniseWorkbook(drawnSheets(`# department กอง คลัง\n${HEADER}\n${rows}`));
}

const WORKBOOK = workbookOf("ก | ยกเลิก | #2026-03-31\n| ยกเลิก |\nข | แล้วเสร็จ |");

it("compiled rows and the tabs that they come from give the same", () => {
  const other = workbookOf("ค | ยกเลิก |");
  const model = compileTabs(
    [
      { file: "", workbook: WORKBOOK },
      { file: "อื่น.xlsx", workbook: other },
    ],
    OPTIONS,
  );
  expect(atOnce(rowsFingerprintInSteps(model?.rows ?? []))).toBe(fingerprintOfTabs(WORKBOOK.tables));
});

it.each([
  ["in another order", "ข | แล้วเสร็จ |\nก | ยกเลิก | #2026-03-31"],
  ["farther down", "|\n|\nก | ยกเลิก | #2026-03-31\nข | แล้วเสร็จ |"],
])("rows %s give the same", (_, rows) => {
  expect(fingerprintOfTabs(workbookOf(rows).tables)).toBe(fingerprintOfTabs(WORKBOOK.tables));
});

it.each([
  ["a word", "ก | ยกเลิก | #2026-03-31\nข | ยกเลิก |"],
  ["a day", "ก | ยกเลิก | #2026-03-30\nข | แล้วเสร็จ |"],
  ["a row less", "ก | ยกเลิก | #2026-03-31"],
  ["a row twice", "ก | ยกเลิก | #2026-03-31\nข | แล้วเสร็จ |\nข | แล้วเสร็จ |"],
])("%s gives another", (_, rows) => {
  expect(fingerprintOfTabs(workbookOf(rows).tables)).not.toBe(fingerprintOfTabs(WORKBOOK.tables));
});
