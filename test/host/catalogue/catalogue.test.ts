import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { deriveExcelApi } from "./derive-excel-api";
import { EXCEL_API } from "./excel-api";

const GENERATED = join(__dirname, "excel-api.ts");
const HEADING =
  "/** Generated from @types/office-js (MIT) by catalogue.test.ts with UPDATE_CATALOGUE=1: class, then version and members. */\n";

describe("the catalogue of the Excel API", () => {
  const derived = deriveExcelApi(readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8"));
  if (process.env["UPDATE_CATALOGUE"] === "1") writeFileSync(GENERATED, sourceOf(derived));

  test("is what the published types say", () => {
    expect(EXCEL_API).toEqual(derived);
  });

  test("knows in which set a member came", () => {
    expect(derived["Worksheet"]).toMatch(/(^|;)1\.9 [^;]*\bpageLayout\b/u);
    expect(derived["Range"]).toMatch(/^1\.1 [^;]*\bvalues\b/u);
    expect(derived["NamedItemCollection"]).toMatch(/(^|;)1\.4 [^;]*\badd\b/u);
  });
});

function sourceOf(catalogue: Readonly<Record<string, string>>): string {
  const lines = Object.entries(catalogue).map(([name, members]) => `  ${name}: ${JSON.stringify(members)},\n`);
  return `${HEADING}export const EXCEL_API: Readonly<Record<string, string>> = {\n${lines.join("")}};\n`;
}
