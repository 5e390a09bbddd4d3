import { checkIntoSheet, compileIntoSheet, insertStandardSheets } from "../../src/entries/ribbon-commands";
import { FakeWorkbook } from "../support/fake-workbook";

function ribbon(workbook: FakeWorkbook, language: "th" | "en" = "th") {
  const selected: string[] = [];
  const host = {
    workbook,
    navigator: {
      select: (sheet: string, cell: string) => {
        selected.push(`${sheet}!${cell}`);
        return Promise.resolve({ kind: "selected" } as const);
      },
    },
    preferences: { language: () => language, setLanguage: () => undefined },
    clock: { today: () => ({ year: 2026, month: 8, day: 20 }) },
  };
  return { host, selected };
}

it("inserts the usual set into an empty workbook and shows the agency sheet", async () => {
  const workbook = new FakeWorkbook();
  const { host, selected } = ribbon(workbook);
  await insertStandardSheets(host);
  expect(workbook.titles().slice(0, 4)).toEqual(["ข้อมูลหน่วยงาน", "คะแนน ITA", "มาตรการ", "สำนักปลัด"]);
  expect(selected).toEqual(["ข้อมูลหน่วยงาน!A1"]);
});

it("inserts nothing twice: what the agency sheet lists is there already", async () => {
  const workbook = new FakeWorkbook();
  const { host, selected } = ribbon(workbook);
  await insertStandardSheets(host);
  const titles = workbook.titles();
  await insertStandardSheets(host);
  expect(workbook.titles()).toEqual(titles);
  expect(selected).toEqual(["ข้อมูลหน่วยงาน!A1", "ข้อมูลหน่วยงาน!A1"]);
});

it("writes the findings to a sheet of their own and shows it", async () => {
  const workbook = new FakeWorkbook();
  const { host, selected } = ribbon(workbook);
  await insertStandardSheets(host);
  await checkIntoSheet(host);
  expect(workbook.titles().at(-1)).toBe("ผลตรวจ");
  expect(workbook.textsOf("ผลตรวจ")[0]).toBe("ผลตรวจ");
  expect(selected.at(-1)).toBe("ผลตรวจ!A1");
});

it("compiles the summary and shows it", async () => {
  const workbook = new FakeWorkbook();
  const { host, selected } = ribbon(workbook);
  await insertStandardSheets(host);
  await compileIntoSheet(host);
  expect(workbook.titles().at(-1)).toBe("สรุปผล");
  expect(selected.at(-1)).toBe("สรุปผล!A1");
});

it("says in a sheet that there is nothing to compile, in the person's language", async () => {
  const workbook = new FakeWorkbook();
  await compileIntoSheet(ribbon(workbook, "en").host);
  expect(workbook.textsOf("ผลตรวจ")).toEqual([
    "Notice",
    "The summary could not be compiled",
    "There is no department's sheet, so there is nothing to compile. Insert the set and fill it in first.",
  ]);
});

it("writes nothing where the workbook cannot be read or written", async () => {
  const workbook = new FakeWorkbook({ kind: "trouble", code: "cell-editing" });
  const { host, selected } = ribbon(workbook);
  await insertStandardSheets(host);
  await checkIntoSheet(host);
  await compileIntoSheet(host);
  expect(workbook.titles()).toEqual([]);
  expect(selected).toEqual([]);
});
