import { newXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { insertSet } from "../../src/app/insert-set";
import { FRAMEWORKS } from "../../src/core/frameworks";
import { plainPlan } from "../contract/sample-plans";
import { contentOf, reopened, SAMPLE_SET, SAMPLE_TITLES, sampleWorkbook, titlesOf } from "./memory-workbook";

it("inserts the set as the first tabs and leaves the others as they were", async () => {
  const workbook = newXlsx();
  await workbook.insert([{ ...plainPlan("บันทึก", [["ของเรา", 5]]), marker: { spec: "findings", key: "" } }], "end");
  const before = (await contentOf(workbook)).sheets[0];
  const outcome = await insertSet(workbook, SAMPLE_SET);
  expect(outcome).toEqual({ kind: "inserted", inserted: SAMPLE_TITLES, alreadyThere: [] });
  const { sheets } = await contentOf(await reopened(workbook));
  expect(sheets.map(({ name }) => name)).toEqual([...SAMPLE_TITLES, "บันทึก"]);
  expect(sheets.at(-1)?.grid).toEqual(before?.grid);
});

it("inserts nothing the second time", async () => {
  const workbook = await reopened(await sampleWorkbook());
  const before = await contentOf(workbook);
  const outcome = await insertSet(workbook, SAMPLE_SET);
  expect(outcome).toEqual({ kind: "inserted", inserted: [], alreadyThere: SAMPLE_TITLES });
  expect(await contentOf(workbook)).toEqual(before);
});

it("inserts only the department that is missing", async () => {
  const workbook = await sampleWorkbook();
  const departments = [...SAMPLE_SET.departments, "กอง คลัง", "กองสวัสดิการสังคม"];
  const outcome = await insertSet(workbook, { ...SAMPLE_SET, departments });
  expect(outcome).toMatchObject({ kind: "inserted", inserted: ["กองสวัสดิการสังคม"], alreadyThere: SAMPLE_TITLES });
  expect(await titlesOf(workbook)).toHaveLength(SAMPLE_TITLES.length + 1);
});

it("gives a tab another title where a person's tab has it", async () => {
  const workbook = newXlsx();
  await workbook.insert([{ ...plainPlan("กองคลัง", [["ของเรา"]]), marker: { spec: "findings", key: "" } }], "end");
  const outcome = await insertSet(workbook, SAMPLE_SET);
  expect(outcome).toMatchObject({
    inserted: SAMPLE_TITLES.map((title) => (title === "กองคลัง" ? "กองคลัง (2)" : title)),
  });
});

it("says which years it knows where the year has no framework, and inserts nothing", async () => {
  const workbook = await sampleWorkbook();
  const before = await contentOf(workbook);
  const outcome = await insertSet(workbook, { ...SAMPLE_SET, assessedYear: 2561 });
  expect(outcome).toEqual({ kind: "unknown-year", year: 2561, known: FRAMEWORKS.map(({ fiscalYear }) => fiscalYear) });
  expect(await contentOf(workbook)).toEqual(before);
});
