import { LAYOUT_NAMES } from "../../core/report/data/layout-names";

/** The words of the list on the agency sheet, so that people find there what they see on screen. */
export const LAYOUT_NAMES_TH = LAYOUT_NAMES;
