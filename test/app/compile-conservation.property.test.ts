import fc from "fast-check";
import "../core/fixed-seed";
import { compileSummary } from "../../src/app/compile-summary";
import type { CompiledSummary } from "../../src/app/prepare-summary";
import { recogniseWorkbook } from "../../src/core/recognition/recognise-workbook";
import type { SheetSource } from "../../src/core/recognition/sheet-source";
import { reportTables } from "../../src/core/summary/report-tables";
import type { SheetContent, WorkbookContent } from "../../src/ports/workbook-reader";
import { anyDepartmentTabs, anyWorkbook } from "../support/arbitrary-sheets";
import { drawnSheets } from "../support/drawn-sheets";
import { FakeWorkbook } from "../support/fake-workbook";

const REQUEST = { asOf: { year: 2026, month: 4, day: 1 }, assessedYear: 2568 } as const;

/** Tabs of any rows: empty, merged (filled in the first cell alone), repeated, unknown; hidden and filtered at random. */
const anyContent = (tabs: fc.Arbitrary<readonly SheetSource[]>, prefix: string) =>
  fc
    .tuple(tabs, fc.array(fc.oneof(fc.constant(null), fc.array(fc.nat(9), { maxLength: 3 })), { minLength: 3 }))
    .map(([sheets, hidden]) =>
      sheets.map((sheet, index): SheetContent => ({
        ...sheet,
        id: `${prefix}${String(index)}`,
        name: `${prefix} ${String(index)}`,
        visibility: index % 2 === 0 ? "visible" : "hidden",
        isProtected: false,
        hiddenRows: hidden[index] ?? [],
      })),
    );

/** A table as report 004 publishes it, with owners known, unknown and several, and rows without a measure. */
const anyReport = fc
  .array(
    fc.record({
      measure: fc.constantFrom("อบรม", "เผยแพร่ข้อมูล", "อบรม", ""),
      owner: fc.constantFrom("กองคลัง", "สำนักปลัด กองช่าง", "ทุกส่วนราชการ", "ใครก็ไม่รู้", ""),
      result: fc.constantFrom("ทำแล้ว", "", "=1+1"),
    }),
    { maxLength: 5 },
  )
  .map((rows) => {
    const lines = rows.map(({ measure, owner, result }) => [measure, result, "ดี", owner, "ต.ค. ๒๕๖๘"].join(" | "));
    return drawnSheets([`# plain รายงาน`, REPORT_HEADER, ...lines].join("\n"));
  });
const REPORT_HEADER = "มาตรการ/กิจกรรม | ผลการดำเนินการตามมาตรการ | ผลลัพธ์ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ (พ.ศ. ๒๕๖๙)";

const anyFiles = fc.record({
  report: anyContent(anyReport, "รายงาน"),
  returned: anyContent(anyReport, "ส่งกลับ"),
  own: anyContent(anyDepartmentTabs, "ของเรา"),
  beside: anyContent(anyWorkbook, "อื่น"),
  sent: anyContent(anyDepartmentTabs, "ส่งมา"),
});

async function contentOf(workbook: FakeWorkbook): Promise<WorkbookContent> {
  const read = await workbook.read();
  if (read.kind !== "read") throw new Error(read.code);
  return read.workbook;
}

function expectConserved({ model }: CompiledSummary): void {
  const { rowsRead, rowsWritten, rowsExcluded } = model.conservation;
  expect(rowsRead).toBe(rowsWritten + rowsExcluded);
  expect(rowsWritten).toBe(model.rows.length);
  expect(rowsExcluded).toBe(model.excluded.filter(({ what }) => what === "row").length);
  for (const counts of [model.byDepartment, model.byIssue, model.byRound, model.byIndicator]) {
    expect(counts.reduce((sum, { total }) => sum + total, 0)).toBe(rowsWritten);
  }
  expect(model.sources.reduce((sum, source) => sum + source.rowsWritten, 0)).toBe(rowsWritten);
  const repeatedHeaders = model.excluded.filter(({ reason }) => reason === "repeated-header").length;
  expect(model.sources.reduce((sum, source) => sum + source.rowsRead, 0)).toBe(rowsRead);
  expect(rowsExcluded).toBeGreaterThanOrEqual(repeatedHeaders);
}

it("rows read are written or listed, no source cell changes, and compiling twice is compiling once", async () => {
  let [compiled, chosen] = [0, 0];
  await fc.assert(
    fc.asyncProperty(anyFiles, async ({ own, beside, sent, report, returned }) => {
      const sources = [...own, ...beside, ...report];
      const workbook = new FakeWorkbook(null, sources);
      const others = [sent, returned]
        .filter((sheets) => sheets.length > 0)
        .map((sheets, index) => ({ file: `ส่งมา ${String(index)}.xlsx`, content: { sheets, names: [] } }));
      const before = structuredClone([sources, sent, returned]);
      const include = reportTables(recogniseWorkbook(sources), sources).map(({ sheet }) => sheet);
      const request = { ...REQUEST, others, include };
      const first = await compileSummary(workbook, request);
      if (first.kind === "nothing-to-compile") return;
      if (first.kind !== "compiled") throw new Error(`Compiling gave ${first.kind}`);
      compiled += 1;
      chosen += first.model.rows.filter(({ sheet }) => include.includes(sheet)).length;
      expectConserved(first);
      expect(workbook.writes).toBe(1);
      const once = await contentOf(workbook);
      expect([once.sheets.filter(({ id }) => !id.startsWith("written")), sent, returned]).toEqual(before);

      const second = await compileSummary(workbook, request);
      expect(second).toEqual({ ...first, kind: "unchanged" });
      expect(workbook.writes).toBe(1);
      expect(await contentOf(workbook)).toEqual(once);
    }),
    { numRuns: 60 },
  );
  expect(compiled).toBeGreaterThan(20);
  expect(chosen).toBeGreaterThan(20);
});
