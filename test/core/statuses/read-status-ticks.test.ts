import { isTick, readStatusTicks } from "../../../src/core/statuses/read-status-ticks";
import type { CellValue } from "../../../src/core/sheet/cell-value";

function row(notStarted: CellValue, inProgress: CellValue, done: CellValue): ReturnType<typeof readStatusTicks> {
  return readStatusTicks([
    { status: "not-started", value: notStarted },
    { status: "in-progress", value: inProgress },
    { status: "done", value: done },
  ]);
}

describe("isTick", () => {
  it.each(["/", "✓", "✔", "✔️", "√", "x", "X", "×", "☑", "☒", " / ", "\u200B✓", "\uF0FC", true])("knows %p", (mark) => {
    expect(isTick(mark)).toBe(true);
  });

  it.each([null, "", "-", "☐", "//", "xx", "a/b", "ดำเนินการแล้ว", 1, 0, false])("does not take %p for one", (mark) => {
    expect(isTick(mark)).toBe(false);
  });
});

describe("readStatusTicks", () => {
  it("gives the status of the one column that has a tick", () => {
    expect(row(null, "", "/")).toEqual({ kind: "status", status: "done", doneOn: null, dateText: null, form: "tick" });
    expect(row("☐", "☑", "☐")).toMatchObject({ status: "in-progress" });
    expect(row("x", "-", null)).toMatchObject({ status: "not-started" });
    expect(row(false, false, true)).toMatchObject({ status: "done" });
  });

  it("says why a row has no status", () => {
    expect(row(null, " ", "☐")).toEqual({ kind: "none", reason: "blank" });
    expect(row("/", null, "/")).toEqual({ kind: "none", reason: "several-ticks" });
    expect(row("/", "กำลังจัดซื้อ", null)).toEqual({ kind: "none", reason: "not-a-status" });
    expect(readStatusTicks([])).toEqual({ kind: "none", reason: "blank" });
  });
});
