import { textHash } from "../sheet/text-hash";
import type { Acknowledgement } from "./check-settings";
import { SETTING_WORDS, type SETTINGS_COLUMNS } from "./data/settings-columns";

type Key = (typeof SETTINGS_COLUMNS)[number]["key"];

/** One row of the settings sheet, by column. All are texts. */
export type SettingRow = Readonly<Record<Key, string>>;

/** The row of an acknowledgement, sealed. */
export function acknowledgementRow(own: Acknowledgement): SettingRow {
  return sealed({ ...own, kind: SETTING_WORDS.acknowledged });
}

/** The row of a rule that is switched off, sealed. */
export function switchRow(ruleId: string): SettingRow {
  const none = { reason: "", sheet: "", cell: "", rowTitle: "", content: "", day: "", messageId: "" };
  return sealed({ ...none, kind: SETTING_WORDS.off, ruleId });
}

/** Whether a row is as it was written; spaces that a host trims do not count. */
export function isAsWritten(row: SettingRow): boolean {
  return sealed(row).seal === row.seal;
}

/** A row with the text that `textOf` gives for each column. */
export function settingRowOf(textOf: (key: Key) => string): SettingRow {
  return {
    kind: textOf("kind"),
    ruleId: textOf("ruleId"),
    reason: textOf("reason"),
    sheet: textOf("sheet"),
    cell: textOf("cell"),
    rowTitle: textOf("rowTitle"),
    content: textOf("content"),
    day: textOf("day"),
    messageId: textOf("messageId"),
    seal: textOf("seal"),
  };
}

function sealed(row: Omit<SettingRow, "seal">): SettingRow {
  const { kind, ruleId, reason, sheet, cell, rowTitle, content, day, messageId } = row;
  const texts = [kind, ruleId, reason, sheet, cell, rowTitle, content, day, messageId];
  const stable = texts.map((text) => text.replace(/\r\n?/gu, "\n").trim());
  return { ...row, seal: textHash(JSON.stringify(stable)) };
}
