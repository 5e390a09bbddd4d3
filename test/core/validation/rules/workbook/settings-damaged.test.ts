import { acknowledgementRow, switchRow } from "../../../../../src/core/check-settings/setting-row";
import { SETTINGS_COLUMNS } from "../../../../../src/core/check-settings/data/settings-columns";
import { settingsDamaged } from "../../../../../src/core/validation/rules/workbook/settings-damaged";
import { testRule } from "../../../../support/test-rule";

const ACKNOWLEDGED = acknowledgementRow({
  ruleId: "blank-required",
  messageId: "blank",
  sheet: "กองช่าง",
  cell: "G5",
  rowTitle: "เผยแพร่",
  content: "",
  reason: "รอผลไตรมาส ๒",
  day: "2026-02-16",
});

function drawn(row: Readonly<Record<string, string>>): string {
  return SETTINGS_COLUMNS.map(({ key }) => (row[key] === "" ? "" : JSON.stringify(row[key]))).join(" | ");
}

const HEADER = SETTINGS_COLUMNS.map(({ header }) => header).join(" | ");

testRule(settingsDamaged, {
  valid: [
    {
      name: "rows as they were written, one of them moved",
      sheets: `
        # settings การตั้งค่าการตรวจ at A4
        ${HEADER}
        ${drawn(switchRow("term-variant"))}
        |
        ${drawn(ACKNOWLEDGED)}
      `,
    },
    { name: "a workbook without settings", sheets: "# plain ว่าง\nก" },
  ],
  invalid: [
    {
      name: "a reason that was changed by hand, and a row of another kind",
      sheets: `
        # settings การตั้งค่าการตรวจ at A4
        ${HEADER}
        ${drawn({ ...ACKNOWLEDGED, reason: "ผ่าน" })}
        ปิด | ทุกกฎ
      `,
      findings: [
        { messageId: "changed", at: "การตั้งค่าการตรวจ!A5" },
        { messageId: "unknown-kind", at: "การตั้งค่าการตรวจ!A6" },
      ],
    },
  ],
});
