import { browserPreferences } from "../adapters/browser/browser-preferences";
import { SYSTEM_CLOCK } from "../adapters/clock/system-clock";
import { officeNavigator } from "../adapters/office/office-navigator";
import { officeWorkbook } from "../adapters/office/office-workbook";
import { checkIntoSheet, compileIntoSheet, insertStandardSheets, type RibbonHost } from "./ribbon-commands";
import { storageArea } from "./storage-area";

const COMMANDS = {
  insertStandardSheets,
  checkWorkbook: checkIntoSheet,
  compileSummary: compileIntoSheet,
} as const;

/** Excel shows a command as running, and closes its runtime after five minutes, until it says that it is done. */
function asAction(command: (host: RibbonHost) => Promise<void>) {
  return (event: Office.AddinCommands.Event): void => {
    const host: RibbonHost = {
      workbook: officeWorkbook(),
      navigator: officeNavigator(),
      preferences: browserPreferences(storageArea(Office.context)),
      clock: SYSTEM_CLOCK,
    };
    void command(host).finally(() => event.completed());
  };
}

void Office.onReady(() => {
  for (const [name, command] of Object.entries(COMMANDS)) Office.actions.associate(name, asAction(command));
});
