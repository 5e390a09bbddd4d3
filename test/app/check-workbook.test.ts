import { newXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { checkWorkbook, type PlainReport } from "../../src/app/check-workbook";
import { fillRows } from "../../src/app/fill-rows";
import { sampleRows } from "../../src/core/samples/sample-rows";
import type { CheckRequest } from "../../src/core/validation/check-context";
import type { WorkbookReader } from "../../src/ports/workbook-reader";
import { placeText } from "../../src/messages/finding-message";
import { contentOf, reopened, sampleWorkbook } from "./memory-workbook";

async function reportOf(workbook: WorkbookReader, request: CheckRequest = {}): Promise<PlainReport> {
  const outcome = await checkWorkbook(workbook, request);
  if (outcome.kind !== "checked") throw new Error(`Checking gave ${outcome.code}`);
  return outcome.report;
}

it("finds nothing in a new set without scores", async () => {
  const report = await reportOf(await sampleWorkbook({ scores: [] }));
  expect(report).toMatchObject({ assessedYear: 2568, planYear: 2569, round: 12, missingDepartments: [], findings: [] });
});

it("scores the sample agency and finds what is wrong in it, without changing a cell", async () => {
  const workbook = await sampleWorkbook();
  await fillRows(workbook, sampleRows());
  const saved = await reopened(workbook);
  const before = await contentOf(saved);
  const report = await reportOf(saved);
  expect(report.score).toMatchObject({ overall: 80.77, failing: [9, 10], rating: { label: "ต้องปรับปรุง" } });
  expect(report.findings.map((finding) => `${finding.ruleId} ${placeText(finding, "en")}`)).toEqual([
    "failing-without-measure คะแนน ITA!H14",
    "unknown-department มาตรการ!G6",
    "done-without-date สำนักปลัด!H6",
    "evidence-missing สำนักปลัด!K6",
    "unknown-status กองคลัง!G5",
    "period-reversed กองช่าง!F5",
    "blank-required กองช่าง!B6",
    "blank-required กองช่าง!C6",
    "blank-required กองช่าง!G6",
  ]);
  expect(await contentOf(saved)).toEqual(before);
});

it("lets what is asked win over the agency sheet", async () => {
  const workbook = await sampleWorkbook();
  expect(await reportOf(workbook, { assessedYear: 2560, round: 6 })).toMatchObject({
    assessedYear: 2560,
    planYear: 2561,
    round: 6,
    score: null,
  });
});

it("names the departments of the agency sheet that have no tab", async () => {
  const workbook = await sampleWorkbook();
  await workbook.setCells([{ sheet: "ข้อมูลหน่วยงาน", cell: "B21", expected: null, value: "กองพัสดุ" }]);
  expect((await reportOf(workbook)).missingDepartments).toEqual(["กองพัสดุ"]);
});

it("checks a workbook without any sheet of ours", async () => {
  expect(await reportOf(newXlsx())).toMatchObject({ assessedYear: null, planYear: null, score: null, findings: [] });
});

it("hands on what keeps the workbook from being read", async () => {
  const trouble = { kind: "trouble", code: "host-busy" } as const;
  expect(
    await checkWorkbook(
      {
        read: () => Promise.resolve(trouble),
        survey: () => Promise.resolve(trouble),
        referencesTo: () => Promise.resolve(trouble),
      },
      {},
    ),
  ).toEqual(trouble);
});
