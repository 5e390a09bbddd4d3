import type { SheetSource } from "../recognition/sheet-source";
import { isBlank, textOf } from "../sheet/cell-value";
import { valueAt } from "../sheet/grid";
import { HEADER_ROW } from "../templates/table-specs";
import type { Acknowledgement, CheckSettings, DamagedSetting } from "./check-settings";
import { SETTING_WORDS, SETTINGS_COLUMNS } from "./data/settings-columns";
import { isAsWritten, settingRowOf, type SettingRow } from "./setting-row";

export interface SettingsReading {
  readonly settings: CheckSettings;
  readonly damaged: readonly DamagedSetting[];
}

/** A filled row of the settings sheet. */
export interface PlacedSetting {
  /** Zero-based row of the sheet. */
  readonly row: number;
  /** Zero-based column of its first filled cell. */
  readonly column: number;
  readonly texts: SettingRow;
}

/** What the settings sheet keeps. A row that was changed by hand is told and left out of account. */
export function readCheckSettings(sheets: readonly SheetSource[]): SettingsReading {
  const switchedOff = new Set<string>();
  const acknowledgements: Acknowledgement[] = [];
  const damaged: DamagedSetting[] = [];
  for (const sheet of sheets.filter(({ marker }) => marker?.spec === "settings")) {
    for (const { row, column, texts } of settingRows(sheet)) {
      const reason = damageOf(texts);
      if (reason !== null) damaged.push({ sheet: sheet.name, at: { row, column }, reason });
      else if (texts.kind === SETTING_WORDS.off) switchedOff.add(texts.ruleId);
      else acknowledgements.push(acknowledgementOf(texts));
    }
  }
  return { settings: { switchedOff: [...switchedOff], acknowledgements }, damaged };
}

/** Every filled row below the header of a settings sheet, damaged ones too. */
export function settingRows({ grid }: SheetSource): readonly PlacedSetting[] {
  const top = Math.max(HEADER_ROW + 1, grid.origin.row);
  const count = Math.max(0, grid.origin.row + grid.cells.length - top);
  return Array.from({ length: count }, (_, index) => top + index).flatMap((row): readonly PlacedSetting[] => {
    const values = SETTINGS_COLUMNS.map(({ key }, column) => [key, valueAt(grid, { row, column })] as const);
    const first = values.findIndex(([, value]) => !isBlank(value));
    if (first === -1) return [];
    const texts = new Map<string, string>(values.map(([key, value]) => [key, textOf(value)]));
    return [{ row, column: first, texts: settingRowOf((key) => texts.get(key) ?? "") }];
  });
}

function acknowledgementOf(texts: SettingRow): Acknowledgement {
  const { ruleId, messageId, sheet, cell, rowTitle, content, reason, day } = texts;
  return { ruleId, messageId, sheet, cell, rowTitle, content, reason, day };
}

function damageOf(row: SettingRow): DamagedSetting["reason"] | null {
  if (row.kind !== SETTING_WORDS.off && row.kind !== SETTING_WORDS.acknowledged) return "unknown-kind";
  return isAsWritten(row) ? null : "changed";
}
