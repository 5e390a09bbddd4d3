/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import { checkInSteps } from "../../src/app/check-workbook";
import type { Breather } from "../../src/ports/breather";
import type { SheetContent } from "../../src/ports/workbook-reader";
import { drawnSheets } from "../support/drawn-sheets";
import { FakeHost } from "../support/fake-host";
import { renderPane } from "../support/render-pane";

const DRAWING = `# department กองคลัง
ที่ | ประเด็น | มาตรการ | ขั้นตอน/วิธีการ | สถานะ | ผลการดำเนินการ
1 | 9 | จัดทำทะเบียน | ประชุม | อยู่ระหว่างดำเนินการ | ประชุมแล้ว`;

/** Holds its breath until the test lets go, one breath at a time. */
class HeldBreather implements Breather {
  breaths = 0;
  readonly #signal: AbortSignal | undefined;
  #release: () => void = () => undefined;

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal;
  }

  breathe(): Promise<void> {
    this.breaths += 1;
    return new Promise((resolve) => (this.#release = resolve));
  }

  isOver(): boolean {
    return this.#signal?.aborted === true;
  }

  /** Lets the next step run. */
  async letGo(): Promise<void> {
    await act(async () => {
      this.#release();
      await Promise.resolve();
    });
  }
}

/** A pane whose checks work step by step on a workbook, each as far as the test lets it. */
function heldHost() {
  const looks: string[] = [];
  const sheets = drawnSheets(DRAWING).map((sheet): SheetContent => {
    const { grid } = sheet;
    return {
      ...sheet,
      ...{ visibility: "visible", isProtected: false, hiddenRows: [], unread: null },
      get grid() {
        looks.push(sheet.name);
        return grid;
      },
    };
  });
  const reader = {
    read: () => Promise.resolve({ kind: "read" as const, workbook: { sheets, names: [] } }),
    survey: () => Promise.resolve({ kind: "surveyed" as const, sheets }),
    referencesTo: () => Promise.resolve({ kind: "references" as const, references: [] }),
  };
  const breathers: HeldBreather[] = [];
  const host = new FakeHost();
  host.checkWorkbook = (request, signal) => {
    const breather = new HeldBreather(signal);
    breathers.push(breather);
    return checkInSteps(reader, request, breather);
  };
  return { host, breathers, looks };
}

it("says that it checks before the first step is done, and tells the result after the last", async () => {
  const { host, breathers, looks } = heldHost();
  await renderPane(host, "check");
  expect(screen.getByRole("progressbar", { name: "กำลังตรวจ" })).toBeVisible();
  expect(breathers).toMatchObject([{ breaths: 1 }]);
  expect(looks).toEqual([]);
  const [breather] = breathers;
  for (let step = 0; step < 1000 && screen.queryByRole("progressbar") !== null; step += 1) await breather?.letGo();
  expect(screen.getByRole("heading", { name: /^พบ \d+ รายการ$/u })).toBeVisible();
  expect(looks).not.toEqual([]);
});

it("stops working when it is cancelled in the middle, and nothing of it comes later", async () => {
  const { host, breathers, looks } = heldHost();
  const { press } = await renderPane(host, "check");
  const [first] = breathers;
  for (let step = 0; step < 3; step += 1) await first?.letGo();
  const before = looks.length;
  expect(before).toBeGreaterThan(0);
  await press("ยกเลิก");
  expect(screen.getByText(/ยังไม่มีผลตรวจ/u)).toBeVisible();
  const breaths = first?.breaths;
  for (let step = 0; step < 5; step += 1) await first?.letGo();
  expect(looks).toHaveLength(before);
  expect(first?.breaths).toBe(breaths);
  expect(screen.getByText(/ยังไม่มีผลตรวจ/u)).toBeVisible();
  expect(screen.queryByRole("heading", { name: /^พบ/u })).not.toBeInTheDocument();

  await press("ตรวจ");
  expect(screen.getByRole("progressbar", { name: "กำลังตรวจ" })).toBeVisible();
  expect(breathers).toHaveLength(2);
});
