import { acknowledgementRow, switchRow } from "../../../../src/core/check-settings/setting-row";
import { SETTINGS_COLUMNS } from "../../../../src/core/check-settings/data/settings-columns";
import { recogniseWorkbook } from "../../../../src/core/recognition/recognise-workbook";
import type { SheetSource } from "../../../../src/core/recognition/sheet-source";
import { EMPTY_GRID } from "../../../../src/core/sheet/grid";
import { fingerprintOfTabs } from "../../../../src/core/summary/rows-fingerprint";
import { summaryKey } from "../../../../src/core/summary/summary-key";
import { cellsOf, withValue } from "../../../support/clean/places";
import { drawnSheets } from "../../../support/drawn-sheets";
import type { Mutation } from "./mutation";

const SUMMARY = "สรุปผล";

const CORRECTIONS = "กรอบการประเมิน";
const USABLE_CORRECTIONS = `
  # framework ${CORRECTIONS}
  ประเภท | รหัสหรือชื่อ | ค่า
  ปีงบประมาณ | | 2571
  ปีตั้งต้น | | 2570
  ที่มา | | หนังสือสำนักงาน ป.ป.ช.
  รายการ OIT | o3 | ข้อมูลการติดต่อ
`;
/** What cannot be used in the value of a row of theirs, zero-based. */
const UNUSABLE = [
  { row: 1, value: "๗๑" },
  { row: 2, value: "2550" },
  { row: 3, value: "ข้อมูลเดิมของโปรแกรม" },
];

const SETTINGS = "การตั้งค่าการตรวจ";
const SETTING_ROWS = [
  switchRow("term-variant"),
  acknowledgementRow({
    ruleId: "blank-required",
    messageId: "blank",
    sheet: "กองคลัง",
    cell: "G5",
    rowTitle: "เผยแพร่ข้อมูล",
    content: "",
    reason: "รอผลไตรมาส ๒",
    day: "2026-02-16",
  }),
  switchRow("mixed-digits"),
];
const FIRST_SETTING = 4;

export const WORKBOOK_MUTATIONS: Readonly<Record<string, Mutation>> = {
  "department-tab-twice": {
    put(sheets, pick) {
      const tab = pick(tabsIn(sheets));
      const copy = { ...tab, id: "copy", name: `${tab.name} (2)` };
      return { sheets: [...sheets, copy], place: { sheet: copy.name, at: null } };
    },
  },
  "department-without-tab": {
    fits: ({ departments }) => departments.length > 1,
    put(sheets, pick) {
      const tab = pick(tabsIn(sheets));
      const { agency } = recogniseWorkbook(sheets);
      const listed = agency?.departments.find(({ name }) => name === tab.marker?.key);
      if (agency === null || listed === undefined) throw new Error("The department is listed");
      return { sheets: sheets.filter((sheet) => sheet !== tab), place: { sheet: agency.sheet, at: listed.at } };
    },
  },
  "framework-sheet": {
    prepare: (sheets) => [
      ...sheets,
      ...drawnSheets(USABLE_CORRECTIONS).map((sheet) => ({ ...sheet, id: "framework" })),
    ],
    put(sheets, pick) {
      const { row, value } = pick(UNUSABLE);
      const place = { sheet: CORRECTIONS, at: { row, column: 2 } };
      return { sheets: withValue(sheets, place, value), place };
    },
  },
  "hidden-rows": {
    put(sheets, pick) {
      const { sheet, at } = pick(cellsOf(sheets, "department", "code"));
      return { sheets: withState(sheets, sheet, { hiddenRows: [at.row] }), place: { sheet, at } };
    },
  },
  "protected-source": {
    put(sheets, pick) {
      const { name } = pick(tabsIn(sheets));
      return { sheets: withState(sheets, name, { isProtected: true }), place: { sheet: name, at: null } };
    },
  },
  "renamed-tab": {
    put(sheets, pick) {
      const { name } = pick(tabsIn(sheets));
      return { sheets: withState(sheets, name, { name: "แผ่นที่หนึ่ง" }), place: { sheet: "แผ่นที่หนึ่ง", at: null } };
    },
  },
  "settings-damaged": {
    prepare: (sheets) => [...sheets, settingsSheet()],
    put(sheets, pick) {
      const row = FIRST_SETTING + pick([...SETTING_ROWS.keys()]);
      const column = pick([...SETTINGS_COLUMNS.keys()]);
      const place = { sheet: SETTINGS, at: { row, column: 0 } };
      return { sheets: withValue(sheets, { sheet: SETTINGS, at: { row, column } }, "แก้ด้วยมือ"), place };
    },
  },
  "sheet-too-large": {
    put(sheets, pick) {
      const { name } = pick(tabsIn(sheets));
      const unread = { cells: 16_384_000, limit: 5_000_000 };
      return { sheets: withState(sheets, name, { grid: EMPTY_GRID, unread }), place: { sheet: name, at: null } };
    },
  },
  "stale-summary": {
    prepare(sheets) {
      const key = summaryKey({
        plan: null,
        geometry: null,
        cells: "0-x",
        rows: fingerprintOfTabs(recogniseWorkbook(sheets).tables),
      });
      const marker = { spec: "summary", key } as const;
      return [...sheets, { id: "summary", name: SUMMARY, marker, grid: EMPTY_GRID, unread: null }];
    },
    put(sheets, pick) {
      const place = pick(cellsOf(sheets, "department", "note"));
      return { sheets: withValue(sheets, place, "รอเอกสาร"), place: { sheet: SUMMARY, at: null } };
    },
  },
  "tab-without-department": {
    put(sheets, pick) {
      const tab = pick(tabsIn(sheets));
      const header = recogniseWorkbook([tab]).tables[0]?.headerRow ?? 0;
      const grid = { ...tab.grid, cells: tab.grid.cells.slice(0, header + 1 - tab.grid.origin.row) };
      const name = "กองป่าไม้";
      const other = { ...tab, id: "other", name, marker: { spec: "department", key: name } as const, grid };
      return { sheets: [...sheets, other], place: { sheet: name, at: null } };
    },
  },
};

function tabsIn(sheets: readonly SheetSource[]): readonly SheetSource[] {
  return sheets.filter(({ marker }) => marker?.spec === "department");
}

function withState(sheets: readonly SheetSource[], name: string, state: Partial<SheetSource>): readonly SheetSource[] {
  return sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...state } : sheet));
}

function settingsSheet(): SheetSource {
  const cells = SETTING_ROWS.map((row) => SETTINGS_COLUMNS.map(({ key }) => row[key]));
  const grid = { origin: { row: FIRST_SETTING, column: 0 }, cells };
  return { id: "settings", name: SETTINGS, marker: { spec: "settings", key: "" }, grid, unread: null };
}
