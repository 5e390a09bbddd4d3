/** Which standard sheet a tab is, kept in the tab itself so that a renamed or moved tab is still known. */
export interface SheetMarker {
  readonly spec: SpecId;
  /**
   * The department of a department tab; what a summary, a report or a memo was written with, so that a person's hand shows; ""
   * for every other sheet.
   */
  readonly key: string;
}

export const SPEC_IDS = [
  ...([
    "agency",
    "scores",
    "measures",
    "department",
    "summary",
    "findings",
    "carried",
    "framework",
    "settings",
    "report",
    "memo",
  ] as const),
] as const;
export type SpecId = (typeof SPEC_IDS)[number];

/** The sheet-level name that carries the marker. Hosts write it hidden, with sheet scope. */
export const MARKER_NAME = "ITA_SHEET";

const LONGEST_NAME_TEXT = 255;

/** The marker as the formula of a defined name: `="ita/1/department/กองคลัง"`. A key is cut at Excel's 255 characters. */
export function markerFormula({ spec, key }: SheetMarker): string {
  const text = `ita/1/${spec}/${key}`.slice(0, LONGEST_NAME_TEXT);
  return `="${text.replaceAll('"', '""')}"`;
}

/** Reads a marker formula back. Returns null for anything this version did not write, a person's own name included. */
export function readMarkerFormula(formula: string): SheetMarker | null {
  const match = /^=?"ita\/1\/([a-z]+)\/(.*)"$/su.exec(formula);
  if (match === null) return null;
  const spec = SPEC_IDS.find((id) => id === match[1]);
  return spec === undefined ? null : { spec, key: (match[2] ?? "").replaceAll('""', '"') };
}
