import { announcementOf } from "../../../../src/taskpane/state/announcement";
import type { FindingsChange } from "../../../../src/taskpane/state/check/findings-change";
import { NO_FINDINGS } from "../../../../src/taskpane/state/check/findings-state";
import type { PaneAction } from "../../../../src/taskpane/state/pane-action";
import { paneReducer } from "../../../../src/taskpane/state/pane-reducer";
import { initialState } from "../../../../src/taskpane/state/pane-state";
import { NO_FILTER } from "../../../../src/taskpane/state/check/view-findings";
import { findingAt, HUAITOEI_SCORES, scoredReport } from "../../../support/fake-report";

const START = initialState({ screen: "check", language: "th", today: { year: 2026, month: 8, day: 20 } });
const FINDING = findingAt("กองช่าง", 4);
const REPORT = scoredReport(HUAITOEI_SCORES, { findings: [FINDING] });
const EDITS = [{ sheet: "กองช่าง", at: { row: 4, column: 6 }, before: "ก ", after: "ก" }];
const BUSY = { kind: "trouble", code: "host-busy" } as const;
const run = (...actions: readonly PaneAction[]) => actions.reduce(paneReducer, START);
const after = (...changes: readonly FindingsChange[]) =>
  run(...changes.map((change) => ({ type: "findings", change }) as const));
const CHECKED = [
  { type: "check-started", run: 1, asked: true },
  { type: "check-finished", run: 1, outcome: { kind: "checked", report: REPORT } },
] as const;

describe("a cancelled check", () => {
  it("leaves what the last one found, and its answer is thrown away when it comes", () => {
    const state = run(
      ...CHECKED,
      { type: "check-started", run: 2, asked: true },
      { type: "check-cancelled" },
      { type: "check-finished", run: 2, outcome: BUSY },
    );
    expect(state.check).toEqual({ kind: "ready", report: REPORT });
    expect(announcementOf(state)).toContain("ยกเลิกการตรวจแล้ว");
  });

  it("without an earlier one waits for the person", () => {
    const state = run({ type: "check-started", run: 1, asked: false }, { type: "check-cancelled" });
    expect([state.check.kind, state.findings.done?.kind]).toEqual(["cancelled", "cancelled"]);
    expect(run({ type: "check-cancelled" })).toBe(START);
  });
});

describe("a preview", () => {
  const asked = { kind: "previewing", run: 1, findings: [FINDING] } as const;
  const planned = { kind: "planned", plan: { edits: EDITS, fixed: [FINDING] } } as const;

  it("takes the place of the list when it is there, and the focus", () => {
    const state = after(asked, { kind: "previewed", run: 1, outcome: planned });
    expect([state.findings.page, state.focusOn]).toEqual([{ kind: "preview", edits: EDITS }, "check"]);
    expect(announcementOf(state)).toBe("จะแก้ 1 เซลล์");
  });

  it("is dropped when the person went back, and told where it failed", () => {
    const back = after(asked, { kind: "page-opened", page: { kind: "list" } });
    expect(paneReducer(back, { type: "findings", change: { kind: "previewed", run: 1, outcome: planned } })).toBe(back);
    expect(after(asked, { kind: "previewed", run: 1, outcome: BUSY }).findings).toMatchObject({
      page: { kind: "list" },
      failure: { during: "previewing", trouble: BUSY },
    });
  });
});

describe("what was written", () => {
  const applied = [
    { kind: "working", work: "applying" },
    { kind: "worked", outcome: { kind: "edited", edits: EDITS } },
  ] as const;

  it("can be put back step by step, the last one first", () => {
    const other = EDITS.map((edit) => ({ ...edit, sheet: "กองคลัง" }));
    const twice = after(...applied, { kind: "worked", outcome: { kind: "edited", edits: other } });
    expect(twice.findings.steps).toEqual([EDITS, other]);
    const restored = { kind: "worked", outcome: { kind: "restored", edits: other } } as const;
    expect(paneReducer(twice, { type: "findings", change: restored }).findings.steps).toEqual([EDITS]);
  });

  it("stays known when the person looks elsewhere or checks again", () => {
    const state = [
      { type: "screen-chosen", screen: "home" } as const,
      { type: "findings", change: { kind: "begun-again" } } as const,
    ].reduce(paneReducer, after(...applied));
    expect([state.findings.steps, state.findings.done]).toEqual([[EDITS], null]);
  });

  it("is nothing after trouble: the page stays, and says why", () => {
    const preview = { kind: "page-opened", page: { kind: "preview", edits: EDITS } } as const;
    const { findings } = after(preview, { kind: "working", work: "applying" }, { kind: "worked", outcome: BUSY });
    expect(findings).toMatchObject({
      page: { kind: "preview" },
      work: null,
      steps: [],
      failure: { during: "applying", trouble: BUSY },
    });
  });
});

describe("the walk", () => {
  const walked = {
    kind: "walked",
    walk: { current: FINDING, position: 0, takesFocus: true },
    limit: 200,
    spoken: "1 / 1",
  } as const;

  it("marks the finding, brings it into sight and tells where it is", () => {
    const state = after(walked);
    expect(state.findings.walk).toEqual(walked.walk);
    expect(state.findings.limits).toEqual({ "blank-required": 200 });
    expect(announcementOf(state)).toBe("1 / 1");
  });

  it("gives the focus back to where the person came from, and does not take it on another screen", () => {
    const opened = { kind: "page-opened", page: { kind: "acknowledge", findings: [FINDING], reason: "" } } as const;
    const back = { kind: "page-opened", page: { kind: "list" } } as const;
    const stood = { kind: "stood-at", finding: FINDING, position: 0 } as const;
    expect(after(stood, opened)).toMatchObject({ focusOn: "check", findings: { walk: { takesFocus: false } } });
    expect(after(stood, opened, back)).toMatchObject({ focusOn: null, findings: { walk: { takesFocus: true } } });
    expect(after(opened, back).focusOn).toBe("check");
    const elsewhere = paneReducer(after(walked), { type: "screen-chosen", screen: "home" });
    expect(elsewhere.findings.walk.takesFocus).toBe(false);
  });

  it("begins anew after a filter", () => {
    const filter = { ...NO_FILTER, text: "ก" };
    const { findings } = after(walked, { kind: "filtered", filter, spoken: "แสดง" });
    expect([findings.filter, findings.walk.current, findings.spoken]).toEqual([filter, null, "แสดง"]);
  });
});

it("keeps the reason that is typed, in the form alone", () => {
  const typed = { kind: "reason-typed", reason: "รอหนังสือ" } as const;
  const opened = { kind: "page-opened", page: { kind: "acknowledge", findings: [FINDING], reason: "" } } as const;
  expect(after(opened, typed).findings.page).toMatchObject({ reason: "รอหนังสือ" });
  expect(after(typed).findings).toEqual(NO_FINDINGS);
});

it("shows as many of a group as were asked for", () => {
  expect(after({ kind: "limited", ruleId: "ก", limit: 200 }).findings.limits).toEqual({ ก: 200 });
});
