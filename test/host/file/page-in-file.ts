import type { HeaderFooter, PageSetup } from "hucre";

import { absoluteAddress, parseArea } from "../model/address";
import type { Area } from "../model/area";
import type { HeaderFooterPart, PageLayout } from "../model/page-layout";
import { POINTS_PER_INCH } from "./units";
import { PAPERS } from "./words";

const SECTION = /&([LCR])/u;
const PARTS: Readonly<Record<"Header" | "Footer", Readonly<Record<string, HeaderFooterPart>>>> = {
  Header: { L: "leftHeader", C: "centerHeader", R: "rightHeader" },
  Footer: { L: "leftFooter", C: "centerFooter", R: "rightFooter" },
};

/** The print set-up as hucre writes it, without print area and titles: those are defined names of ours. */
export function pageToFile(layout: PageLayout): PageSetup {
  const { zoom, margins } = layout;
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const inches = Object.entries(margins).map(([side, points]) => [side, points / POINTS_PER_INCH] as const);
  return {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    paperSize: (PAPERS.toFile(layout.paperSize) ?? "a4") as "a4",
    margins: Object.fromEntries(inches),
    ...(fits
      ? { fitToPage: true, fitToWidth: zoom.horizontalFitToPages ?? 0, fitToHeight: zoom.verticalFitToPages ?? 0 }
      : { scale: zoom.scale ?? 100 }),
    ...(layout.centerHorizontally ? { horizontalCentered: true } : {}),
    ...(layout.centerVertically ? { verticalCentered: true } : {}),
    ...(layout.printGridlines ? { showGridLines: true } : {}),
    ...(layout.printHeadings ? { showRowColHeaders: true } : {}),
  };
}

/** The built-in names that hold print area and titles, without their sheet: the caller adds it, quoted. */
export function printNames(
  layout: PageLayout,
): readonly { readonly name: string; readonly areas: readonly string[] }[] {
  const titles = [layout.titleColumns, layout.titleRows].flatMap((area) => (area === undefined ? [] : [area]));
  return [
    ...(layout.printArea === undefined
      ? []
      : [{ name: "_xlnm.Print_Area", areas: [absoluteAddress(layout.printArea)] }]),
    ...(titles.length === 0 ? [] : [{ name: "_xlnm.Print_Titles", areas: titles.map(absoluteAddress) }]),
  ];
}

/** Headers and footers as the file writes them: "&L…&C…&R…". */
export function headersToFile({ headersFooters }: PageLayout): HeaderFooter {
  const joined = (kind: "Header" | "Footer"): string =>
    Object.entries(PARTS[kind])
      .map(([code, part]) => (headersFooters[part] === "" ? "" : `&${code}${headersFooters[part]}`))
      .join("");
  return { oddHeader: joined("Header"), oddFooter: joined("Footer") };
}

/** Takes over what a file says of a sheet's print set-up. */
export function pageFromFile(layout: PageLayout, read: PageSetup | undefined, texts: HeaderFooter | undefined): void {
  if (read !== undefined) setupFromFile(layout, read);
  for (const kind of ["Header", "Footer"] as const) {
    const [, ...sections] = (texts?.[`odd${kind}`] ?? "").split(SECTION);
    for (let at = 0; at + 1 < sections.length; at += 2) {
      const part = PARTS[kind][sections[at] ?? ""];
      if (part !== undefined) layout.headersFooters[part] = sections[at + 1] ?? "";
    }
  }
}

function setupFromFile(layout: PageLayout, read: PageSetup): void {
  layout.orientation = read.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = PAPERS.toOffice(read.paperSize ?? "a4") ?? "A4";
  layout.zoom =
    read.fitToPage === true
      ? { horizontalFitToPages: read.fitToWidth ?? 1, verticalFitToPages: read.fitToHeight ?? 1 }
      : { scale: read.scale ?? 100 };
  for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) {
    const inches = read.margins?.[side];
    if (inches !== undefined) layout.margins[side] = Math.round(inches * POINTS_PER_INCH * 1000) / 1000;
  }
  layout.centerHorizontally = read.horizontalCentered ?? false;
  layout.centerVertically = read.verticalCentered ?? false;
  layout.printGridlines = read.showGridLines ?? false;
  layout.printHeadings = read.showRowColHeaders ?? false;
  layout.printArea = areaOf(read.printArea);
  layout.titleRows = areaOf(read.printTitlesRow);
  layout.titleColumns = areaOf(read.printTitlesColumn);
}

function areaOf(text: string | undefined): Area | undefined {
  return text === undefined ? undefined : parseArea(text);
}
