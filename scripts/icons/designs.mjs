import { box, disc, stroke, triangle } from "./shapes.mjs";

const INK = "#2b6777";
const TINT = "#9cc5d0";
const PAPER = "#ffffff";
const GREEN = "#128a4f";
const BLUE = "#0f6cbd";
const AMBER = "#c25e00";

const layer = (colour, inside) => ({ colour, inside });
/** Thin lines vanish at 16 px, so rows of a table are drawn only where a unit is at least two pixels. */
const fine = (size, ...layers) => (size >= 32 ? layers : []);

function sheet(x, y, width, height, colour = INK) {
  return [
    layer(colour, box(x, y, width, height, 1)),
    layer(PAPER, box(x + 1, y + 1, width - 2, height - 2, 0.25)),
    layer(TINT, box(x + 1, y + 1, width - 2, 2)),
  ];
}

function app() {
  return [
    layer(INK, box(0, 0, 16, 16, 3)),
    layer(PAPER, box(3, 2, 10, 12, 1)),
    layer(TINT, box(3, 5, 10, 1)),
    layer(TINT, box(6, 2, 1, 7)),
    layer(TINT, box(3, 8, 10, 1)),
    layer(PAPER, disc(11, 11, 4.75)),
    layer(GREEN, disc(11, 11, 4)),
    layer(PAPER, stroke(1.3, [9, 11.2], [10.4, 12.6], [13, 9.6])),
  ];
}

function open(size) {
  return [
    ...sheet(0, 2, 16, 12),
    layer(INK, box(9, 2, 7, 12, 1)),
    layer(PAPER, box(10, 5, 5, 8, 0.25)),
    layer(BLUE, box(11, 6, 3, 2)),
    layer(TINT, box(11, 9, 3, 1)),
    layer(TINT, box(11, 11, 3, 1)),
    ...fine(size, layer(TINT, box(1, 7.5, 8, 0.5)), layer(TINT, box(1, 10, 8, 0.5)), layer(TINT, box(4.5, 5, 0.5, 8))),
  ];
}

function insert(size) {
  return [
    ...sheet(1, 0, 12, 15),
    ...fine(size, layer(TINT, box(2, 6, 10, 0.5)), layer(TINT, box(2, 9, 10, 0.5)), layer(TINT, box(6.5, 3, 0.5, 11))),
    layer(PAPER, disc(11, 11, 5)),
    layer(BLUE, disc(11, 11, 4.5)),
    layer(PAPER, size >= 32 ? box(10.25, 8, 1.5, 6, 0.25) : box(10, 8, 2, 6)),
    layer(PAPER, size >= 32 ? box(8, 10.25, 6, 1.5, 0.25) : box(8, 10, 6, 2)),
  ];
}

function check(size) {
  return [
    ...sheet(1, 0, 12, 15),
    ...fine(size, layer(TINT, box(2, 6, 10, 0.5)), layer(TINT, box(2, 9, 10, 0.5)), layer(TINT, box(6.5, 3, 0.5, 11))),
    layer(PAPER, disc(9.25, 9.25, 5.4)),
    layer(PAPER, stroke(3.2, [12.4, 12.4], [14.8, 14.8])),
    layer(GREEN, stroke(2, [12.4, 12.4], [14.8, 14.8])),
    layer(GREEN, disc(9.25, 9.25, 4.75)),
    ...fine(size, layer(PAPER, disc(9.25, 9.25, 3.6))),
    layer(size >= 32 ? GREEN : PAPER, stroke(1.4, [7.4, 9.5], [8.8, 10.9], [11.3, 7.9])),
  ];
}

function compile(size) {
  const source = (y, height) => [layer(INK, box(0, y, 5, height, 0.5)), layer(PAPER, box(1, y + 1, 3, height - 2))];
  const large = [
    ...[0, 6, 12].flatMap((y) => source(y, 4)),
    layer(AMBER, box(5, 1.5, 2, 1)),
    layer(AMBER, box(5, 7.5, 3.5, 1)),
    layer(AMBER, box(5, 13.5, 2, 1)),
    layer(AMBER, box(6, 1.5, 1, 13)),
  ];
  const small = [
    ...[1, 10].flatMap((y) => source(y, 5)),
    layer(AMBER, box(5, 3, 2, 1)),
    layer(AMBER, box(5, 12, 2, 1)),
    layer(AMBER, box(6, 3, 1, 10)),
    layer(AMBER, box(6, 7, 2, 2)),
  ];
  return [
    ...(size >= 32 ? large : small),
    ...sheet(9, 1, 7, 14),
    ...fine(size, ...[6.5, 9, 11.5].map((y) => layer(TINT, box(10, y, 5, 0.5)))),
    layer(PAPER, triangle([7, 3.5], [12.5, 8], [7, 12.5])),
    layer(AMBER, box(6, 7, 2, 2)),
    layer(AMBER, triangle([8, 5], [11.5, 8], [8, 11])),
    layer(AMBER, box(6, 4, 1, 8)),
  ];
}

/** Every picture by its file name without size: the layers of a size, from the bottom up. */
export const DESIGNS = { icon: app, open, insert, check, compile };
export const SIZES = [16, 32, 64, 80, 128];
