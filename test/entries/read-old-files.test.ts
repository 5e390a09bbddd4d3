import { writeXlsx } from "hucre";
import { readOldFiles } from "../../src/entries/read-old-files";
import type { Trouble } from "../../src/ports/trouble";

const FILES = ["ดี.xlsx", "เสีย.xlsx", "ว่าง.xlsx", "ใหญ่.xlsx"].map((name) => ({ name }) as File);

it("reads every file that can be read, and says why the others cannot", async () => {
  const whole = await writeXlsx({ sheets: [{ name: "แผน", rows: [["มาตรการ"]] }] });
  const outcomes = new Map<string, Uint8Array | Trouble>([
    ["ดี.xlsx", whole],
    ["เสีย.xlsx", whole.slice(0, 100)],
    ["ว่าง.xlsx", new Uint8Array()],
    ["ใหญ่.xlsx", { kind: "trouble", code: "file-too-large", path: "ใหญ่.xlsx", limit: "50 MB" }],
  ]);
  const read = await readOldFiles(FILES, ({ name }) => Promise.resolve(outcomes.get(name) ?? new Uint8Array()));
  expect(read.files.map(({ file, content }) => [file, content.sheets[0]?.name])).toEqual([["ดี.xlsx", "แผน"]]);
  expect(read.troubles.map((trouble) => ("path" in trouble ? [trouble.code, trouble.path] : []))).toEqual([
    ["not-a-workbook", "เสีย.xlsx"],
    ["file-empty", "ว่าง.xlsx"],
    ["file-too-large", "ใหญ่.xlsx"],
  ]);
});
