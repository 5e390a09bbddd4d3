/** @jest-environment jsdom */
import { officeWorkbook } from "../../../../src/adapters/office/office-workbook";
import { blockParts } from "../../../../src/adapters/office/paint/paint-blocks";
import { BYTES_PER_NAME, BYTES_TO_ADD, formatBytes } from "../../../../src/adapters/office/paint/request-bytes";
import { atOnce } from "../../../../src/core/steps/steps";
import { fullPlan } from "../../../contract/sample-plans";
import { startNativeBridgeHost } from "../../../host/native-bridge";
import { sampleSet } from "../sample-set";

test.each([
  ["a plan that uses everything", [fullPlan("แผ่น")]],
  ["the standard set", sampleSet(3)],
])("the estimate of %s is a little more than the request weighs", async (_, plans) => {
  const host = await startNativeBridgeHost();
  await officeWorkbook().insert(plans, "end");
  const estimate = plans.reduce(
    (sum, plan) =>
      sum +
      BYTES_TO_ADD +
      plan.names.length * BYTES_PER_NAME +
      formatBytes(plan) +
      atOnce(blockParts(plan)).reduce((bytes, part) => bytes + part.bytes, 0),
    0,
  );
  const weighed = host.requests[1]?.bytesIn ?? 0;
  expect(estimate / weighed).toBeGreaterThan(1);
  expect(estimate / weighed).toBeLessThan(1.5);
});
