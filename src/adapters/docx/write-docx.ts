import {
  AlignmentType,
  Document,
  Footer,
  Header,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from "docx";
import type { WordBlock, WordDocument, WordPage } from "../../core/word/word-document";
import type { DocumentFormat } from "../../ports/document-format";
import { DOCUMENT_FONT, DOCUMENT_FONT_SIZE } from "../look/look";
import { halfPoints, twipsOfCentimetres } from "./measures";
import { settled } from "./package-parts";
import { paragraphOf } from "./paragraph";
import { plainText } from "./plain-text";
import { tableOf } from "./table";

const A4 = { short: 21, long: 29.7 } as const;
const EDGE_CENTIMETRES = 1.25;
const FONT = { ascii: DOCUMENT_FONT, hAnsi: DOCUMENT_FONT, cs: DOCUMENT_FONT, eastAsia: DOCUMENT_FONT } as const;

/** Documents as .docx. */
export const DOCX_FORMAT: DocumentFormat = { write: writeDocx };

/**
 * The bytes of a .docx: A4, the font of Thai official documents at 16 points for Latin and for Thai letters, which Word
 * takes from the settings of complex scripts. Texts are written as texts, whatever they hold; characters that XML
 * forbids are left out.
 */
async function writeDocx(document: WordDocument): Promise<Uint8Array> {
  const title = plainText(document.title);
  const size = halfPoints(DOCUMENT_FONT_SIZE);
  const file = new Document({
    title,
    styles: {
      default: {
        document: {
          run: {
            font: FONT,
            size,
            sizeComplexScript: size,
            language: { value: "th-TH", eastAsia: "th-TH", bidirectional: "th-TH" },
          },
        },
      },
    },
    sections: [sectionOf(document)],
  });
  return settled(await Packer.pack(file, "uint8array"), title);
}

function sectionOf({ page, digits, blocks }: WordDocument): ISectionOptions {
  const { orientation, margins } = page;
  const edge = twipsOfCentimetres(EDGE_CENTIMETRES);
  return {
    properties: {
      page: {
        // The library turns the sheet: width and height are given as for an upright one.
        size: {
          width: twipsOfCentimetres(A4.short),
          height: twipsOfCentimetres(A4.long),
          orientation: orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twipsOfCentimetres(margins.top),
          right: twipsOfCentimetres(margins.right),
          bottom: twipsOfCentimetres(margins.bottom),
          left: twipsOfCentimetres(margins.left),
          header: edge,
          footer: edge,
        },
        pageNumbers: { formatType: digits === "thai" ? NumberFormat.THAI_NUMBERS : NumberFormat.DECIMAL },
      },
      titlePage: page.pageNumber === "top-from-second",
    },
    ...numberPlaces(page),
    children: blocks.map((block) => blockOf(block, textWidth(page))),
  };
}

function textWidth({ orientation, margins }: WordPage): number {
  const width = orientation === "landscape" ? A4.long : A4.short;
  return twipsOfCentimetres(width - margins.left - margins.right);
}

function blockOf(block: WordBlock, width: number) {
  return block.kind === "table" ? tableOf(block, width) : paragraphOf(block);
}

function numberPlaces({ pageNumber }: WordPage): Pick<ISectionOptions, "headers" | "footers"> {
  if (pageNumber === "bottom") return { footers: { default: new Footer({ children: [numberLine("")] }) } };
  return {
    headers: {
      default: new Header({ children: [numberLine("-")] }),
      first: new Header({ children: [new Paragraph({})] }),
    },
  };
}

/** The number follows the section's own format: ๑ in Word; LibreOffice 7.4 shows 1 all the same. */
function numberLine(dash: string): Paragraph {
  const [before, after] = dash === "" ? ["", ""] : [`${dash} `, ` ${dash}`];
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [before, PageNumber.CURRENT, after].filter((piece) => piece !== "") })],
  });
}
