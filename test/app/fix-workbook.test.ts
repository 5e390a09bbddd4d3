/** @jest-environment jsdom */
import { officeWorkbook } from "../../src/adapters/office/office-workbook";
import { applyEdits, previewFixes, previewInBreaths, undoEdits } from "../../src/app/fix-workbook";
import { toA1 } from "../../src/core/sheet/cell-ref";
import { startNativeBridgeHost } from "../host/native-bridge";
import { contentOf, sampleWorkbook, valuesIn } from "./memory-workbook";

const STATUS = { sheet: "กองคลัง", cell: "G5" };

async function padded() {
  const workbook = await sampleWorkbook();
  await workbook.setCells([{ ...STATUS, expected: null, value: "อยู่ระหว่างดำเนินการ " }]);
  const preview = await previewFixes(workbook, {}, ({ ruleId }) => ruleId === "unknown-status");
  if (preview.kind !== "planned") throw new Error(`The preview gave ${preview.code}`);
  return { workbook, edits: preview.plan.edits };
}

it("shows before and after, writes only the cells it named, and puts back what stood there", async () => {
  const { workbook, edits } = await padded();
  const before = await contentOf(workbook);
  expect(edits.map(({ sheet, at, before: from, after }) => [sheet, toA1(at), from, after])).toEqual([
    ["กองคลัง", "G5", "อยู่ระหว่างดำเนินการ ", "อยู่ระหว่างดำเนินการ"],
  ]);
  expect(await applyEdits(workbook, edits)).toEqual({ kind: "edited", cells: 1 });
  expect(await valuesIn(workbook, "กองคลัง", "G5")).toEqual(["อยู่ระหว่างดำเนินการ"]);
  expect(await undoEdits(workbook, edits)).toEqual({ kind: "edited", cells: 1 });
  expect(await contentOf(workbook)).toEqual(before);
});

it("puts a formula back that a fix wrote over, and nothing over a formula that stands there now", async () => {
  const host = await startNativeBridgeHost({ requirementSet: "1.9" });
  const workbook = officeWorkbook();
  host.person.type("Sheet1!B1", '="ก"&" "');
  const edit = { sheet: "Sheet1", at: { row: 0, column: 1 }, before: "ก ", after: "ก" };
  const edited = await applyEdits(workbook, [edit]);
  expect(edited).toMatchObject({ kind: "edited", formulas: [{ cell: "B1", formula: '="ก"&" "' }] });
  host.person.type("Sheet1!B1", '="ก"');
  const formulas = edited.kind === "edited" ? edited.formulas : [];
  expect(await undoEdits(workbook, [edit], formulas)).toMatchObject({ code: "cell-changed", cell: "B1" });
  host.person.type("Sheet1!B1", "ก");
  expect(await undoEdits(workbook, [edit], formulas)).toEqual({ kind: "edited", cells: 1 });
  expect(await applyEdits(workbook, [edit])).toMatchObject({ formulas: [{ cell: "B1", formula: '="ก"&" "' }] });
});

it("writes nothing where a cell changed since the preview, and nothing for no edits", async () => {
  const { workbook, edits } = await padded();
  await workbook.setCells([{ ...STATUS, expected: "อยู่ระหว่างดำเนินการ ", value: "ยกเลิก" }]);
  expect(await applyEdits(workbook, edits)).toMatchObject({ kind: "trouble", code: "cell-changed", cell: "G5" });
  expect(await valuesIn(workbook, "กองคลัง", "G5")).toEqual(["ยกเลิก"]);
  expect(await applyEdits(workbook, [])).toEqual({ kind: "edited", cells: 0 });
});

it("shows the same with breaths between, one before it reads", async () => {
  const { workbook, edits } = await padded();
  const order: string[] = [];
  const breather = {
    breathe: () => {
      order.push("breath");
      return Promise.resolve();
    },
  };
  const reader = {
    survey: () => workbook.survey(),
    referencesTo: (ids: readonly string[]) => workbook.referencesTo(ids),
    read: () => {
      order.push("read");
      return workbook.read();
    },
  };
  const isChosen = ({ ruleId }: { readonly ruleId: string }) => ruleId === "unknown-status";
  const preview = await previewInBreaths(reader, {}, isChosen, breather);
  expect(preview).toMatchObject({ kind: "planned", plan: { edits } });
  expect(order.slice(0, 3)).toEqual(["breath", "read", "breath"]);
  expect(order.length).toBeGreaterThan(50);
});
