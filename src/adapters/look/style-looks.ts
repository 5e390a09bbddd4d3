import type { StyleName } from "../../core/sheet/sheet-plan";
import { DOCUMENT_FONT, DOCUMENT_FONT_SIZE, type FontLook, type Look } from "./look";

const INK = "#1F1F1F";
const QUIET_INK = "#595959";
const LINK_INK = "#0B5394";
const LINE = "#8C8C8C";
const HEADER_FILL = "#D9E5F3";
const INPUT_FILL = "#FFF8E1";
const TOTAL_FILL = "#EDEDED";

const PLAIN: FontLook = {
  name: DOCUMENT_FONT,
  size: DOCUMENT_FONT_SIZE,
  bold: false,
  italic: false,
  underline: false,
  colour: INK,
};
const BOLD: FontLook = { ...PLAIN, bold: true };

/** A bordered cell of a table. */
const TABLE_CELL: Look = {
  font: PLAIN,
  fill: null,
  border: LINE,
  horizontal: "general",
  vertical: "top",
  wrap: true,
};
const CENTRED: Look = { ...TABLE_CELL, horizontal: "center" };
const FREE_TEXT: Look = { ...TABLE_CELL, border: null, horizontal: "left", vertical: "center", wrap: false };

/** Every look is whole: a style painted over another leaves nothing of the other. */
export const STYLE_LOOKS: Readonly<Record<StyleName, Look>> = {
  title: { ...FREE_TEXT, font: { ...BOLD, size: 20 } },
  subtitle: { ...FREE_TEXT, font: BOLD },
  label: { ...FREE_TEXT, font: BOLD, vertical: "top" },
  header: { ...CENTRED, font: BOLD, fill: HEADER_FILL, vertical: "center" },
  text: { ...TABLE_CELL, horizontal: "left" },
  input: { ...TABLE_CELL, fill: INPUT_FILL, horizontal: "left" },
  centred: CENTRED,
  date: CENTRED,
  score: CENTRED,
  count: CENTRED,
  percent: CENTRED,
  year: CENTRED,
  link: { ...TABLE_CELL, font: { ...PLAIN, underline: true, colour: LINK_INK }, horizontal: "left" },
  total: { ...CENTRED, font: BOLD, fill: TOTAL_FILL, vertical: "center" },
  "total-score": { ...CENTRED, font: BOLD, fill: TOTAL_FILL, vertical: "center" },
  note: { ...FREE_TEXT, font: { ...PLAIN, size: 14, colour: QUIET_INK }, vertical: "top", wrap: true },
  "report-title": { ...FREE_TEXT, font: BOLD, horizontal: "center", wrap: true },
  signature: { ...FREE_TEXT, horizontal: "center", vertical: "top", wrap: true },
  "memo-title": { ...FREE_TEXT, font: { ...BOLD, size: 29 }, horizontal: "center" },
  "memo-label": { ...FREE_TEXT, font: { ...BOLD, size: 20 }, vertical: "top" },
  "memo-value": { ...FREE_TEXT, vertical: "top", wrap: true },
  "memo-text": { ...FREE_TEXT, vertical: "top", wrap: true },
};
