import type { TranslationOf } from "../speaker";
import type { FRAME_TH } from "../th/frame";

export const FRAME_EN = {
  screens: "Screens",
  home: "Home",
  insert: "Insert",
  carry: "Carry",
  check: "Check",
  compile: "Compile",
  distribute: "Distribute",
  publish: "Publish",
  indicators: "Indicators",
  merge: "Merge files",
  settings: "Settings",
  more: "More",
  moreScreens: "Screens of other jobs",
  loading: "Opening the screen",
  notLoaded: "This screen could not be opened",
  tryAgain: "Try again",
  showAll: "Show all {count}",
  showMore: "Show {count} more",
  showLess: "Show the first {count} only",
  jump: "Go to {place}",
  jumpRefused: "The cell could not be reached",
  crashTitle: "This pane has failed",
  crashText:
    "Your workbook was not changed. Close this pane and open it again. If it fails again, tell the developers: {detail}",
  notExcelTitle: "This page works inside Excel",
  notExcelText: "Open it from the ITA tab of Excel, for it reads the workbook that is open there.",
} as const satisfies TranslationOf<typeof FRAME_TH>;
