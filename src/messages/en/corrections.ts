import type { TranslationOf } from "../speaker";
import type { CORRECTIONS_TH } from "../th/corrections";

export const CORRECTIONS_EN = {
  "no-header": "{place}: there is no header. Have a row with {known}.",
  "unknown-kind": "{place}: the kind “{value}” is not known. Use one of {known}.",
  missing: "{place}: nothing stands here. Fill it in (the fiscal year and the source are always needed).",
  repeated: "{place}: “{value}” stands more than once. Keep one row.",
  "bad-shape": "{place}: this part is not known or of the wrong kind. Remove or correct it.",
  "bad-text": "{place}: “{value}” must be a text.",
  "bad-year": "{place}: “{value}” is not a BE year. Write four digits, like 2569.",
  "bad-points": "{place}: “{value}” is not a score from 0 to 100.",
  "bad-weight": "{place}: “{value}” is not a weight. Use a whole number from 1 to 100.",
  "bad-item-code": "{place}: “{value}” is not an item of this year. Write o1, o2 ..., not beyond the number of items.",
  "bad-count": "{place}: “{value}” is not a number of items. Use a whole number from 1 to 99.",
  "bad-instrument": "{place}: “{value}” is not an instrument. Use IIT, EIT or OIT.",
  "bad-template": "{place}: “{value}” is not a document. Use one of {known}.",
  "bad-status": "{place}: “{value}” is not a status. Use one of {known}.",
  "bands-not-descending": "{place}: the line {value} is above the band before it. List the bands from best to worst.",
  "bands-not-to-zero": "{place}: the last band begins at {value}. Let the last band begin at 0.",
  "weights-not-100": "{place}: the weights add up to {value:number}, not to 100.",
  "wrong-base":
    "{place}: these corrections do not start from the framework of {value}. Name the year that they start from.",
  "unknown-base": "{place}: there is no framework for {value}. Name a year to start from that there is.",
  "template-not-listed":
    "{place}: the document's item {value} is not among this year's items. Correct the document or the number of items.",
  "no-template": "{place}: the year that this starts from has no such document. Start from another year.",
  "held-source": "{place}: a value differs from what is held. Say what it rests on in place of “{value}”.",
  refused: "{place}: the framework that comes out cannot be used ({value}).",
} as const satisfies TranslationOf<typeof CORRECTIONS_TH>;
