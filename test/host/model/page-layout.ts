import type { Area } from "./area";

export type MarginSide = "left" | "right" | "top" | "bottom" | "header" | "footer";

export type HeaderFooterPart =
  "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

/** The `zoom` object of Office.js: a scale in percent, or pages to fit on. */
export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** The print set-up of a sheet; margins in points. */
export interface PageLayout {
  orientation: string;
  paperSize: string;
  zoom: PageZoom;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  readonly margins: Record<MarginSide, number>;
  readonly headersFooters: Record<HeaderFooterPart, string>;
  printArea: Area | undefined;
  titleRows: Area | undefined;
  titleColumns: Area | undefined;
}

/** What Excel gives a new sheet. */
export function newPageLayout(): PageLayout {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    headersFooters: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
    printArea: undefined,
    titleRows: undefined,
    titleColumns: undefined,
  };
}
