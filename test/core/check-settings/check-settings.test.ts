import fc from "fast-check";
import "../fixed-seed";
import type { Acknowledgement } from "../../../src/core/check-settings/check-settings";
import { readCheckSettings } from "../../../src/core/check-settings/read-check-settings";
import { acknowledge, sortedInSteps } from "../../../src/core/check-settings/sort-findings";
import type { CellValue } from "../../../src/core/sheet/cell-value";
import { planCheckSettings } from "../../../src/core/templates/plan-check-settings";
import { atOnce } from "../../../src/core/steps/steps";
import type { Finding } from "../../../src/core/validation/finding";
import { paintedSheet } from "../../support/painted-grid";

const text = fc
  .string({ unit: "grapheme", maxLength: 30 })
  .map((own) => own.trim().replace(/^[\s\u200B\uFEFF]+$/u, ""));
const anyAcknowledgement: fc.Arbitrary<Acknowledgement> = fc.record({
  ruleId: fc.constantFrom("blank-required", "unknown-status"),
  messageId: fc.constantFrom("blank", "unknown"),
  sheet: text,
  cell: fc.constantFrom("", "A1", "G15"),
  rowTitle: text,
  content: text,
  reason: text,
  day: fc.constant("2026-02-16"),
});

it("what the settings sheet keeps is read back, row by row", () => {
  fc.assert(
    fc.property(
      fc.array(anyAcknowledgement),
      fc.uniqueArray(fc.constantFrom("a", "b", "c")),
      (acknowledgements, off) => {
        const settings = { switchedOff: off, acknowledgements };
        const sheet = paintedSheet(planCheckSettings("การตั้งค่าการตรวจ", settings));
        expect(readCheckSettings([sheet])).toEqual({ settings, damaged: [] });
      },
    ),
  );
});

const FINDING: Finding = {
  ruleId: "unknown-status",
  messageId: "unknown",
  severity: "error",
  sheet: "กองช่าง",
  at: { row: 4, column: 6 },
  data: {},
  rowTitle: "เผยแพร่",
  fix: null,
  suggestions: [],
};

function sorted(finding: Finding, value: CellValue) {
  const settings = { switchedOff: [], acknowledgements: [acknowledge(FINDING, () => "รอ", "รอผล", "2026-02-16")] };
  const { open, acknowledged } = atOnce(sortedInSteps([finding], settings, () => value));
  return [open.length, acknowledged.map(({ acknowledgement }) => acknowledgement.reason)];
}

it("an acknowledged finding stays so when its row moves, and is shown again when its cell changes", () => {
  expect(sorted(FINDING, "รอ")).toEqual([0, ["รอผล"]]);
  expect(sorted({ ...FINDING, at: { row: 9, column: 6 } }, "รอ")).toEqual([0, ["รอผล"]]);
  expect(sorted(FINDING, "รออนุมัติ")).toEqual([1, []]);
  expect(sorted({ ...FINDING, at: { row: 4, column: 7 } }, "รอ")).toEqual([1, []]);
  expect(sorted({ ...FINDING, rowTitle: "อบรม" }, "รอ")).toEqual([1, []]);
});
