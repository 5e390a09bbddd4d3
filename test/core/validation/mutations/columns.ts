import type { SheetSource } from "../../../../src/core/recognition/sheet-source";
import { fromExcelSerial } from "../../../../src/core/thai/excel-serial";
import { formatDate } from "../../../../src/core/thai/format-date";
import { cellsOf, headersOf, withValue } from "../../../support/clean/places";
import { planPlaces, PUBLISHED, withPublishedPlan } from "../../../support/clean/published-plan";
import { drawnSheets } from "../../../support/drawn-sheets";
import type { Mutation } from "./mutation";

const REPORT = "รายงานที่เผยแพร่";
const WHOLE = "จัดทำทะเบียนผู้รับบริการในรูปแบบตาราง เพื่อให้ค้นหาและตรวจสอบย้อนหลังได้สะดวก";
const TICKS = `
  # plain ${REPORT}
  มาตรการ | ขั้นตอนหรือวิธีการ | สถานะการดำเนินงาน | |
  | | ยังไม่ดำเนินการ | อยู่ระหว่างดำเนินการ | ดำเนินการเรียบร้อยแล้ว
  จัดทำคู่มือการให้บริการ | ยกร่างและประกาศใช้คู่มือ | | | /
  ${WHOLE} | ประชุมผู้ปฏิบัติงานทุกเดือน | | | /
  อบรมเรื่องจริยธรรม | เชิญวิทยากรมาบรรยาย | | | /
  ปรับปรุงเว็บไซต์ของหน่วยงาน | แต่งตั้งผู้ดูแลเว็บไซต์ | | | /
`;
const FIRST_ROW = 2;
const LAST_ROW = 5;

function withReport(sheets: readonly SheetSource[]): readonly SheetSource[] {
  return [...sheets, ...drawnSheets(TICKS).map((sheet) => ({ ...sheet, id: "published-report" }))];
}

function inReport(row: number, column: number) {
  return { sheet: REPORT, at: { row, column } };
}

export const COLUMNS_MUTATIONS: Readonly<Record<string, Mutation>> = {
  "blank-cell": {
    prepare: withReport,
    put(sheets, pick) {
      const place = inReport(pick([FIRST_ROW, LAST_ROW]), 1);
      return { sheets: withValue(sheets, place, null), place };
    },
  },
  "blank-required": {
    put(sheets, pick) {
      const key = pick(["measure", "steps", "owners"]);
      const place = pick(cellsOf(sheets, "measures", key));
      return { sheets: withValue(sheets, place, null), place };
    },
  },
  "date-as-text": {
    put(sheets, pick) {
      const place = pick(cellsOf(sheets, "measures", pick(["start", "end"])));
      const day = fromExcelSerial(Number(place.value));
      const text = day === null ? null : formatDate(day, pick(["thai", "arabic"]));
      return { sheets: withValue(sheets, place, text), place };
    },
  },
  "duplicate-column": {
    put(sheets, pick) {
      const last = pick(headersOf(sheets, "department", "note"));
      const place = { sheet: last.sheet, at: { ...last.at, column: last.at.column + 1 } };
      return { sheets: withValue(sheets, place, pick(["มาตรการ", "สถานะ", "หลักฐาน"])), place };
    },
  },
  "empty-table": {
    put(sheets) {
      const name = "ตารางว่าง";
      const added = drawnSheets(`# plain ${name}\nมาตรการ | ขั้นตอนหรือวิธีการ | ผู้รับผิดชอบ | การกำกับติดตาม`);
      return {
        sheets: [...sheets, ...added.map((sheet) => ({ ...sheet, id: "empty" }))],
        place: { sheet: name, at: { row: 0, column: 0 } },
      };
    },
  },
  "expected-column": {
    prepare: (sheets) => withPublishedPlan(sheets.filter(({ marker }) => marker?.spec !== "measures")),
    put(sheets) {
      const header = { sheet: PUBLISHED, at: { row: 6, column: 3 } };
      const emptied = planPlaces(3).reduce((own, place) => withValue(own, place, null), sheets);
      return { sheets: withValue(emptied, header, null), place: { ...header, at: { row: 6, column: 0 } } };
    },
  },
  "formula-error": {
    put(sheets, pick) {
      const place = pick(cellsOf(sheets, "department", "result"));
      return { sheets: withValue(sheets, place, "#REF!"), place };
    },
  },
  "mislabelled-column": {
    put(sheets, pick) {
      const place = pick(headersOf(sheets, "department", "result"));
      return { sheets: withValue(sheets, place, "ผลการดำเนินกาน"), place };
    },
  },
  "missing-column": {
    put(sheets, pick) {
      const place = pick(headersOf(sheets, "department", "outcome"));
      return {
        sheets: withValue(sheets, place, "เรื่องอื่น"),
        place: { sheet: place.sheet, at: { ...place.at, column: 0 } },
      };
    },
  },
  "number-as-text": {
    put(sheets, pick) {
      const years = [2565, 2566, 2567, 2568].map((year) => cellsOf(sheets, "scores", `score-${String(year)}`));
      const place = pick(years.flatMap((cells) => cells.slice(0, 10)).filter(({ value }) => typeof value === "number"));
      return { sheets: withValue(sheets, place, ` ${String(place.value)}`), place };
    },
  },
  "orphan-row": {
    put(sheets, pick) {
      const header = pick(headersOf(sheets, "department", "status"));
      const place = { sheet: header.sheet, at: { ...header.at, row: header.at.row - 1 } };
      return { sheets: withValue(sheets, place, "รอเอกสาร"), place };
    },
  },
  "packed-row": {
    prepare: withReport,
    put(sheets, pick) {
      const place = inReport(pick([FIRST_ROW, LAST_ROW]), 0);
      return { sheets: withValue(sheets, place, "๑) จัดทำแผ่นพับ\n๒) จัดทำป้าย"), place };
    },
  },
  "shifted-cell": {
    prepare: withReport,
    put(sheets, pick) {
      const row = pick([FIRST_ROW, LAST_ROW]);
      const [head = "", tail = ""] = WHOLE.split(" ");
      const place = inReport(row, 1);
      return { sheets: withValue(withValue(sheets, inReport(row, 0), head), place, tail), place };
    },
  },
  "status-conflict": {
    prepare: withReport,
    put(sheets, pick) {
      const row = pick([FIRST_ROW, LAST_ROW]);
      return { sheets: withValue(sheets, inReport(row, pick([2, 3])), "/"), place: inReport(row, 4) };
    },
  },
  "unknown-status": {
    put(sheets, pick) {
      const place = pick(cellsOf(sheets, "department", "status"));
      return { sheets: withValue(sheets, place, "รออนุมัติ"), place };
    },
  },
};
