import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { DOCUMENT_FONT } from "../look/look";

const CONTENT_TYPES = "[Content_Types].xml";
const CORE_PROPERTIES = "docProps/core.xml";
const FONT_TABLE = "word/fontTable.xml";
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** The first day that a zip can hold: the same document then gives the same bytes. */
const FIXED_DATE = new Date(1980, 0, 1);

/** What a machine without the document's font takes in its place: the same letters under its free licence's name. */
const OTHER_NAME = "Sarabun";

/**
 * The bytes of a package that the library made, without the moment at which it was made, and with another name for the
 * font. The list of content types comes first, as some readers want it.
 */
export function settled(bytes: Uint8Array, title: string): Uint8Array {
  const parts = unzipSync(bytes);
  const contentTypes = parts[CONTENT_TYPES];
  if (contentTypes === undefined) throw new Error("The package of the document has no content types.");
  const all: Zippable = {
    [CONTENT_TYPES]: contentTypes,
    ...parts,
    [CORE_PROPERTIES]: strToU8(coreProperties(title)),
    [FONT_TABLE]: strToU8(fontTable()),
  };
  return zipSync(all, { mtime: FIXED_DATE });
}

function coreProperties(title: string): string {
  const package_ = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  const names = `xmlns:cp="${package_}" xmlns:dc="http://purl.org/dc/elements/1.1/"`;
  return `${HEADER}<cp:coreProperties ${names}><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`;
}

/** `altName` is where Word looks when the font is not installed (ISO/IEC 29500-1, 17.8.3.1). */
function fontTable(): string {
  const font = `<w:font w:name="${DOCUMENT_FONT}"><w:altName w:val="${OTHER_NAME}"/></w:font>`;
  return `${HEADER}<w:fonts xmlns:w="${WORD}">${font}</w:fonts>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
