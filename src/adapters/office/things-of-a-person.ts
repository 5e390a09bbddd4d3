import type { Trouble } from "../../ports/trouble";
import { isOwnChartName } from "../look/chart-look";
import type { SurveyedSheet } from "./survey-workbook";

const COMMENTS = "1.10";
const NOTES = "1.18";

/** What a person put on a sheet beside its cells, which would go with the sheet; null where there is nothing. One sync. */
export async function thingsOfAPerson(
  context: Excel.RequestContext,
  sheets: readonly SurveyedSheet[],
): Promise<Trouble | null> {
  const asked = sheets.map(({ sheet, name }) => {
    const { charts, tables } = sheet;
    charts.load("items/name");
    tables.load("items/id");
    const remarks = [
      ...(isSupported(COMMENTS) ? [sheet.comments] : []),
      ...(isSupported(NOTES) ? [sheet.notes] : []),
    ].map((collection) => collection.getCount());
    return { name, charts, tables, remarks };
  });
  await context.sync();
  for (const { name, charts, tables, remarks } of asked) {
    const parts = [
      ...(charts.items.some((chart) => !isOwnChartName(chart.name)) ? ["charts"] : []),
      ...(remarks.some(({ value }) => value > 0) ? ["comments"] : []),
      ...(tables.items.length > 0 ? ["tables"] : []),
    ];
    if (parts.length > 0) return { kind: "trouble", code: "would-lose", path: name, parts };
  }
  return null;
}

function isSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
