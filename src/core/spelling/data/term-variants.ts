/** An understandable way of writing a term that the official documents write in another way. */
export interface TermVariant {
  readonly written: string;
  readonly official: string;
  readonly source: string;
  readonly confidence: "likely";
}

const SOURCE = "ITA handbooks of NACC write the official form; the variants stand in published reports of local bodies";

/** In no order. Matched letter by letter. */
export const TERM_VARIANTS: readonly TermVariant[] = [
  ["I.T.A.", "ITA"],
  ["I.I.T.", "IIT"],
  ["E.I.T.", "EIT"],
  ["O.I.T.", "OIT"],
  ["นโยบายงดรับของขวัญ", "นโยบายไม่รับของขวัญ (No Gift Policy)"],
  ["โนกิฟท์โพลิซี", "No Gift Policy"],
  ["โน กิฟต์ โพลิซี", "No Gift Policy"],
  ["อีเซอร์วิส", "E-Service"],
  ["อี-เซอร์วิส", "E-Service"],
  ["ปลอดภัยจากการทุจริต", "ปลอดจากการทุจริต"],
].map(([written = "", official = ""]) => ({ written, official, source: SOURCE, confidence: "likely" }));
