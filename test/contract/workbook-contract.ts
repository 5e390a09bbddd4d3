import type { Bench } from "./bench";
import { describeInserting } from "./inserting";
import { describeReading } from "./reading";
import { describeReferring } from "./referring";
import { describeRemoving } from "./removing";
import { describeReplacing } from "./replacing";
import { describeSettingCells } from "./setting-cells";

/**
 * What every WorkbookReader & WorkbookWriter must do, whatever lies behind it. An adapter's test file calls this once
 * with a maker of empty benches.
 */
export function workbookContract(name: string, makeWorkbook: () => Promise<Bench>): void {
  describe(`${name}: the workbook contract`, () => {
    describeReading(makeWorkbook);
    describeInserting(makeWorkbook);
    describeReplacing(makeWorkbook);
    describeSettingCells(makeWorkbook);
    describeRemoving(makeWorkbook);
    describeReferring(makeWorkbook);
  });
}
