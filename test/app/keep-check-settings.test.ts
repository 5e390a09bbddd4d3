import { checkWorkbook, type PlainReport } from "../../src/app/check-workbook";
import { acknowledgeFindings, switchRule, withdrawAcknowledgements } from "../../src/app/keep-check-settings";
import type { XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { reopened, sampleWorkbook, titlesOf, valuesIn } from "./memory-workbook";

const TODAY = { year: 2026, month: 2, day: 16 };
const PLACE = { sheet: "กองคลัง", cell: "G5" };

async function checked(workbook: XlsxWorkbook): Promise<PlainReport> {
  const outcome = await checkWorkbook(workbook, {});
  if (outcome.kind !== "checked") throw new Error(`Checking gave ${outcome.code}`);
  return outcome.report;
}

const statusesIn = ({ findings }: Pick<PlainReport, "findings">) =>
  findings.filter(({ ruleId, sheet }) => ruleId === "unknown-status" && sheet === PLACE.sheet);

async function misspelt(): Promise<XlsxWorkbook> {
  const workbook = await sampleWorkbook();
  await workbook.setCells([{ ...PLACE, expected: null, value: "รออนุมัติ" }]);
  return workbook;
}

it("an acknowledged finding is counted apart, survives saving, and is shown again when its cell changes", async () => {
  const workbook = await misspelt();
  const found = statusesIn(await checked(workbook));
  expect(found).toHaveLength(1);
  expect(await acknowledgeFindings(workbook, found, "รอหนังสือ", TODAY)).toEqual({ kind: "kept" });

  const again = await reopened(workbook);
  const report = await checked(again);
  expect(statusesIn(report)).toEqual([]);
  expect(report.acknowledged).toMatchObject([
    { finding: found[0], acknowledgement: { reason: "รอหนังสือ", day: "2026-02-16" } },
  ]);

  await again.setCells([{ ...PLACE, expected: "รออนุมัติ", value: "รอตรวจ" }]);
  expect(statusesIn(await checked(again))).toHaveLength(1);
});

it("an acknowledgement can be taken back", async () => {
  const workbook = await misspelt();
  await acknowledgeFindings(workbook, statusesIn(await checked(workbook)), "ก", TODAY);
  const { acknowledged } = await checked(workbook);
  await withdrawAcknowledgements(
    workbook,
    acknowledged.map(({ acknowledgement }) => acknowledgement),
  );
  const report = await checked(workbook);
  expect([report.acknowledged.length, statusesIn(report).length]).toEqual([0, 1]);
});

it("a rule that is switched off stays silent until it is switched on, and nothing else on the sheet is touched", async () => {
  const workbook = await misspelt();
  await switchRule(workbook, "unknown-status", false);
  expect((await checked(workbook)).switchedOff).toEqual(["unknown-status"]);
  expect(statusesIn(await checked(workbook))).toEqual([]);
  await workbook.setCells([{ sheet: "การตั้งค่าการตรวจ", cell: "L5", expected: null, value: "จดไว้" }]);
  await switchRule(workbook, "unknown-status", false);
  await switchRule(workbook, "unknown-status", true);
  expect(statusesIn(await checked(workbook))).toHaveLength(1);
  expect(await valuesIn(workbook, "การตั้งค่าการตรวจ", "A5", "A6", "L5")).toEqual([null, null, "จดไว้"]);
  expect((await titlesOf(workbook)).filter((title) => title === "การตั้งค่าการตรวจ")).toHaveLength(1);
});
