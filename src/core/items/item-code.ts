/** Which list a code belongs to: the OIT items, the IIT or EIT questions, or one of the two parts of EIT (EP, ES). */
export type ItemKind = "OIT" | "IIT" | "EIT" | "EP" | "ES";

/** A code of an item or a question, as it stands in a text. */
export interface ItemCode {
  /** As frameworks write it: "o27", "i3", "e6", "EP1", "ES2". */
  readonly code: string;
  readonly kind: ItemKind;
  /** 1 to 60. */
  readonly number: number;
  readonly typed: string;
  /** Whether the letters are the frameworks' own ("o27", "e๖"), or stand in for them ("O27", "๐๒๗", "0๖", "OIT 42"). */
  readonly glyph: "standard" | "variant";
  /** Zero-based positions in the text, in UTF-16 units; `to` is after the last. */
  readonly from: number;
  readonly to: number;
}

/** The letters that frameworks write before a number. */
export const CODE_LETTERS: Readonly<Record<ItemKind, string>> = { OIT: "o", IIT: "i", EIT: "e", EP: "EP", ES: "ES" };
