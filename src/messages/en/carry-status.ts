import type { TranslationOf } from "../speaker";
import type { CARRY_STATUS_TH } from "../th/carry-status";

export const CARRY_STATUS_EN = {
  title: "Bring in last year",
  openingFiles: "Opening the files",
  reading: "Reading last year's tables",
  understood: "Read: tables {tables}, rows {rows}",
  planned: "Measures to bring in: {count}",
  counts: "Rows {rows} = carried {carried} + not carried {listed} · measures to look at {inQuestion}",
  nothingNew: "There is no new measure to bring in",
  carrying: "Bringing in",
  carried: "Measures brought in: {count}",
  nothing: "No table of an ITA report was found",
} as const satisfies TranslationOf<typeof CARRY_STATUS_TH>;
