/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import type { Finding } from "../../src/core/validation/finding";
import { rawParts, zipped } from "../adapters/xlsx/raw-package";
import { accessibilityProblems } from "../support/accessibility";
import { fileOf, layOut, renderWorkbench, standardBytes } from "../support/render-workbench";

beforeEach(() => layOut());

const SHEETS = ["ข้อมูลหน่วยงาน", "คะแนน ITA", "มาตรการ", "กองคลัง", "กองช่าง"];
const gridOf = (sheet: string) => screen.findByRole("grid", { name: `แผ่นงาน ${sheet}` });
const tab = (sheet: string) => screen.getByRole("tab", { name: sheet });

async function opened() {
  const workbench = await renderWorkbench();
  await workbench.pick(fileOf(await standardBytes(), "แผน.xlsx"));
  await gridOf("ข้อมูลหน่วยงาน");
  return workbench;
}

/** The active cell, as the grid tells it to those who do not see it. */
function active(): string {
  const grid = screen.getByRole("grid");
  const cell = document.getElementById(grid.getAttribute("aria-activedescendant") ?? "");
  expect(cell).toHaveAttribute("aria-selected", "true");
  return `${cell?.dataset["row"] ?? ""},${cell?.dataset["column"] ?? ""}`;
}

const wrong = (row: number, column: number): Finding => ({
  ruleId: "unknown-status",
  messageId: "nearest",
  severity: "error",
  sheet: "กองคลัง",
  at: { row, column },
  data: { actual: "เสร็จกระมัง", nearest: "ยกเลิก" },
  rowTitle: null,
  fix: null,
  suggestions: [],
});

describe("the tabs of the sheets", () => {
  it("show one sheet each, by a click or by arrows, Home and End, and go round", async () => {
    const { user } = await opened();
    expect(screen.getAllByRole("tab").map(({ textContent }) => textContent)).toEqual(SHEETS);
    await user.click(tab("มาตรการ"));
    await gridOf("มาตรการ");
    for (const [key, sheet] of [
      ["{ArrowRight}", "กองคลัง"],
      ["{End}", "กองช่าง"],
      ["{ArrowRight}", "ข้อมูลหน่วยงาน"],
      ["{ArrowLeft}", "กองช่าง"],
      ["{Home}", "ข้อมูลหน่วยงาน"],
    ] as const) {
      await user.keyboard(key);
      expect(tab(sheet)).toHaveFocus();
      expect(tab(sheet)).toHaveAttribute("aria-selected", "true");
      await gridOf(sheet);
    }
    expect(screen.getAllByRole("tab").filter(({ tabIndex }) => tabIndex === 0)).toEqual([tab("ข้อมูลหน่วยงาน")]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("say which sheets are hidden in Excel", async () => {
    const workbench = await renderWorkbench();
    const sheets = [
      { name: "เปิด", xml: "<sheetData/>" },
      { name: "ลับ", xml: "<sheetData/>", state: "hidden" },
    ];
    await workbench.pick(fileOf(zipped(rawParts({ sheets })), "ซ่อน.xlsx"));
    await gridOf("เปิด");
    expect(screen.getAllByRole("tab").map(({ textContent }) => textContent)).toEqual(["เปิด", "ลับ (ซ่อน)"]);
  });
});

describe("the grid", () => {
  it("goes from cell to cell by the keys that Excel has, and the bar above it says the cell in full", async () => {
    const { user } = await opened();
    const bar = () => screen.getByRole("region", { name: /^เซลล์ / });
    await user.click(tab("คะแนน ITA"));
    act(() => screen.getByRole("grid").focus());
    await gridOf("คะแนน ITA");
    for (const [keys, to] of [
      ["{ArrowDown}{ArrowDown}{ArrowRight}", "2,1"],
      ["{ArrowUp}{ArrowLeft}", "1,0"],
      ["{End}", "1,10"],
      ["{Home}", "1,0"],
      ["{PageUp}", "0,0"],
      ["{PageDown}{PageUp}", "0,0"],
      ["{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}", "4,0"],
      ["{Control>}{ArrowDown}{/Control}", "13,0"],
      ["{Control>}{Home}{/Control}", "0,0"],
    ] as const) {
      await user.keyboard(keys);
      expect([keys, active()]).toEqual([keys, to]);
    }
    expect(bar()).toHaveAccessibleName("เซลล์ A1");
    expect(bar()).toHaveTextContent(/คะแนนการประเมิน ITA ปีงบประมาณ/u);
    await user.keyboard("{ArrowDown}{ArrowRight}");
    expect(bar()).toHaveTextContent(/^B2เซลล์ว่าง$/u);
    await user.keyboard("{Alt>}{PageDown}{/Alt}");
    await gridOf("มาตรการ");
    await user.keyboard("{Control>}{PageUp}{/Control}");
    expect(await gridOf("คะแนน ITA")).toHaveFocus();
    expect(active()).toBe("1,1");
  });

  it("says how many charts and pictures of a sheet are not shown, and nothing where there are none", async () => {
    const { user } = await opened();
    const told = () => screen.queryByText(/ชิ้นที่หน้านี้ไม่แสดง แต่สำเนาที่บันทึกยังมีครบ$/u)?.textContent;
    expect(told()).toBeUndefined();
    await user.click(tab("คะแนน ITA"));
    await gridOf("คะแนน ITA");
    expect(told()).toMatch(/^แผ่นงานนี้มีแผนภูมิหรือรูป 1 ชิ้น/u);
  });

  it("takes a clicked cell as the active one", async () => {
    const { user } = await opened();
    await user.click(within(screen.getByRole("grid")).getByText("รายการ"));
    expect(active()).toBe("3,0");
  });

  it("jumps to a cell of another sheet, which carries a sign and tells what was found, in the bar as well", async () => {
    const { session } = await opened();
    act(() => session().found([wrong(4, 6), { ...wrong(4, 6), severity: "warning" }]));
    await act(() => session().navigator.select("กองคลัง", "G5"));
    await gridOf("กองคลัง");
    expect(active()).toBe("4,6");
    const cell = screen.getByRole("gridcell", { selected: true });
    expect(cell).toHaveTextContent("✖");
    expect(cell).toHaveAccessibleDescription(/^ต้องแก้: .*เสร็จกระมัง.* ควรดู: .*เสร็จกระมัง/u);
    const items = within(screen.getByRole("region", { name: "เซลล์ G5" })).getAllByRole("listitem");
    expect(items.map(({ textContent }) => textContent.slice(0, 7))).toEqual(["ต้องแก้", "ควรดู: "]);
    expect(await accessibilityProblems()).toEqual([]);
    await act(() => session().workbook.setCells([{ sheet: "กองคลัง", cell: "G5", expected: null, value: "ยกเลิก" }]));
    expect(cell).not.toHaveTextContent("✖");
  });
});
