import { type Area, columnsIn, rowsIn } from "../model/area";
import { plainValue } from "../model/cell-content";
import { type Chart, type ChartSeries, newSeries } from "../model/chart";
import type { Book, SheetArea } from "./book";
import { textAt, valueAt } from "./cell-reading";

/** Fills a new chart with the series Excel would read from a source range. */
export function addSeriesFrom(book: Book, chart: Chart, source: SheetArea, seriesBy: string): void {
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && columnsIn(source.area) > rowsIn(source.area));
  const turned = byRows ? (area: Area): Area => transposed(area) : (area: Area): Area => area;
  const whole = turned(source.area);
  const corner = (row: number, column: number): string | number | boolean => {
    const cell = turned({ top: row, left: column, bottom: row, right: column });
    return plainValue(valueAt(book, source.sheet, cell.top, cell.left));
  };
  const hasCategories = whole.right > whole.left && typeof corner(whole.bottom, whole.left) !== "number";
  const firstSeries = hasCategories ? whole.left + 1 : whole.left;
  const hasNames = whole.bottom > whole.top && typeof corner(whole.top, firstSeries) === "string";
  const firstRow = hasNames ? whole.top + 1 : whole.top;
  for (let column = firstSeries; column <= whole.right; column += 1) {
    const at = (area: Area): { sheetId: string; area: Area } => ({ sheetId: source.sheet.id, area: turned(area) });
    const series = newSeries(`Series${String(chart.series.length + 1)}`, chart.chartType);
    series.values = at({ top: firstRow, bottom: whole.bottom, left: column, right: column });
    if (hasCategories) {
      series.categories = at({ top: firstRow, bottom: whole.bottom, left: whole.left, right: whole.left });
    }
    if (hasNames) series.nameSource = at({ top: whole.top, bottom: whole.top, left: column, right: column });
    chart.series.push(series);
  }
}

function transposed(area: Area): Area {
  return { top: area.left, left: area.top, bottom: area.right, right: area.bottom };
}

/** The name a series shows: of its cell while it has one. */
export function seriesName(book: Book, series: ChartSeries): string {
  const { nameSource } = series;
  const sheet = nameSource === undefined ? undefined : book.model.findSheet(nameSource.sheetId);
  if (nameSource === undefined || sheet === undefined) return series.name;
  return textAt(book, sheet, nameSource.area.top, nameSource.area.left);
}
