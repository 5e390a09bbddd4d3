import type { HeaderFooterPart, MarginSide, PageLayout } from "../model/page-layout";
import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { HostArgs } from "../protocol/host-args";
import { HostError } from "../protocol/host-error";
import { type HostNode, nodesOf, type PropertyOf } from "../protocol/host-node";
import type { Book } from "./book";
import { rangeArgument } from "./references";
import { flag, number, oneOf, record, text } from "./shapes";

const POINTS = new Map([
  ["Points", 1],
  ["Inches", 72],
  ["Centimeters", 72 / 2.54],
]);
const SIDES: readonly MarginSide[] = ["left", "right", "top", "bottom", "header", "footer"];
const PAPERS = ["Letter", "LetterSmall", "Tabloid", "Legal", "Executive", "A3", "A4", "A5", "B4", "B5", "Folio"];
const PARTS: readonly HeaderFooterPart[] = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
];

const headerFooter = nodesOf<Sheet>({
  name: "HeaderFooter",
  properties: Object.fromEntries(
    PARTS.map((part): [string, PropertyOf<Sheet>] => [
      part,
      {
        get: ({ pageLayout }) => pageLayout.headersFooters[part],
        set: ({ pageLayout }, value) => {
          pageLayout.headersFooters[part] = text(value);
        },
      },
    ]),
  ),
});

const headersFooters = nodesOf<Sheet>({
  name: "HeaderFooterGroup",
  properties: { state: { get: () => "Default" } },
  navigation: { defaultForAllPages: headerFooter },
});

/** The PageLayout class. */
export function pageLayoutClass(book: Book): (sheet: Sheet) => HostNode {
  return nodesOf<Sheet>({
    name: "PageLayout",
    properties: { ...switches(), ...margins(), ...paper() },
    navigation: { headersFooters },
    reads: {
      getPrintArea: (sheet) => book.nodes.range({ sheet, area: present(sheet.pageLayout.printArea) }),
      getPrintTitleRows: (sheet) => book.nodes.range({ sheet, area: present(sheet.pageLayout.titleRows) }),
      getPrintTitleColumns: (sheet) => book.nodes.range({ sheet, area: present(sheet.pageLayout.titleColumns) }),
    },
    writes: {
      setPrintArea: (sheet, args) => {
        sheet.pageLayout.printArea = rangeArgument(book, sheet, args.at(0)).area;
      },
      setPrintTitleRows: (sheet, args) => {
        sheet.pageLayout.titleRows = rangeArgument(book, sheet, args.at(0)).area;
      },
      setPrintTitleColumns: (sheet, args) => {
        sheet.pageLayout.titleColumns = rangeArgument(book, sheet, args.at(0)).area;
      },
      setPrintMargins: ({ pageLayout }, args) => {
        setMargins(pageLayout, args);
      },
    },
  });
}

function present(area: Area | undefined): Area {
  if (area === undefined) throw new HostError("ItemNotFound");
  return area;
}

function setMargins(layout: PageLayout, args: HostArgs): void {
  const points = POINTS.get(args.text(0));
  if (points === undefined) throw new HostError("InvalidArgument");
  for (const [side, value] of Object.entries(record(args.at(1)))) {
    const known = SIDES.find((candidate) => candidate === side);
    if (known === undefined) throw new HostError("InvalidArgument");
    layout.margins[known] = number(value) * points;
  }
}

function switches(): Readonly<Record<string, PropertyOf<Sheet>>> {
  const names = ["centerHorizontally", "centerVertically", "printGridlines", "printHeadings", "blackAndWhite"] as const;
  return Object.fromEntries(
    names.map((name): [string, PropertyOf<Sheet>] => [
      name,
      {
        get: ({ pageLayout }) => pageLayout[name],
        set: ({ pageLayout }, value) => {
          pageLayout[name] = flag(value);
        },
      },
    ]),
  );
}

function margins(): Readonly<Record<string, PropertyOf<Sheet>>> {
  return Object.fromEntries(
    SIDES.map((side): [string, PropertyOf<Sheet>] => [
      `${side}Margin`,
      {
        get: ({ pageLayout }) => pageLayout.margins[side],
        set: ({ pageLayout }, value) => {
          pageLayout.margins[side] = number(value);
        },
      },
    ]),
  );
}

function paper(): Readonly<Record<string, PropertyOf<Sheet>>> {
  return {
    orientation: {
      get: ({ pageLayout }) => pageLayout.orientation,
      set: ({ pageLayout }, value) => {
        pageLayout.orientation = oneOf(value, ["Portrait", "Landscape"]);
      },
    },
    paperSize: {
      get: ({ pageLayout }) => pageLayout.paperSize,
      set: ({ pageLayout }, value) => {
        pageLayout.paperSize = PAPERS.find((size) => size.toLowerCase() === text(value).toLowerCase()) ?? text(value);
      },
    },
    zoom: {
      get: ({ pageLayout }) => pageLayout.zoom,
      set: ({ pageLayout }, value) => {
        const given = Object.entries(record(value)).filter(([, part]) => part !== null && part !== undefined);
        pageLayout.zoom = Object.fromEntries(given.map(([key, part]) => [key, number(part)]));
      },
    },
  };
}
