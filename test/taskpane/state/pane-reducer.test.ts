import type { CheckOutcome } from "../../../src/app/check-workbook";
import type { PaneAction } from "../../../src/taskpane/state/pane-action";
import { paneReducer } from "../../../src/taskpane/state/pane-reducer";
import { initialState } from "../../../src/taskpane/state/pane-state";
import { screenOfHash } from "../../../src/taskpane/state/screen";
import { HUAITOEI_SCORES, scoredReport, summaryWith } from "../../support/fake-report";

const START = initialState({ screen: "home", language: "th", today: { year: 2026, month: 8, day: 20 } });
const after = (...actions: readonly PaneAction[]) => actions.reduce(paneReducer, START);
const CHECKED: CheckOutcome = { kind: "checked", report: scoredReport(HUAITOEI_SCORES) };

it("takes the answer to the check that is waited for", () => {
  const state = after(
    { type: "check-started", run: 1, asked: false },
    { type: "check-finished", run: 1, outcome: CHECKED },
  );
  expect(state.check.kind).toBe("ready");
  expect(state.focusOn).toBeNull();
});

it("drops the answer to a check that was overtaken, and one that nobody waits for", () => {
  const trouble = { kind: "trouble", code: "host-busy" } as const;
  const overtaken = after(
    { type: "check-started", run: 1, asked: true },
    { type: "check-started", run: 2, asked: true },
    { type: "check-finished", run: 1, outcome: trouble },
  );
  expect(overtaken.check).toEqual({ kind: "reading", run: 2, asked: true, earlier: null });
  expect(after({ type: "check-finished", run: 1, outcome: CHECKED })).toBe(START);
  expect(after({ type: "insert-finished", run: 1, outcome: trouble })).toBe(START);
  expect(after({ type: "compile-finished", run: 1, outcome: trouble })).toBe(START);
});

it("moves the focus only to a result that the person asked for, until they look elsewhere", () => {
  const asked = after(
    { type: "check-started", run: 1, asked: true },
    { type: "check-finished", run: 1, outcome: CHECKED },
  );
  expect(asked.focusOn).toBe("check");
  expect(paneReducer(asked, { type: "screen-chosen", screen: "insert" })).toMatchObject({
    focusOn: null,
    screen: "insert",
  });
});

it("holds trouble as it came and moves no focus", () => {
  const trouble = { kind: "trouble", code: "sheet-gone", sheet: "กองช่าง" } as const;
  const states = [
    after({ type: "check-started", run: 1, asked: true }, { type: "check-finished", run: 1, outcome: trouble }).check,
    after({ type: "insert-started", run: 1 }, { type: "insert-finished", run: 1, outcome: trouble }).insert,
    after({ type: "compile-started", run: 1 }, { type: "compile-finished", run: 1, outcome: trouble }).compile,
  ];
  for (const state of states) expect(state).toEqual({ kind: "failed", trouble });
});

it("forgets what was read once sheets are inserted, so that the workbook is read again", () => {
  const state = after(
    { type: "check-started", run: 1, asked: false },
    { type: "check-finished", run: 1, outcome: CHECKED },
    { type: "form-changed", change: { kind: "text", field: "name", value: "หนองบัว" } },
    { type: "insert-started", run: 2 },
    { type: "insert-finished", run: 2, outcome: { kind: "inserted", inserted: ["กองช่าง"], alreadyThere: [] } },
  );
  expect(state.check).toEqual({ kind: "idle" });
  expect(state.focusOn).toBe("insert");
  expect(state.form).toMatchObject({ name: "หนองบัว", isTouched: false });
  expect(paneReducer(state, { type: "check-started", run: 3, asked: false }).focusOn).toBe("insert");
});

it("keeps the reading when nothing was inserted for want of a year", () => {
  const state = after(
    { type: "check-started", run: 1, asked: false },
    { type: "check-finished", run: 1, outcome: CHECKED },
    { type: "insert-started", run: 2 },
    { type: "insert-finished", run: 2, outcome: { kind: "unknown-year", year: 2555, known: [2568] } },
  );
  expect(state.check.kind).toBe("ready");
  expect(state.insert).toEqual({ kind: "unknown-year", year: 2555, known: [2568] });
});

const REST = { kept: [], filesLeft: [], progress: { unreported: [], shared: [] } } as const;

it("keeps the compiled summary, the round and the language", () => {
  const model = summaryWith({}, { rowsRead: 0, rowsWritten: 0, rowsExcluded: 0 });
  const state = after(
    { type: "round-chosen", round: 6 },
    { type: "language-chosen", language: "en" },
    { type: "compile-started", run: 1 },
    { type: "compile-finished", run: 1, outcome: { kind: "compiled", model, sheet: "สรุปผล", ...REST } },
  );
  expect(state).toMatchObject({ round: 6, language: "en", compile: { kind: "compiled", sheet: "สรุปผล" } });
});

it("a page address names a screen, and anything else is the home screen", () => {
  expect(["#check", "#compile", "", "#CHECK", "#elsewhere"].map(screenOfHash)).toEqual([
    "check",
    "compile",
    "home",
    "home",
    "home",
  ]);
});
