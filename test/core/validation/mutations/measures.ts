import { ruleContextOf } from "../../../../src/core/validation/rule-context";
import type { SheetSource } from "../../../../src/core/recognition/sheet-source";
import { analysisPlace, withPublishedAnalysis } from "../../../support/clean/published-analysis";
import { reportHeader, reportPlaces, withPublishedReport } from "../../../support/clean/published-report";
import { cellsOf, headersOf, withValue, type CellPlace } from "../../../support/clean/places";
import { cellIn, rowsOf, withCopyBelow } from "../../../support/clean/rows";
import type { Mutation } from "./mutation";

const OF_NO_INDICATOR = "การพัฒนาหน่วยงาน";
/** Measures that no plan of the clean workbooks has. */
const OTHER_MEASURES = ["จัดตั้งศูนย์ข้อมูลเมืองเก่า", "สำรวจแนวเขตที่สาธารณะ", "ซ่อมบำรุงรถบรรทุกน้ำ"];

const fails: Mutation["fits"] = ({ scores }) => scores.some((score) => score < 80);

/** What the measures item asks for measure by measure and issue by issue. */
export const MEASURES_MUTATIONS: Readonly<Record<string, Mutation>> = {
  "duplicate-measure": {
    put(sheets, pick) {
      const row = pick(rowsOf(sheets, pick(["measures", "department"])));
      const { sheet, at } = cellIn(row, "measure");
      const copied = withCopyBelow(sheets, row);
      return { sheets: copied.sheets, place: { sheet, at: { row: copied.row, column: at.column } } };
    },
  },
  "failing-not-analysed": {
    fits: fails,
    prepare: withPublishedAnalysis,
    put(sheets, pick) {
      const analysed = analysisPlace(pick(failingIn(sheets)));
      return { sheets: withValue(sheets, analysed, OF_NO_INDICATOR), place: analysisPlace(1) };
    },
  },
  "failing-without-measure": {
    fits: fails,
    put(sheets, pick) {
      const no = pick(failingIn(sheets));
      const { framework, scores } = ruleContextOf(sheets, {});
      const indicator = framework?.indicators.find(({ number }) => number === no);
      const score = scores?.indicators.find((row) => row.no === no)?.score;
      if (indicator === undefined || score === undefined) throw new Error("A failing indicator has a score");
      // A fixed issue may have the indicator's name in it.
      const named = issuesIn(sheets).filter(({ value }) => String(value).includes(indicator.name));
      const unnamed = named.reduce((made, issue) => withValue(made, issue, OF_NO_INDICATOR), sheets);
      return { sheets: unnamed, place: { sheet: scores?.sheet ?? "", at: score.at } };
    },
  },
  "fixed-issue-missing": {
    fits: ({ assessedYear }) => assessedYear === 2567,
    put(sheets, pick) {
      const fixed = cellsOf(sheets, "measures", "issue").filter(({ value }) => String(value).startsWith("ประเด็นที่"));
      const [header] = headersOf(sheets, "measures", "issue");
      return { sheets: withValue(sheets, pick(fixed), OF_NO_INDICATOR), place: header ?? null };
    },
  },
  "measure-not-reported": {
    put(sheets, pick) {
      const row = pick(rowsOf(sheets, "measures"));
      const place = cellIn(row, "measure");
      const other = withValue(sheets, place, pick(OTHER_MEASURES));
      return { sheets: withValue(other, cellIn(row, "code"), "ม.99"), place };
    },
  },
  "reported-not-planned": {
    prepare: withPublishedReport,
    put: (sheets) => ({
      sheets: reportPlaces().reduce(
        (made, place, index) => withValue(made, place, OTHER_MEASURES[index] ?? null),
        sheets,
      ),
      place: reportHeader(),
    }),
  },
};

function failingIn(sheets: readonly SheetSource[]): readonly number[] {
  return ruleContextOf(sheets, {}).score?.failing ?? [];
}

function issuesIn(sheets: readonly SheetSource[]): readonly CellPlace[] {
  return [...cellsOf(sheets, "measures", "issue"), ...cellsOf(sheets, "department", "issue")];
}
