import { newXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { insertSet } from "../../src/app/insert-set";
import type { Finding } from "../../src/core/validation/finding";
import { sessionWatcher } from "../../src/workbench/state/session-watcher";
import { WorkbookSession } from "../../src/workbench/state/workbook-session";

async function begun(): Promise<WorkbookSession> {
  const file = newXlsx();
  await insertSet(file, {
    agency: { type: "อบต.", name: "ทุ่งตัวอย่าง", district: "", province: "", website: "" },
    assessedYear: 2568,
    round: 12,
    digits: "arabic",
    departments: ["กองคลัง"],
    scores: [],
  });
  const session = await WorkbookSession.begin(file, "plan.xlsx");
  if (!(session instanceof WorkbookSession)) throw new Error(session.code);
  return session;
}

const write = (session: WorkbookSession, cell: string, value: string) =>
  session.workbook.setCells([{ sheet: "กองคลัง", cell, expected: null, value }]);
const valueOf = (session: WorkbookSession, row: number, column: number) => {
  const { grid } = session.state().sheets.find(({ name }) => name === "กองคลัง") ?? { grid: null };
  return grid?.cells[row - grid.origin.row]?.[column - grid.origin.column] ?? null;
};

const at = (row: number, column: number): Finding => ({
  ruleId: "x",
  messageId: "y",
  severity: "error",
  sheet: "กองคลัง",
  at: { row, column },
  data: {},
  rowTitle: null,
  fix: null,
  suggestions: [],
});

describe("a workbook on the workbench", () => {
  it("makes one step of all writes of a job, and takes them back together", async () => {
    const session = await begun();
    await session.step("fix", async () => {
      await write(session, "C5", "ก");
      await write(session, "C6", "ข");
    });
    expect(session.state()).toMatchObject({ steps: ["fix"], isUnsaved: true, isWorking: false });
    expect([valueOf(session, 4, 2), valueOf(session, 5, 2)]).toEqual(["ก", "ข"]);
    await session.undo();
    expect(session.state()).toMatchObject({ steps: [], isUnsaved: false, undone: 1 });
    expect([valueOf(session, 4, 2), valueOf(session, 5, 2)]).toEqual([null, null]);
  });

  it("makes no step of a job that wrote nothing, refused writes included", async () => {
    const session = await begun();
    const outcome = await session.step("fix", () =>
      session.workbook.setCells([{ sheet: "กองคลัง", cell: "C5", expected: "other", value: "ก" }]),
    );
    expect(outcome.kind).toBe("trouble");
    expect(session.state()).toMatchObject({ steps: [], isUnsaved: false });
  });

  it("keeps what was written before trouble as a step, also where the job fails", async () => {
    const session = await begun();
    const job = session.step("carry", async () => {
      await write(session, "C5", "ก");
      throw new Error("a bug");
    });
    await expect(job).rejects.toThrow("a bug");
    expect(session.state()).toMatchObject({ steps: ["carry"], isUnsaved: true, isWorking: false });
  });

  it("makes a step of a write outside any job", async () => {
    const session = await begun();
    await write(session, "C5", "ก");
    expect(session.state().steps).toEqual(["other"]);
  });

  it("knows what is saved: the state that was written out, wherever steps lead", async () => {
    const session = await begun();
    await write(session, "C5", "ก");
    await session.save();
    expect(session.state().isUnsaved).toBe(false);
    await write(session, "C6", "ข");
    expect(session.state().isUnsaved).toBe(true);
    await session.undo();
    expect(session.state().isUnsaved).toBe(false);
    await session.undo();
    expect(session.state()).toMatchObject({ isUnsaved: true, steps: [] });
    await session.undo();
    expect(session.state().undone).toBe(2);
  });

  it("keeps of the findings only those in rows that no change touched, until the next check", async () => {
    const session = await begun();
    session.found([at(4, 2), at(4, 6), at(5, 2), { ...at(5, 2), sheet: "กองช่าง" }, { ...at(5, 2), at: null }]);
    expect(session.state().findings).toHaveLength(5);
    await write(session, "C5", "ก");
    expect(session.state().findings).toEqual([at(5, 2)]);
    await session.undo();
    expect(session.state().findings).toEqual([at(5, 2)]);
  });

  it("tells of a change once its job is done, whoever wrote, and of nothing else", async () => {
    const session = await begun();
    const heard = jest.fn(() => session.state().isWorking);
    const stop = sessionWatcher(session).watch(heard);
    await session.step("carry", async () => {
      await write(session, "C5", "ก");
      await write(session, "C6", "ข");
    });
    expect(heard.mock.results).toEqual([{ type: "return", value: false }]);
    await session.save();
    await session.navigator.select("กองคลัง", "C5");
    session.found([at(4, 2)]);
    expect(heard).toHaveBeenCalledTimes(1);
    await session.undo();
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    await write(session, "C5", "ก");
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it("goes to a cell of a sheet that is there, and says which sheet is not", async () => {
    const session = await begun();
    expect(await session.navigator.select("กองคลัง", "C5")).toEqual({ kind: "selected" });
    expect(session.state().target).toEqual({ sheet: "กองคลัง", at: { row: 4, column: 2 }, turn: 1 });
    expect(await session.navigator.select("กองช่าง", "C5")).toMatchObject({ code: "sheet-gone" });
    expect(await session.navigator.select("กองคลัง", "?")).toMatchObject({ code: "cannot-select" });
  });

  it("tells who listens, until they no longer do", async () => {
    const session = await begun();
    const heard = jest.fn();
    const stop = session.subscribe(heard);
    await write(session, "C5", "ก");
    expect(heard).toHaveBeenCalled();
    stop();
    heard.mockClear();
    await session.undo();
    expect(heard).not.toHaveBeenCalled();
  });
});
