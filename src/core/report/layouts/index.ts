import type { ReportLayout } from "../report-layout";
import { LAYOUT_000 } from "./layout-000";
import { LAYOUT_001_B } from "./layout-001-b";
import { LAYOUT_001_C } from "./layout-001-c";
import { LAYOUT_002 } from "./layout-002";
import { LAYOUT_003 } from "./layout-003";
import { LAYOUT_004_D } from "./layout-004-d";
import { LAYOUT_004_E } from "./layout-004-e";
import { LAYOUT_004_F } from "./layout-004-f";
import { LAYOUT_004_G } from "./layout-004-g";

/** Every layout that a report or a plan can be written in. A test compares this list with the folder. */
export const REPORT_LAYOUTS: readonly ReportLayout[] = [
  LAYOUT_000,
  LAYOUT_001_B,
  LAYOUT_001_C,
  LAYOUT_002,
  LAYOUT_003,
  LAYOUT_004_D,
  LAYOUT_004_E,
  LAYOUT_004_F,
  LAYOUT_004_G,
];
