import type { Rule } from "../../rule";
import { departmentTabTwice } from "./department-tab-twice";
import { departmentWithoutTab } from "./department-without-tab";
import { frameworkSheet } from "./framework-sheet";
import { hiddenRows } from "./hidden-rows";
import { protectedSource } from "./protected-source";
import { renamedTab } from "./renamed-tab";
import { settingsDamaged } from "./settings-damaged";
import { sheetTooLarge } from "./sheet-too-large";
import { staleSummary } from "./stale-summary";
import { tabWithoutDepartment } from "./tab-without-department";

/** In alphabetical order. A test compares this list with the folder. */
export const WORKBOOK_RULES: readonly Rule[] = [
  departmentTabTwice,
  departmentWithoutTab,
  frameworkSheet,
  hiddenRows,
  protectedSource,
  renamedTab,
  settingsDamaged,
  sheetTooLarge,
  staleSummary,
  tabWithoutDepartment,
];
