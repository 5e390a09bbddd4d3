import { defineRule } from "../../rule";

export const wrongSectorFramework = defineRule({
  id: "wrong-sector-framework",
  severity: "error",
  group: "identity",
  messageIds: ["schools", "colleges", "hospitals"],
  basis:
    "Schools, colleges and hospitals have lists of their own with the same letters; none of them is a framework held here.",

  check({ sector }, report) {
    if (sector === null) return;
    const { sheet, at, text } = sector.first;
    report({ messageId: sector.sector, sheet, at, data: { text, count: sector.count } });
  },
});
