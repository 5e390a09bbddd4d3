import type { CarryChange } from "../../../../src/taskpane/state/carry/carry-change";
import { wishOf } from "../../../../src/taskpane/state/carry/carry-state";
import { paneReducer } from "../../../../src/taskpane/state/pane-reducer";
import { initialState } from "../../../../src/taskpane/state/pane-state";
import { pastedPlan, previewOf } from "../../../support/carry-previews";

const START = initialState({ screen: "carry", language: "th", today: { year: 2026, month: 8, day: 20 } });
const CONTENT = pastedPlan("ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล | ปรับปรุงเว็บไซต์ | สำรวจ | ตลอดปี | กองคลัง");
const PREVIEW = previewOf(CONTENT);
const BUSY = { kind: "trouble", code: "host-busy" } as const;
const CARRIED = { ...PREVIEW, kind: "carried", sheets: ["มาตรการ"], rowsWritten: 2 } as const;
const after = (...changes: readonly CarryChange[]) =>
  changes.reduce((state, change) => paneReducer(state, { type: "carry", change }), START);

it("shows the preview that is waited for and moves the focus to it", () => {
  const state = after({ kind: "reading", run: 1, keepsShown: false }, { kind: "read", run: 1, outcome: PREVIEW });
  expect(state.carry.work).toEqual({ kind: "shown", preview: PREVIEW, isChanged: false });
  expect(state.focusOn).toBe("carry");
});

it("drops answers that were overtaken or that nobody waits for", () => {
  const overtaken = after(
    { kind: "reading", run: 1, keepsShown: false },
    { kind: "reading", run: 2, keepsShown: false },
    { kind: "read", run: 1, outcome: BUSY },
  );
  expect(overtaken.carry.work).toEqual({ kind: "reading", run: 2, shown: null });
  expect(after({ kind: "read", run: 1, outcome: PREVIEW })).toBe(START);
  expect(after({ kind: "carried", run: 1, outcome: CARRIED })).toBe(START);
  expect(after({ kind: "opened", run: 1, outcome: BUSY }).carry).toBe(START.carry);
});

it("forgets the preview of another source, and the files of another time", () => {
  const shown = [
    { kind: "reading", run: 1, keepsShown: false },
    { kind: "read", run: 1, outcome: PREVIEW },
  ] as const;
  expect(after(...shown, { kind: "source-chosen", source: "files" }).carry).toMatchObject({
    source: "files",
    work: { kind: "idle" },
  });
  expect(after(...shown, { kind: "begun-again" }).carry).toEqual(START.carry);
});

it("holds what files hold and why others could not be read", () => {
  const outcome = { kind: "files", files: [{ file: "ก.xlsx", content: CONTENT }], troubles: [BUSY] } as const;
  const { carry } = after({ kind: "opening", run: 1 }, { kind: "opened", run: 1, outcome });
  expect(carry.files).toEqual({ ...outcome, kind: "opened" });
  expect(wishOf({ ...carry, source: "files" }, 2568)).toMatchObject({ files: outcome.files, assessedYear: 2568 });
  expect(wishOf(carry, 2568).files).toBeNull();
  const failed = after({ kind: "opening", run: 1 }, { kind: "opened", run: 1, outcome: BUSY });
  expect(failed.carry.files).toEqual({ kind: "opened", files: [], troubles: [BUSY] });
});

it("reads the workbook again once rows were written, and not where nothing was", () => {
  const start = { ...START, check: { kind: "failed", trouble: BUSY } } as const;
  const carried = (outcome: Extract<CarryChange, { readonly kind: "carried" }>["outcome"]) =>
    [{ kind: "carrying", run: 3, preview: PREVIEW } as const, { kind: "carried", run: 3, outcome } as const].reduce(
      (state, change) => paneReducer(state, { type: "carry", change }),
      paneReducer(start, { type: "language-chosen", language: "en" }),
    );
  expect(carried(CARRIED)).toMatchObject({
    check: { kind: "idle" },
    carry: { work: { kind: "carried" } },
    focusOn: "carry",
  });
  expect(carried(BUSY)).toMatchObject({
    check: { kind: "failed" },
    carry: { work: { kind: "failed", during: "carrying" } },
    focusOn: null,
  });
  expect(carried({ kind: "changed", preview: PREVIEW }).carry.work).toMatchObject({ kind: "shown", isChanged: true });
  expect(carried({ kind: "no-place", department: null, key: "owners" }).carry.work.kind).toBe("no-place");
});

it("keeps in sight what is shown while it is read for another year, and leaves the focus in the field", () => {
  const shown = [
    { kind: "reading", run: 1, keepsShown: false },
    { kind: "read", run: 1, outcome: PREVIEW },
    { kind: "year-chosen", year: 2567 },
    { kind: "reading", run: 2, keepsShown: true },
  ] as const;
  expect(after(...shown).carry).toMatchObject({ year: 2567, work: { kind: "reading", shown: PREVIEW } });
  const read = after(...shown, { kind: "read", run: 2, outcome: PREVIEW });
  expect([read.carry.work.kind, read.focusOn]).toEqual(["shown", null]);
});
