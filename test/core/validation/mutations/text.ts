import { cellsOf, withValue } from "../../../support/clean/places";
import type { Mutation } from "./mutation";

/** A text in the place of a result. */
function told(text: string): Mutation {
  return {
    put(sheets, pick) {
      const place = pick(cellsOf(sheets, "department", "result").filter(({ value }) => value !== null));
      return { sheets: withValue(sheets, place, text), place };
    },
  };
}

export const TEXT_MUTATIONS: Readonly<Record<string, Mutation>> = {
  "doubled-punctuation": told("๑..มอบหมายผู้ดูแลเว็บไซต์ของหน่วยงานแล้ว"),
  "known-misspelling": told("ปรับปรุงเว็บไซต์อย่างสม่าเสมอแล้ว"),
  "markup-left": told("ปรับปรุงเว็บไซต์<br/>และเผยแพร่แล้ว"),
  "mixed-digits": told("ปรับปรุงเว็บไซต์แล้ว 1๒ ครั้ง"),
  "term-variant": told("ประกาศนโยบายงดรับของขวัญแล้ว"),
  "truncated-text": told("ปรับปรุงเว็บไซต์ให้เป็นไปตามหลักเกณฑ์ที่"),
  "unbalanced-bracket": told("ปรับปรุงเว็บไซต์แล้ว (ทุกหน้าของเว็บไซต์"),
};
