import type { COLUMNS_TH } from "../../th/rules/columns";

type Source = typeof COLUMNS_TH;

export const COLUMNS_EN = {
  "blank-cell": {
    name: "Empty cell in a published table",
    blank:
      "This row says nothing under “{header}” although nearly every other row does. Fill it in; if the row above holds for it too, repeat it here.",
  },
  "blank-required": {
    name: "Required cell is empty",
    blank: "Row {row:exact} has no “{header}” yet. Fill it in before publishing.",
  },
  "date-as-text": {
    name: "Date is a text",
    text: "The date “{actual}” is a text, so Excel cannot sort, filter or mark it when overdue. Change it to a date.",
  },
  "duplicate-column": {
    name: "Column there twice",
    twice:
      "The column “{header}” means the same as the one headed in {first}, so what stands in it is not read. Make them one column, or give them different headers.",
  },
  "empty-table": {
    name: "Table without a row",
    sheet: "This sheet has a header but no row yet. Fill it in, or delete the sheet if it is not needed.",
    header:
      "Here is a header of {count} {count|column|columns} with no row below it. Paste the rows that are missing, or delete the header.",
  },
  "expected-column": {
    name: "Published table lacks a column it should have",
    missing:
      "No table says “{header}”, which this year's template asks for. Add the column, or see whether another column says it.",
    "no-period": "No plan here says its time, so nobody can tell what is late. Add a column for it.",
  },
  "formula-error": {
    name: "Formula gives an error",
    error: "The formula under “{header}” gives {actual} in place of a value. Correct it, or type the value.",
    uncalculated:
      "The cell under “{header}” holds a formula that was never calculated, so it cannot be read. Open the file in Excel, save it and check again.",
  },
  "mislabelled-column": {
    name: "Column header is not the standard one",
    mislabelled:
      "The header says “{actual}”; it is probably “{expected}”. Correct it, or see whether it is another column.",
  },
  "missing-column": {
    name: "Column missing",
    missing: "This table has no column “{header}”. Add a column with this header and check again.",
  },
  "number-as-text": {
    name: "Score is a text",
    text: "The score “{actual}” is a text, so no formula counts it. Change it to a number.",
  },
  "orphan-row": {
    name: "Data outside the table",
    below:
      "This row looks like one of the table above but stands beyond its end, so it is not read. Move it up to the table.",
    beside:
      "This cell stands beside the table without a column header, so it is not read. Add a header, or move it into a column of the table.",
    above:
      "This cell stands above the table's header, so it is not read. Move it to a row below the header, or delete it.",
  },
  "packed-row": {
    name: "Several measures in one row",
    packed:
      "This cell holds {count} {count|measure|measures}, so the owner, time and status of each cannot be told apart. Give each measure a row of its own.",
  },
  "shifted-cell": {
    name: "Text moved to the next column",
    shifted:
      "This cell holds the end of the sentence under “{header}” (compare {whole}), so the row's texts stand one column too far. Move it back to the sentence, and the next cells after it.",
  },
  "status-conflict": {
    name: "Statuses contradict each other",
    ticks: "This row has ticks for two statuses, “{first}” and “{second}”. Leave one.",
    "tick-and-text": "This row says both “{first}” and “{second}”. Leave the one that is true.",
  },
  "unknown-status": {
    name: "Status is not in the list",
    padded: "The status is “{status}”, mixed with spaces or invisible characters. Choose it from the list again.",
    nearest: "The status “{actual}” is not known; the nearest is “{nearest}”. Choose a status from the list.",
    unknown: "The status “{actual}” is not known. Choose one of {allowed}.",
    scrambled:
      "The words of this status are in the wrong order: “{actual}” should read “{expected}”. Put them in order.",
  },
} as const satisfies { readonly [Rule in keyof Source]: Readonly<Record<keyof Source[Rule], string>> };
