export const RESTORE_EN = {
  cells: "Taking this back restores {count} {count|cell|cells} of: {sheets}",
  sheets: "Taking this back takes out {count} {count|new sheet|new sheets}: {sheets}",
  until: "It can be taken back until this pane is closed or somebody changes these rows or sheets.",
  restore: "Take this back",
  restoring: "Taking it back",
  ofPage: "The undo button of this page takes back all of it.",
  restored: "It was taken back",
  restoredCells: "Restored {count} {count|cell|cells} of: {sheets}",
  restoredSheets: "Took out {count} {count|sheet|sheets}: {sheets}",
  failed: "It could not be taken back",
  changed:
    "The workbook was edited since, so nothing was restored and no cell was changed. Put right what is listed below and try again, or leave it so.",
  changedPlace: "changed since",
  keptChanged: "{sheet}: somebody typed in it or renamed it",
  keptNeeded: "{sheet}: other sheets use its drop-down lists",
  keptLookedAt: "{sheet}: a formula looks at it, in",
  partly:
    "The cells were restored, but the added sheets still stand: {sheets}. Reason: {reason} Press again to take them out.",
} as const;
