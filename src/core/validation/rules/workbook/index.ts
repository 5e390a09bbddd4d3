import type { Rule } from "../../rule";
import { departmentTabTwice } from "./department-tab-twice";
import { settingsDamaged } from "./settings-damaged";
import { sheetTooLarge } from "./sheet-too-large";

/** In alphabetical order. A test compares this list with the folder. */
export const WORKBOOK_RULES: readonly Rule[] = [departmentTabTwice, settingsDamaged, sheetTooLarge];
