import { NO_SETTINGS, type Acknowledgement, type CheckSettings } from "../core/check-settings/check-settings";
import { SETTINGS_COLUMNS } from "../core/check-settings/data/settings-columns";
import { settingRows } from "../core/check-settings/read-check-settings";
import { acknowledgementRow, switchRow, type SettingRow } from "../core/check-settings/setting-row";
import { acknowledge } from "../core/check-settings/sort-findings";
import { toA1 } from "../core/sheet/cell-ref";
import type { CellValue } from "../core/sheet/cell-value";
import { valueAt } from "../core/sheet/grid";
import { tabTitle } from "../core/sheet/tab-title";
import { planCheckSettings } from "../core/templates/plan-check-settings";
import { HEADER_ROW } from "../core/templates/table-specs";
import { TAB_TITLES } from "../core/templates/tab-titles";
import type { CalendarDate } from "../core/thai/calendar-date";
import { formatIso } from "../core/thai/iso-date";
import type { Finding } from "../core/validation/finding";
import type { Trouble } from "../ports/trouble";
import type { SheetContent, WorkbookReader } from "../ports/workbook-reader";
import type { CellChange, WorkbookWriter, WriteOutcome } from "../ports/workbook-writer";

type Workbook = WorkbookReader & WorkbookWriter;

export type KeepOutcome = { readonly kind: "kept" } | Trouble;

/** Acknowledges findings with one reason. The workbook keeps it in its settings sheet, which is added if need be. */
export async function acknowledgeFindings(
  workbook: Workbook,
  findings: readonly Finding[],
  reason: string,
  today: CalendarDate,
): Promise<KeepOutcome> {
  return change(workbook, (sheets) => {
    const acknowledgements = findings.map((finding) =>
      acknowledge(finding, (own) => cellOf(own, sheets), reason, formatIso(today)),
    );
    return { add: { switchedOff: [], acknowledgements }, isRemoved: () => false };
  });
}

/** Takes acknowledgements back: what they were about is shown again. */
export async function withdrawAcknowledgements(
  workbook: Workbook,
  withdrawn: readonly Acknowledgement[],
): Promise<KeepOutcome> {
  const seals = new Set(withdrawn.map((own) => acknowledgementRow(own).seal));
  return change(workbook, () => ({ add: NO_SETTINGS, isRemoved: ({ seal }) => seals.has(seal) }));
}

/** Switches a rule on or off for this workbook. */
export async function switchRule(workbook: Workbook, ruleId: string, isOn: boolean): Promise<KeepOutcome> {
  const { seal } = switchRow(ruleId);
  const add = isOn ? NO_SETTINGS : { switchedOff: [ruleId], acknowledgements: [] };
  return change(workbook, () => ({ add, isRemoved: (row) => row.seal === seal }));
}

interface Change {
  readonly add: CheckSettings;
  readonly isRemoved: (row: SettingRow) => boolean;
}

/** Adds rows below the last and empties rows; whatever else stands on the sheet stays as it is. */
async function change(workbook: Workbook, wanted: (sheets: readonly SheetContent[]) => Change): Promise<KeepOutcome> {
  const read = await workbook.read();
  if (read.kind === "trouble") return read;
  const { sheets } = read.workbook;
  const { add, isRemoved } = wanted(sheets);
  const sheet = sheets.find(({ marker }) => marker?.spec === "settings");
  const written =
    sheet === undefined ? await insertNew(workbook, sheets, add) : await setRows(workbook, sheet, add, isRemoved);
  return written.kind === "trouble" ? written : { kind: "kept" };
}

async function insertNew(
  workbook: Workbook,
  sheets: readonly SheetContent[],
  add: CheckSettings,
): Promise<WriteOutcome> {
  const title = tabTitle(
    TAB_TITLES.settings,
    sheets.map(({ name }) => name),
  );
  return workbook.insert([planCheckSettings(title, add)], "end");
}

async function setRows(
  workbook: Workbook,
  sheet: SheetContent,
  add: CheckSettings,
  isRemoved: Change["isRemoved"],
): Promise<WriteOutcome> {
  const rows = settingRows(sheet);
  const next = (rows.at(-1)?.row ?? HEADER_ROW) + 1;
  const added = [...add.switchedOff.map(switchRow), ...add.acknowledgements.map(acknowledgementRow)];
  const changes = [
    ...rows.filter(({ texts }) => isRemoved(texts)).flatMap(({ row }) => emptied(sheet, row)),
    ...added.flatMap((texts, index) => filled(sheet, next + index, texts)),
  ];
  return changes.length === 0 ? { kind: "written", sheets: [] } : workbook.setCells(changes);
}

function emptied({ name, grid }: SheetContent, row: number): readonly CellChange[] {
  return SETTINGS_COLUMNS.flatMap((_, column): readonly CellChange[] => {
    const expected = valueAt(grid, { row, column });
    return expected === null ? [] : [{ sheet: name, cell: toA1({ row, column }), expected, value: null }];
  });
}

function filled({ name }: SheetContent, row: number, texts: SettingRow): readonly CellChange[] {
  return SETTINGS_COLUMNS.flatMap(({ key }, column): readonly CellChange[] =>
    texts[key] === "" ? [] : [{ sheet: name, cell: toA1({ row, column }), expected: null, value: texts[key] }],
  );
}

function cellOf({ sheet, at }: Finding, sheets: readonly SheetContent[]): CellValue {
  const source = sheets.find(({ name }) => name === sheet);
  return source === undefined || at === null ? null : valueAt(source.grid, at);
}
