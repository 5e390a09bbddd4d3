/** @jest-environment jsdom */
import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import { fullPlan, plainPlan, range } from "../../contract/sample-plans";
import { startNativeBridgeHost } from "../../host/native-bridge";
import { sampleSet } from "./sample-set";
import { stateOf, titlesOf } from "./workbook-state";

const PLANS = [fullPlan("คะแนน ITA"), plainPlan("กองคลัง", [["ก", 1]])];

test.each([0, 3, 60])(
  "the standard set of %i departments goes in within three syncs, on the oldest Excel served",
  async (count) => {
    const host = await startNativeBridgeHost({ requirementSet: "1.9" });
    const plans = sampleSet(count);
    const outcome = await officeWorkbook().insert(plans, "start");
    expect(outcome).toMatchObject({ kind: "written", sheets: plans.map(({ title }) => ({ name: title })) });
    expect(titlesOf(host)).toEqual([...plans.map(({ title }) => title), "Sheet1"]);
    expect(host.counts.syncs).toBeLessThanOrEqual(3);
    for (const { bytesIn, bytesOut } of host.requests) expect(Math.max(bytesIn, bytesOut)).toBeLessThan(2_500_000);
  },
);

test("sheets stand in order before the first tab or after the last", async () => {
  const host = await startNativeBridgeHost();
  await officeWorkbook().insert(PLANS, "end");
  expect(titlesOf(host)).toEqual(["Sheet1", "คะแนน ITA", "กองคลัง"]);
  await officeWorkbook().insert([plainPlan("ก", [[1]]), plainPlan("ข", [[2]])], "start");
  expect(titlesOf(host)).toEqual(["ก", "ข", "Sheet1", "คะแนน ITA", "กองคลัง"]);
});

test("a sheet too heavy for one request goes in with several", async () => {
  const host = await startNativeBridgeHost();
  const rows = Array.from({ length: 9_000 }, (_, row) => [row, "ผลการดำเนินการ ".repeat(20)]);
  const outcome = await officeWorkbook().insert([plainPlan("ใหญ่", rows)], "end");
  expect(outcome).toMatchObject({ kind: "written" });
  expect(host.model.sheet("ใหญ่").content(8_999, 0)).toEqual({ value: 8_999 });
  expect(host.counts.syncs).toBeGreaterThan(3);
});

describe("refused with nothing changed", () => {
  test("a title that is taken, in any case", async () => {
    const host = await startNativeBridgeHost();
    const before = stateOf(host);
    const outcome = await officeWorkbook().insert([...PLANS, plainPlan("SHEET1", [[1]])], "end");
    expect(outcome).toEqual({ kind: "trouble", code: "tab-title-taken", sheet: "SHEET1" });
    expect(stateOf(host)).toEqual(before);
  });

  test("two sheets of one title", async () => {
    await startNativeBridgeHost();
    const outcome = await officeWorkbook().insert([plainPlan("a", [[1]]), plainPlan("A", [[1]])], "end");
    expect(outcome).toEqual({ kind: "trouble", code: "tab-title-taken", sheet: "A" });
  });

  test("a name that somebody uses", async () => {
    const host = await startNativeBridgeHost();
    await officeWorkbook().insert([fullPlan("คะแนน ITA")], "end");
    const before = stateOf(host);
    const outcome = await officeWorkbook().insert([fullPlan("อีกแผ่น")], "end");
    expect(outcome).toEqual({ kind: "trouble", code: "name-taken", name: "ITA_TEST_STATUS" });
    expect(stateOf(host)).toEqual(before);
  });

  test("a protected workbook", async () => {
    const host = await startNativeBridgeHost();
    host.protectStructure();
    expect(await officeWorkbook().insert(PLANS, "end")).toEqual({ kind: "trouble", code: "workbook-protected" });
    expect(titlesOf(host)).toEqual(["Sheet1"]);
  });

  test("a sheet that does not read back as it was planned", async () => {
    const host = await startNativeBridgeHost();
    const before = stateOf(host);
    const wrong = plainPlan("ผิด", [[1, { formula: "=A1+1", value: 3 }]]);
    const outcome = await officeWorkbook().insert([...PLANS, wrong], "start");
    expect(outcome).toEqual({ kind: "trouble", code: "verify-failed", sheet: "ผิด", cell: "B1" });
    expect(stateOf(host)).toEqual(before);
  });
});

test("a name whose cells were deleted is taken over, and given back after trouble", async () => {
  const host = await startNativeBridgeHost();
  host.model.names.push({
    id: "{n}",
    name: "ITA_TEST_STATUS",
    formula: "=#REF!$J$31:$J$33",
    visible: true,
    comment: "",
  });
  const before = stateOf(host);
  host.failAt(2, "GeneralException", { afterActions: 400 });
  expect(await officeWorkbook().insert(PLANS, "end")).toMatchObject({ kind: "trouble", code: "host-error" });
  expect(stateOf(host)).toEqual(before);

  await officeWorkbook().insert(PLANS, "end");
  expect(host.model.names).toMatchObject([{ name: "ITA_TEST_STATUS", formula: "='คะแนน ITA'!$J$31:$J$33" }]);
});

describe("a failure leaves the workbook as it was", () => {
  const DEPTHS = [0, 2, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 30, 60, 120, 250, 500, 600];
  const requests = [1, 2];

  test.each(requests.flatMap((k) => DEPTHS.map((depth) => [k, depth] as const)))(
    "at request %i after %i actions",
    async (k, depth) => {
      const host = await startNativeBridgeHost();
      host.person.type("Sheet1!A1", "ของเดิม");
      const before = stateOf(host);
      host.failAt(k, "GeneralException", { afterActions: depth });
      const outcome = await officeWorkbook().insert(PLANS, "start");
      if (outcome.kind === "trouble") expect(stateOf(host)).toEqual(before);
      else expect(titlesOf(host)).toEqual(["คะแนน ITA", "กองคลัง", "Sheet1"]);
    },
  );

  test.each(requests)("when the answer to request %i is lost", async (k) => {
    const host = await startNativeBridgeHost();
    const before = stateOf(host);
    host.failAt(k, "RequestAborted", { afterActions: Infinity });
    expect(await officeWorkbook().insert(PLANS, "start")).toEqual({ kind: "trouble", code: "host-busy" });
    expect(stateOf(host)).toEqual(before);
  });
});

test("what an interrupted run left behind goes with the next one; a person's tab of such a title stays", async () => {
  const host = await startNativeBridgeHost();
  for (const title of ["~ita-1", "~ita-2"]) host.person.addSheet(title);
  const formula = '="ita/1/summary/"';
  host.model.sheet("~ita-1").names.push({ id: "{n}", name: "ITA_SHEET", formula, visible: false, comment: "" });
  await officeWorkbook().insert([plainPlan("ก", [["ก"]])], "end");
  expect(titlesOf(host)).toEqual(["Sheet1", "~ita-2", "ก"]);
});

test("a title near Excel's limit, with quotes and signs, keeps its names working", async () => {
  const host = await startNativeBridgeHost();
  const title = 'กอง\'ช่าง & "โยธา" '.padEnd(31, "ก");
  const names = [{ name: "ITA_LIST", range: range("A1:A2") }];
  expect(await officeWorkbook().insert([plainPlan(title, [["ก"], ["ข"]], { names })], "end")).toMatchObject({
    kind: "written",
  });
  expect(host.model.names[0]?.formula).toBe(`='${title.replaceAll("'", "''")}'!$A$1:$A$2`);
});
