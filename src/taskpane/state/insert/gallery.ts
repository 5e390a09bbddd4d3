import { SCORE_COLUMNS } from "../../../core/templates/data/score-columns";
import { TABLE_SPECS } from "../../../core/templates/table-specs";

/** A sheet of the gallery with the columns that its preview draws, widths in characters. */
export interface GallerySheet {
  readonly spec: "agency" | "scores" | "measures" | "department";
  readonly columns: readonly { readonly header: string; readonly width: number }[];
}

/** Every single sheet that can be inserted, in the order of the set. */
export const GALLERY: readonly GallerySheet[] = [
  {
    spec: "agency",
    columns: [
      { header: "รายการ", width: 30 },
      { header: "ข้อมูล", width: 44 },
    ],
  },
  { spec: "scores", columns: SCORE_COLUMNS },
  { spec: "measures", columns: TABLE_SPECS.measures },
  { spec: "department", columns: TABLE_SPECS.department },
];
