import { checkSheets } from "../../../src/core/validation/check-sheets";
import { CLEAN_SHAPES } from "../../support/clean/clean-shapes";
import { cleanWorkbook } from "../../support/clean/clean-workbook";
import { findingMessage, placeText } from "../../../src/messages/finding-message";

const AS_OF = { year: 2024, month: 1, day: 1 };

it.each(Object.entries(CLEAN_SHAPES))("nothing is wrong with %s", (_, shape) => {
  const { open, context } = checkSheets(cleanWorkbook(shape), { asOf: AS_OF });
  expect(context.document.tables.flatMap(({ rows }) => rows).length).toBeGreaterThan(20);
  const told = open.filter(({ severity }) => severity !== "info");
  expect(
    told.map((finding) => `${finding.ruleId} ${placeText(finding, "en")} ${findingMessage(finding, "en")}`),
  ).toEqual([]);
});
