import type { EmulatedHost } from "../../host/emulated-host";

/** Everything a person would miss if it changed, as plain data to compare. */
export function stateOf({ model }: EmulatedHost): unknown {
  return {
    sheets: model.sheets.map((sheet) => ({
      id: sheet.id,
      title: sheet.name,
      visibility: sheet.visibility,
      tabColour: sheet.tabColor,
      cells: [...sheet.contents()].sort(
        ([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn,
      ),
      names: sheet.names.map(({ name, formula }) => ({ name, formula })),
      charts: sheet.charts.length,
      merges: sheet.merges,
      frozen: sheet.frozen,
    })),
    names: model.names.map(({ name, formula }) => ({ name, formula })),
  };
}

export function titlesOf({ model }: EmulatedHost): readonly string[] {
  return model.sheets.map((sheet) => sheet.name);
}
