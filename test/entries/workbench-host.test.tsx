/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import { newXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { insertSet } from "../../src/app/insert-set";
import { workbenchHost } from "../../src/entries/workbench-host";
import type { CellValue } from "../../src/core/sheet/cell-value";
import { cellMarks } from "../../src/workbench/state/cell-marks";
import { WorkbookSession } from "../../src/workbench/state/workbook-session";
import "../host/text-codecs";
import { FakeHost } from "../support/fake-host";
import { renderPane } from "../support/render-pane";

jest.setTimeout(60_000);

const SHEET = "กองคลัง";
const SOUND = "ยกเลิก";
const SLIP = "เสร็จกระมัง";
const SOON = { timeout: 20_000 };

beforeAll(() => {
  const listens = { addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.defineProperty(window, "matchMedia", { value: () => ({ matches: false, ...listens }) });
});

async function begun(): Promise<WorkbookSession> {
  const file = newXlsx();
  await insertSet(file, {
    agency: { type: "อบต.", name: "ทุ่งตัวอย่าง", district: "", province: "", website: "" },
    assessedYear: 2568,
    round: 12,
    digits: "arabic",
    departments: [SHEET],
    scores: [],
  });
  const session = await WorkbookSession.begin(file, "plan.xlsx");
  if (!(session instanceof WorkbookSession)) throw new Error(session.code);
  return session;
}

/** Every write here is the pane's own, and no job that checks by itself. */
async function write(session: WorkbookSession, cell: string, expected: CellValue, value: CellValue): Promise<void> {
  await act(async () => {
    await session.step("merge", () => session.workbook.setCells([{ sheet: SHEET, cell, expected, value }]));
  });
}

it("checks again after what a job wrote and after a step taken back, and never marks a changed cell meanwhile", async () => {
  const session = await begun();
  const { preferences, clock } = new FakeHost();
  const isMarked = (row: number) => cellMarks(session.state().findings, SHEET).has(`${String(row)} 6`);
  await session.workbook.setCells([
    { sheet: SHEET, cell: "C5", expected: null, value: "ทะเบียน" },
    { sheet: SHEET, cell: "G5", expected: null, value: SLIP },
    { sheet: SHEET, cell: "C6", expected: null, value: "รายงาน" },
    { sheet: SHEET, cell: "G6", expected: null, value: SOUND },
  ]);
  await renderPane(workbenchHost(session, preferences, clock), "check");
  await screen.findByRole("heading", { name: /^พบ \d+ รายการ$/u }, SOON);
  expect([isMarked(4), isMarked(5)]).toEqual([true, false]);

  await write(session, "G6", SOUND, SLIP);
  expect([isMarked(4), isMarked(5)]).toEqual([true, false]);
  await waitFor(() => expect(isMarked(5)).toBe(true), SOON);
  expect(isMarked(4)).toBe(true);

  await write(session, "G5", SLIP, SOUND);
  expect([isMarked(4), isMarked(5)]).toEqual([false, true]);
  await act(() => session.undo());
  expect([isMarked(4), isMarked(5)]).toEqual([false, true]);
  await waitFor(() => expect(isMarked(4)).toBe(true), SOON);
});
