import { readFileSync } from "node:fs";
import { fileJson, SCHEMA_VERSION } from "../../../src/cli/json/check-json";
import { EMPTY_WORKBOOK, reportWith } from "../../support/fake-report";
import { schemaErrors } from "../json-schema";

const SCHEMA: unknown = JSON.parse(/```json\n([\s\S]*?)```/u.exec(readFileSync("docs/cli.md", "utf8"))?.[1] ?? "null");

it("names the sheets that are too large to read, as the schema says", () => {
  const large = { sheet: "คลัง", cells: 16_384_000, limit: 5_000_000 };
  const unread = [{ ...large, marker: { spec: "department", key: "กองคลัง" } as const }];
  const file = fileJson("a.xlsx", reportWith({ workbook: { ...EMPTY_WORKBOOK, unread } }), "en");
  expect(file.unread).toEqual([large]);
  const output: unknown = JSON.parse(JSON.stringify({ schemaVersion: SCHEMA_VERSION, files: [file] }));
  expect(schemaErrors(SCHEMA, output)).toEqual([]);
});
