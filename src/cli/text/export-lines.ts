import type { CompiledData } from "../../core/open-data/compiled-data";
import { exclusionMessage } from "../../messages/exclusion-message";
import type { Speaking } from "../speaking";

/** What an export did, in lines: every row and cell that is not in it stands there with its reason. */
export function exportLines(
  { rowsRead, rows, leftOutRows, leftOutCells }: CompiledData,
  path: string,
  { publish, language }: Speaking,
): readonly string[] {
  return [
    publish("exported", { path }),
    publish("conservation", { read: rowsRead, exported: rows.length, leftOut: leftOutRows.length }),
    ...[...leftOutRows, ...leftOutCells].map(({ sheet, cell, code }) => {
      return `  ${publish("leftOut", { place: `${sheet}!${cell}`, reason: exclusionMessage(code, language) })}`;
    }),
  ];
}
