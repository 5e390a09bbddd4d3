/** How cells look, as data that both painters share. Colours are "#RRGGBB"; null paints nothing. */
export interface Look {
  readonly font: FontLook;
  readonly fill: string | null;
  /** The colour of a thin line on all four sides. */
  readonly border: string | null;
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "center";
  readonly wrap: boolean;
}

export interface FontLook {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly colour: string;
}

/** The typeface and size of Thai official correspondence (Prime Minister's Office announcement on 13 national fonts). */
export const DOCUMENT_FONT = "TH SarabunPSK";
/**
 * The same typeface with Thai digits in place of Arabic ones. Page numbers of a sheet's footer have no form of their own for
 * Thai digits; without the font they show in Arabic ones.
 */
export const THAI_DIGIT_FONT = "TH SarabunIT๙";
export const DOCUMENT_FONT_SIZE = 16;

/** What one line of a Thai font of 16 points needs, vowels above and below included. In points; 15 clips it. */
export const LINE_HEIGHT = 24;
