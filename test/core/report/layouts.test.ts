import { readdirSync } from "node:fs";
import path from "node:path";
import { PUBLISHED_LAYOUTS } from "../../../src/core/recognition/published/data/layouts";
import { REPORT_LAYOUTS } from "../../../src/core/report/layouts";
import { foldHeader } from "../../../src/core/thai/fold-text";
import { TABLE_KINDS } from "../../../src/core/document/table-kinds";

it("every layout of the folder is listed once, under the name of its file", () => {
  const files = readdirSync(path.join(__dirname, "../../../src/core/report/layouts")).map(
    (name) => path.parse(name).name,
  );
  const listed = REPORT_LAYOUTS.map(({ id }) => `layout-${id.toLowerCase()}`);
  expect(listed).toEqual(files.filter((name) => name !== "index").sort());
});

it("every published layout of a plan or a report can be written", () => {
  const wanted = PUBLISHED_LAYOUTS.filter(({ id }) => TABLE_KINDS[id] === "plan" || TABLE_KINDS[id] === "report");
  expect(REPORT_LAYOUTS.map(({ id, kind }) => [id, kind])).toEqual(wanted.map(({ id }) => [id, TABLE_KINDS[id]]));
});

it.each(REPORT_LAYOUTS.map((layout) => [layout.id, layout] as const))(
  "layout %s has the published columns",
  (id, layout) => {
    const published = PUBLISHED_LAYOUTS.find((own) => own.id === id)?.columns ?? [];
    expect(layout.columns.map(({ key }) => key)).toEqual(published.map(({ key }) => key));
    expect(layout.columns.map(({ header }) => foldHeader(header))).toEqual(
      published.map(({ headers }) => foldHeader(headers[0] ?? "")),
    );
    expect(layout.columns.reduce((sum, { share }) => sum + share, 0)).toBe(100);
    for (const { key } of layout.merged) expect(published.map((column) => column.key)).toContain(key);
  },
);
