import { reportFindings } from "../../src/app/report-findings";
import type { FindingsTexts } from "../../src/core/templates/plan-findings";
import { plainPlan } from "../contract/sample-plans";
import { reopened, SAMPLE_TITLES, sampleWorkbook, titlesOf, valuesIn } from "./memory-workbook";

const HEADERS = { severity: "ระดับ", rule: "กฎ", place: "ที่", row: "แถว", message: "ข้อความ" };

function texts(heading: string, messages: readonly string[]): FindingsTexts {
  const lines = messages.map((message) => ({
    severity: "ผิด",
    rule: "กฎ",
    sheet: "กองคลัง",
    at: { row: 4, column: 2 },
    rowTitle: "มาตรการ ก",
    message,
  }));
  return { heading, notes: ["หมายเหตุ"], headers: HEADERS, lines };
}

it("writes the findings to a new last tab, and the second run replaces it", async () => {
  const workbook = await sampleWorkbook();
  expect(await reportFindings(workbook, texts("ครั้งแรก", ["ก", "ข"]))).toEqual({ kind: "reported", sheet: "ผลตรวจ" });
  expect(await valuesIn(await reopened(workbook), "ผลตรวจ", "A1", "D5", "E5", "E6")).toEqual([
    ...["ครั้งแรก", "มาตรการ ก", "ก", "ข"],
  ]);
  expect(await reportFindings(workbook, texts("ครั้งที่สอง", []))).toEqual({ kind: "reported", sheet: "ผลตรวจ" });
  expect(await valuesIn(workbook, "ผลตรวจ", "A1", "E5")).toEqual(["ครั้งที่สอง", null]);
  expect(await titlesOf(workbook)).toEqual([...SAMPLE_TITLES, "ผลตรวจ"]);
});

it("leaves a person's tab of that title alone", async () => {
  const workbook = await sampleWorkbook();
  await workbook.insert([plainPlan("ผลตรวจ", [["ของเรา"]])], "end");
  expect(await reportFindings(workbook, texts("ก", ["ข"]))).toEqual({ kind: "reported", sheet: "ผลตรวจ (2)" });
  expect(await valuesIn(workbook, "ผลตรวจ", "A1")).toEqual(["ของเรา"]);
});

it("hands on what keeps the workbook from being read", async () => {
  const workbook = await sampleWorkbook();
  const trouble = { kind: "trouble", code: "host-busy" } as const;
  const busy = {
    ...workbook,
    read: () => Promise.resolve(trouble),
    insert: () => Promise.reject(new Error("Written all the same")),
  };
  const writer = { replace: busy.insert, setCells: busy.insert, remove: busy.insert };
  expect(
    await reportFindings(
      { ...writer, read: busy.read, survey: busy.read, referencesTo: busy.read, insert: busy.insert },
      texts("ก", []),
    ),
  ).toEqual(trouble);
});
