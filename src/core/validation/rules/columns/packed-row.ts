import { packedMeasures } from "../../../recognition/published/packed-measures";
import { defineRule } from "../../rule";

export const packedRow = defineRule({
  id: "packed-row",
  severity: "info",
  group: "columns",
  messageIds: ["packed"],
  basis: "A row has one owner, one period and one status; several measures in one row cannot be followed one by one.",

  check: (_, report) => ({
    row({ values, packedMeasures: known }, { sheet, source }) {
      const cell = values.measure?.cells[0];
      if (cell === undefined || values.measure?.carried === true) return;
      const packed = source.kind === "standard" ? packedMeasures(values.measure) : known;
      if (packed.length > 1) report({ messageId: "packed", sheet, at: cell.at, data: { count: packed.length } });
    },
  }),
});
