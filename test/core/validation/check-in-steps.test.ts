import fc from "fast-check";
import "../fixed-seed";
import { indicatorLabel } from "../../../src/core/templates/issue-labels";
import type { SheetSource } from "../../../src/core/recognition/sheet-source";
import type { Steps } from "../../../src/core/steps/steps";
import { checkedInSteps, checkSheets } from "../../../src/core/validation/check-sheets";
import { contextInSteps, ruleContextOf } from "../../../src/core/validation/rule-context";
import { defineRule } from "../../../src/core/validation/rule";
import { rulesInSteps } from "../../../src/core/validation/run-rules";
import { anyWorkbook } from "../../support/arbitrary-sheets";
import { drawnSheets } from "../../support/drawn-sheets";

const TABS = 20;
const ROWS = 100;
const HEADER = "ที่ | ประเด็น | มาตรการ | ขั้นตอน/วิธีการ | สถานะ | ผลการดำเนินการ";
/** The first column holds a number. */
const TEXTS_A_TAB = 6 + ROWS * 5;

/** Departmental tabs with every row filled. */
function filledTabs(): readonly SheetSource[] {
  const tabs = Array.from({ length: TABS }, (_, tab) => {
    const rows = Array.from({ length: ROWS }, (_each, row) =>
      [
        String(row + 1),
        indicatorLabel(9, "การเปิดเผยข้อมูล"),
        `มาตรการที่ ${String(row + 1)} ของกองที่ ${String(tab + 1)}`,
        "ประชุมชี้แจงแนวทางและเผยแพร่",
        "อยู่ระหว่างดำเนินการ",
        `ดำเนินการแล้ว ${String(row)} ครั้ง`,
      ].join(" | "),
    );
    return [`# department กองที่ ${String(tab + 1)}`, HEADER, ...rows].join("\n");
  });
  return drawnSheets(tabs.join("\n"));
}

/** What was done in each part between two stops. */
function partsOf(steps: Steps<unknown>, done: unknown[]): readonly (readonly unknown[])[] {
  const parts: unknown[][] = [];
  for (;;) {
    const { done: isEnd } = steps.next();
    parts.push(done.splice(0));
    if (isEnd === true) return parts;
  }
}

const largest = (parts: readonly (readonly unknown[])[]) =>
  parts.reduce((most, part) => (part.length > most ? part.length : most), 0);

describe(`a check of ${String(TABS)} tabs of ${String(ROWS)} rows`, () => {
  it("shows a rule no more than one table, four rows or twenty texts between two stops, and each of them once", () => {
    const context = ruleContextOf(filledTabs(), {});
    const done: unknown[] = [];
    const note = (kind: string) => (item: unknown) => void done.push([kind, item]);
    const curious = defineRule({
      id: "curious",
      severity: "info",
      group: "text",
      messageIds: ["seen"],
      basis: "A test.",
      check: () => {
        done.push(["check"]);
        return { table: note("table"), row: note("row"), text: note("text"), end: () => void done.push(["end"]) };
      },
    });
    const parts = partsOf(rulesInSteps(context, [curious, curious]), done) as [string, unknown][][];
    const most = (kind: string) => largest(parts.map((part) => part.filter(([own]) => own === kind)));
    expect(["check", "table", "row", "text", "end"].map(most)).toEqual([1, 1, 8, 40, 1]);
    expect(parts.filter((part) => new Set(part.map(([kind]) => kind)).size > 2)).toEqual([]);
    const all = (kind: string) => parts.flat().filter(([own]) => own === kind).length;
    expect(all("row")).toBe(2 * TABS * ROWS);
    expect(all("text")).toBe(2 * TABS * TEXTS_A_TAB);
  });

  it("recognises no more than one sheet between two stops", () => {
    const done: unknown[] = [];
    const watched = filledTabs().map((sheet) => watchedSheet(sheet, done));
    const parts = partsOf(contextInSteps(watched, {}), done);
    const sheets = parts.map((part) => [...new Set(part)]);
    expect(largest(sheets)).toBe(1);
    expect(new Set(sheets.flat()).size).toBe(TABS);
  });

  it("stops often enough while it reads the document", () => {
    const parts = partsOf(contextInSteps(filledTabs(), {}), []);
    expect(parts.length).toBeGreaterThan(TABS + (TABS * ROWS) / 20);
  });
});

it("gives what a check without stops gives, also where two take turns", () => {
  fc.assert(
    fc.property(anyWorkbook, anyWorkbook, (first, second) => {
      const [one, two] = inTurns([checkedInSteps(first, {}), checkedInSteps(second, { assessedYear: 2568 })]);
      expect(one).toEqual(checkSheets([...first], {}));
      expect(two).toEqual(checkSheets([...second], { assessedYear: 2568 }));
    }),
    { numRuns: 60 },
  );
});

/** Tells whenever somebody looks at the cells. */
function watchedSheet(sheet: SheetSource, done: unknown[]): SheetSource {
  return {
    ...sheet,
    get grid() {
      done.push(sheet.name);
      return sheet.grid;
    },
  };
}

/** Does a part of each until all are done. */
function inTurns<Result>(all: readonly Steps<Result>[]): readonly (Result | undefined)[] {
  const results: (Result | undefined)[] = all.map(() => undefined);
  const open = new Set(all.keys());
  while (open.size > 0) {
    for (const index of open) {
      const step = all[index]?.next();
      if (step?.done !== true) continue;
      results[index] = step.value;
      open.delete(index);
    }
  }
  return results;
}
