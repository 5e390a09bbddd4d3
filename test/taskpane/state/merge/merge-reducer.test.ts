import { conflictKey } from "../../../../src/core/merge/conflict-choice";
import { mergeWrites } from "../../../../src/core/merge/merge-writes";
import type { MergeChange } from "../../../../src/taskpane/state/merge/merge-change";
import { mergeReducer } from "../../../../src/taskpane/state/merge/merge-reducer";
import { mergeWishOf, NO_MERGE, type MergeState } from "../../../../src/taskpane/state/merge/merge-state";
import {
  conflictsIn,
  rowsWritten,
  sheetsWritten,
  unknownDepartments,
} from "../../../../src/taskpane/state/merge/merge-view";
import { NO_RETURNED, withReturned } from "../../../../src/taskpane/state/merge/returned-files";
import { FILES, mergePreviewOf, UNKNOWN } from "../../../support/merge-previews";

const PREVIEW = mergePreviewOf(FILES);
const BUSY = { kind: "trouble", code: "host-busy" } as const;
const OPENED = { files: FILES, troubles: [] };
const after = (...changes: readonly MergeChange[]): MergeState => changes.reduce(mergeReducer, NO_MERGE);
const SHOWN: readonly MergeChange[] = [
  { kind: "opening", run: 1, picked: 2 },
  { kind: "opened-one", run: 1, files: OPENED },
  { kind: "opened", run: 1 },
  { kind: "reading", run: 2, keepsShown: false },
  { kind: "read", run: 2, outcome: PREVIEW, isInSight: true },
];
const MERGED = {
  kind: "merged",
  preview: PREVIEW,
  writes: mergeWrites(PREVIEW.found, { all: "skip" }),
  sheets: [],
} as const;

it("counts the files as they are opened and shows what they bring, with the focus on it", () => {
  const opening = after(...SHOWN.slice(0, 2));
  expect(opening.work).toEqual({ kind: "opening", run: 1, picked: 2, done: 2 });
  const shown = after(...SHOWN);
  expect(shown).toMatchObject({ work: { kind: "shown", isChanged: false }, takesFocus: true, files: OPENED });
  expect(mergeWishOf(shown)).toEqual({ files: FILES, newDepartments: [] });
  expect(mergeReducer(shown, { kind: "focus-taken" }).takesFocus).toBe(false);
});

it("takes no focus where the person looks elsewhere", () => {
  const read = { kind: "read", run: 2, outcome: PREVIEW, isInSight: false } as const;
  expect(after(...SHOWN.slice(0, 4), read).takesFocus).toBe(false);
  const merged = { kind: "merged", run: 3, outcome: MERGED, isInSight: false } as const;
  expect(after(...SHOWN, { kind: "merging", run: 3, preview: PREVIEW }, merged).takesFocus).toBe(false);
});

it("drops answers that were overtaken, cancelled, or that nobody waits for", () => {
  const late = { kind: "read", run: 2, outcome: BUSY, isInSight: true } as const;
  expect(after(late)).toBe(NO_MERGE);
  expect(after({ kind: "opened-one", run: 1, files: OPENED })).toBe(NO_MERGE);
  expect(after({ kind: "merged", run: 1, outcome: MERGED, isInSight: true })).toBe(NO_MERGE);
  const again = after(...SHOWN.slice(0, 4), { kind: "reading", run: 3, keepsShown: false });
  expect(mergeReducer(again, late)).toBe(again);
  const cancelled = after(...SHOWN.slice(0, 4), { kind: "cancelled" }, late);
  expect(cancelled).toMatchObject({ work: { kind: "idle" }, files: OPENED });
});

it("cannot call back what is being written", () => {
  const merging = after(...SHOWN, { kind: "merging", run: 3, preview: PREVIEW });
  expect(mergeReducer(merging, { kind: "cancelled" })).toBe(merging);
});

it("keeps choices while departments are agreed to and where the workbook changed, and forgets them with other files", () => {
  const [first] = conflictsIn(PREVIEW.found);
  if (first === undefined) throw new Error("There is no conflict");
  const chosen: readonly MergeChange[] = [
    ...SHOWN,
    { kind: "one-chosen", key: conflictKey(first.returned.from), choice: "both" },
    { kind: "departments-agreed", departments: ["กองประปา"] },
    { kind: "reading", run: 3, keepsShown: true },
  ];
  const reading = after(...chosen);
  expect(reading.work).toEqual({ kind: "reading", run: 3, shown: PREVIEW });
  const changed = after(
    ...chosen,
    { kind: "read", run: 3, outcome: PREVIEW, isInSight: true },
    { kind: "merging", run: 4, preview: PREVIEW },
    { kind: "merged", run: 4, outcome: { kind: "changed", preview: PREVIEW }, isInSight: true },
  );
  expect(changed).toMatchObject({ work: { kind: "shown", isChanged: true }, newDepartments: ["กองประปา"] });
  expect(Object.values(changed.choices.single ?? {})).toEqual(["both"]);
  expect(mergeReducer(changed, { kind: "all-chosen", choice: "theirs" }).choices).toEqual({ all: "theirs" });
  expect(after(...chosen, { kind: "opening", run: 5, picked: 1 })).toMatchObject({
    choices: { all: "skip" },
    newDepartments: [],
    files: NO_RETURNED,
  });
});

it("forgets what was chosen once it was merged", () => {
  const merged = after(
    ...SHOWN,
    { kind: "all-chosen", choice: "both" },
    { kind: "merging", run: 3, preview: PREVIEW },
    { kind: "merged", run: 3, outcome: MERGED, isInSight: true },
  );
  expect(merged).toMatchObject({ work: { kind: "merged" }, choices: { all: "both" }, takesFocus: true });
  expect(mergeReducer(merged, { kind: "reading", run: 4, keepsShown: false }).choices).toEqual({ all: "skip" });
  expect(mergeReducer(merged, { kind: "begun-again" })).toBe(NO_MERGE);
});

it.each([
  [BUSY, { kind: "failed", during: "merging", trouble: BUSY }],
  [
    { kind: "no-place", department: "กองคลัง", key: "note" },
    { kind: "no-place", department: "กองคลัง", key: "note" },
  ],
  [{ kind: "nothing-to-merge" }, { kind: "nothing-to-merge" }],
] as const)("holds why nothing was merged: %j", (outcome, work) => {
  const state = after(
    ...SHOWN,
    { kind: "merging", run: 3, preview: PREVIEW },
    { kind: "merged", run: 3, outcome, isInSight: true },
  );
  expect(state.work).toEqual(work);
  expect(state.takesFocus).toBe(outcome.kind === "nothing-to-merge");
});

it("tells files of one name apart and keeps why others could not be read", () => {
  const [first] = FILES;
  if (first === undefined) throw new Error("There is no file");
  const answer = { kind: "files", files: [first], troubles: [BUSY] } as const;
  const twice = withReturned(withReturned(withReturned(NO_RETURNED, answer), answer), answer);
  expect(twice.files.map(({ file }) => file)).toEqual(["คลัง.xlsx", "คลัง.xlsx (2)", "คลัง.xlsx (3)"]);
  expect(withReturned(twice, BUSY).troubles).toHaveLength(4);
});

it("counts rows, not cells, and names every sheet once", () => {
  const writes = mergeWrites(PREVIEW.found, { all: "theirs" });
  expect(rowsWritten(writes)).toBe(4);
  expect(sheetsWritten(writes)).toEqual(["กองคลัง", "กองช่าง"]);
  expect(rowsWritten(mergeWrites(PREVIEW.found, { all: "skip" }))).toBe(2);
});

it("offers departments that the base does not know, agreed to or not", () => {
  expect(unknownDepartments(mergePreviewOf([...FILES, UNKNOWN]).found, [])).toEqual(["กองประปา"]);
  expect(unknownDepartments(mergePreviewOf([UNKNOWN], ["กองประปา"]).found, ["กองประปา"])).toEqual(["กองประปา"]);
});
