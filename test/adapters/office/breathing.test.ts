/** @jest-environment jsdom */
import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import type { Breather } from "../../../src/ports/breather";
import { fullPlan, plainPlan } from "../../contract/sample-plans";
import { startNativeBridgeHost } from "../../host/native-bridge";
import { titlesOf } from "./workbook-state";

const ROWS = 2000;
const ROWS_A_STEP = 50;
const PLANS = [
  fullPlan("คะแนน ITA"),
  plainPlan(
    "ยาว",
    Array.from({ length: ROWS }, (_, row) => [row, "ผลการดำเนินการ"]),
  ),
];

/** Waits at every step and says from the first on that nobody wants the answer. */
function breathless(): Breather & { readonly breaths: () => number } {
  let breaths = 0;
  return {
    breathe: () => {
      breaths += 1;
      return Promise.resolve();
    },
    isOver: () => true,
    breaths: () => breaths,
  };
}

async function syncsOf(breather?: Breather): Promise<number> {
  const host = await startNativeBridgeHost({ requirementSet: "1.9" });
  const written = await officeWorkbook(breather).insert(PLANS, "end");
  expect(written).toMatchObject({ kind: "written", sheets: PLANS.map(({ title }) => ({ name: title })) });
  expect(titlesOf(host)).toEqual(["Sheet1", ...PLANS.map(({ title }) => title)]);
  expect(host.model.sheet("ยาว").content(ROWS - 1, 0)).toEqual({ value: ROWS - 1 });
  return host.counts.syncs;
}

test("a long write breathes every fifty rows, costs no round trip more and is never left half done", async () => {
  const breather = breathless();
  expect(await syncsOf(breather)).toBe(await syncsOf());
  const weighedAndCompared = 3 * (ROWS / ROWS_A_STEP);
  expect(breather.breaths()).toBeGreaterThanOrEqual(weighedAndCompared);
});

test("a replacement does the same", async () => {
  const host = await startNativeBridgeHost({ requirementSet: "1.9" });
  const breather = breathless();
  const workbook = officeWorkbook(breather);
  const [, long] = PLANS;
  if (long === undefined) throw new Error("There is no long plan.");
  await workbook.insert([plainPlan("ยาว", [["เก่า"]])], "end");
  const before = breather.breaths();
  expect(await workbook.replace(long, host.model.sheet("ยาว").id)).toMatchObject({ kind: "written" });
  expect(titlesOf(host)).toEqual(["Sheet1", "ยาว"]);
  expect(host.model.sheet("ยาว").content(ROWS - 1, 0)).toEqual({ value: ROWS - 1 });
  expect(breather.breaths() - before).toBeGreaterThanOrEqual(3 * (ROWS / ROWS_A_STEP));
});
