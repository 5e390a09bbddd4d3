import { cellTextFromXml } from "../xml/cell-text";
import { scanTags } from "../xml/scan-tags";

/** The workbook's table of texts, in order; rich text is joined, furigana left out. Returns null for a damaged part. */
export function sharedStringsIn(xml: string): readonly string[] | null {
  const texts: string[] = [];
  const item = new RichText(xml);
  const isWellFormed = scanTags(xml, (tag) => {
    if (tag.local === "si") {
      if (tag.kind !== "open") texts.push(item.taken());
    } else item.visit(tag);
  });
  return isWellFormed ? texts : null;
}

/** Joins the runs of one text as the scanner passes over them. */
export class RichText {
  private text = "";
  private textStart = -1;
  private isPhonetic = false;
  private readonly xml: string;

  constructor(xml: string) {
    this.xml = xml;
  }

  visit({ local, kind, start, end }: { local: string; kind: string; start: number; end: number }): void {
    if (local === "rPh") this.isPhonetic = kind === "open";
    if (local !== "t" || this.isPhonetic) return;
    if (kind === "open") this.textStart = end;
    else if (kind === "close") this.text += cellTextFromXml(this.xml.slice(this.textStart, start));
  }

  taken(): string {
    const { text } = this;
    this.text = "";
    return text;
  }
}
