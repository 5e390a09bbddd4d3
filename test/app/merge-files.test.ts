/** @jest-environment jsdom */
import { officeWorkbook } from "../../src/adapters/office/office-workbook";
import { newXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { mergeAsShown, mergeFiles } from "../../src/app/merge-files";
import { readMerge, writesOf, type MergePreview, type MergeWish } from "../../src/app/preview-merge";
import type { WorkbookReader } from "../../src/ports/workbook-reader";
import type { WorkbookWriter } from "../../src/ports/workbook-writer";
import { startNativeBridgeHost } from "../host/native-bridge";
import { contentOf, sheetOf, titlesOf, valuesIn } from "./memory-workbook";
import { BASE, DONE, GOING, makeBase, returnedFile, wish } from "./merge-cases";

type Workbook = WorkbookReader & WorkbookWriter;

const HOSTS: readonly (readonly [string, () => Promise<Workbook>])[] = [
  [".xlsx", () => Promise.resolve(newXlsx())],
  [
    "Excel with ExcelApi 1.9",
    async () => {
      await startNativeBridgeHost({ requirementSet: "1.9" });
      return officeWorkbook();
    },
  ],
];

async function previewOf(workbook: WorkbookReader, wanted: MergeWish): Promise<MergePreview> {
  const preview = await readMerge(workbook, wanted);
  if (preview.kind !== "preview") throw new Error(preview.kind);
  return preview;
}

describe.each(HOSTS)("on %s", (_, open) => {
  it("brings what the files hold, leaves conflicts and all else, and a second time writes nothing", async () => {
    const workbook = await open();
    await makeBase(workbook, BASE);
    const before = await contentOf(workbook);
    const wanted = await wish();
    const outcome = await mergeFiles(workbook, wanted, { all: "skip" });
    if (outcome.kind !== "merged") throw new Error(outcome.kind);
    expect(outcome.sheets).toEqual(["กองประปา"]);
    expect(outcome.preview.found.counts).toMatchObject({ rowsRead: 4, added: 2, filled: 1, conflicts: 1 });
    expect(outcome.writes.open).toMatchObject([{ row: { code: "ม.2" }, why: "base-stays" }]);
    expect(await valuesIn(workbook, "กองคลัง", "A5", "E5", "G5", "H5", "I5", "I6", "A7", "C7")).toEqual([
      ...["ม.1", 45_931, DONE, 46_069, "=ทำแล้ว"],
      ...["ผลเดิม", "ม.3", "ตรวจ"],
    ]);
    expect(await valuesIn(workbook, "กองประปา", "A5", "C5", "G5")).toEqual(["ม.4", "ซ่อมท่อ", GOING]);
    const after = await contentOf(workbook);
    const others = ({ sheets }: typeof after) => sheets.filter(({ name }) => !["กองคลัง", "กองประปา"].includes(name));
    expect(others(after)).toEqual(others(before));
    const spies = [jest.spyOn(workbook, "insert"), jest.spyOn(workbook, "setCells")] as const;
    expect(await mergeFiles(workbook, wanted, { all: "skip" })).toMatchObject({ kind: "merged", sheets: [] });
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    expect(await contentOf(workbook)).toEqual(after);
  });

  it("keeps both rows of a conflict, or theirs, where that was chosen", async () => {
    const workbook = await open();
    await makeBase(workbook, BASE);
    const wanted = await wish();
    await mergeFiles(workbook, wanted, { all: "both" });
    expect(await valuesIn(workbook, "กองคลัง", "I6", "A7", "I7", "A8")).toEqual(["ผลเดิม", "ม.2", "ผลใหม่", "ม.3"]);
    await mergeFiles(
      workbook,
      { files: [await returnedFile("ก.xlsx", { กองคลัง: [{ code: "ม.3", measure: "ตรวจสอบ" }] })] },
      { all: "theirs" },
    );
    expect(await valuesIn(workbook, "กองคลัง", "C8", "C9")).toEqual(["ตรวจสอบ", null]);
  });

  it("writes what was shown, and nothing once the workbook is another", async () => {
    const workbook = await open();
    await makeBase(workbook, BASE);
    const wanted = await wish();
    const shown = await previewOf(workbook, wanted);
    expect(writesOf(shown, { all: "skip" }).open).toHaveLength(1);
    await workbook.setCells([{ sheet: "กองคลัง", cell: "I5", expected: null, value: "พิมพ์เอง" }]);
    const before = await contentOf(workbook);
    const changed = await mergeAsShown(workbook, wanted, { all: "skip" }, shown);
    if (changed.kind !== "changed") throw new Error(changed.kind);
    expect(await contentOf(workbook)).toEqual(before);
    const done = await mergeAsShown(workbook, wanted, { all: "skip" }, changed.preview);
    expect(done).toMatchObject({ kind: "merged", sheets: ["กองประปา"] });
    expect(await valuesIn(workbook, "กองคลัง", "G5", "I5", "A7")).toEqual(["ยังไม่ดำเนินการ", "พิมพ์เอง", "ม.3"]);
  });
});

it.each([3, 60])("takes no more round trips to Excel with %i departments than with few", async (count) => {
  const host = await startNativeBridgeHost({ requirementSet: "1.9" });
  const workbook = officeWorkbook();
  const departments = Array.from({ length: count }, (_, index) => `กองที่ ${String(index + 1)}`);
  const wanted = (status: string) =>
    returnedFile(
      `${status}.xlsx`,
      Object.fromEntries(departments.map((name) => [name, [{ code: "ม.1", measure: "ก", status }]])),
    );
  await makeBase(workbook, {});
  host.resetCounts();
  const made = await mergeFiles(
    workbook,
    { files: [await wanted(GOING)], newDepartments: departments },
    { all: "skip" },
  );
  expect(made).toMatchObject({ kind: "merged", preview: { found: { counts: { added: count } } } });
  expect(host.counts.syncs).toBeLessThanOrEqual(12);
  host.resetCounts();
  expect(await mergeFiles(workbook, { files: [await wanted(GOING)] }, { all: "skip" })).toMatchObject({ sheets: [] });
  expect(host.counts).toMatchObject({ syncs: 3, writes: 0 });
});

it("leaves a protected tab and lists its rows, and merges the others", async () => {
  const workbook = newXlsx();
  await makeBase(workbook, BASE);
  const content = await contentOf(workbook);
  const sheets = content.sheets.map((sheet) => ({ ...sheet, isProtected: sheet.name === "กองคลัง" }));
  jest.spyOn(workbook, "read").mockResolvedValueOnce({ kind: "read", workbook: { ...content, sheets } });
  const outcome = await mergeFiles(workbook, await wish(), { all: "theirs" });
  if (outcome.kind !== "merged") throw new Error(outcome.kind);
  const { left, counts } = outcome.preview.found;
  const rows = left.filter((entry) => entry.rows > 0);
  expect(outcome.sheets).toEqual(["กองประปา"]);
  expect(counts).toMatchObject({ added: 1, listed: 3 });
  expect(rows.map(({ sheet, reason }) => [sheet, reason])).toEqual(rows.map(() => ["กองคลัง", "tab-protected"]));
  expect((await sheetOf(workbook, "กองคลัง")).grid).toEqual(content.sheets.find(({ name }) => name === "กองคลัง")?.grid);
});

it("adds below formulas that show nothing, and never over one", async () => {
  const workbook = newXlsx();
  await makeBase(workbook, BASE);
  const content = await contentOf(workbook);
  const sheets = content.sheets.map((sheet) =>
    sheet.name === "กองคลัง" ? { ...sheet, formulas: [{ row: 9, column: 0 }] } : sheet,
  );
  jest.spyOn(workbook, "read").mockResolvedValue({ kind: "read", workbook: { ...content, sheets } });
  const setCells = jest.spyOn(workbook, "setCells");
  await mergeFiles(workbook, { files: (await wish()).files.slice(0, 1) }, { all: "skip" });
  expect(setCells.mock.calls[0]?.[0].find(({ value }) => value === "ม.3")?.cell).toBe("A11");
});

it("says so where no file has a departmental tab, and hands trouble on before anything else is written", async () => {
  const workbook = newXlsx();
  await makeBase(workbook, BASE);
  const { files } = await wish();
  const none = files.map((file) => ({ ...file, content: { sheets: file.content.sheets.slice(0, 3), names: [] } }));
  expect(await mergeFiles(workbook, { files: none }, { all: "skip" })).toEqual({ kind: "nothing-to-merge" });
  const titles = await titlesOf(workbook);
  jest.spyOn(workbook, "insert").mockResolvedValue({ kind: "trouble", code: "workbook-protected" });
  expect(await mergeFiles(workbook, await wish(), { all: "skip" })).toEqual({
    kind: "trouble",
    code: "workbook-protected",
  });
  expect(await titlesOf(workbook)).toEqual(titles);
});
