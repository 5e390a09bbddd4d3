import { CHART_LOOK } from "../../../src/adapters/look/chart-look";
import { HIGHLIGHT_LOOKS } from "../../../src/adapters/look/highlight-looks";
import { LINE_HEIGHT } from "../../../src/adapters/look/look";
import { numberFormatOf } from "../../../src/adapters/look/number-format";
import { STYLE_LOOKS } from "../../../src/adapters/look/style-looks";
import { TAB_COLOURS } from "../../../src/adapters/look/tab-colours";

const WHITE = "#FFFFFF";

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const STYLES = Object.entries(STYLE_LOOKS);
const HIGHLIGHTS = Object.entries(HIGHLIGHT_LOOKS);

describe("colours", () => {
  it("measures black on white as 21 to 1", () => {
    expect(contrast("#000000", WHITE)).toBeCloseTo(21, 5);
  });

  it.each(STYLES)("can be read: style %s", (_, { font, fill }) => {
    expect(contrast(font.colour, fill ?? WHITE)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(HIGHLIGHTS)("can be read: highlight %s", (_, { ink, fill }) => {
    expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it("tell a border, a chart's line and every tab from white paper", () => {
    const lines = [CHART_LOOK.line, ...Object.values(TAB_COLOURS), ...STYLES.flatMap(([, { border }]) => border ?? [])];
    for (const colour of lines) expect(contrast(colour, WHITE)).toBeGreaterThanOrEqual(2.9);
  });

  it("are all written as #RRGGBB", () => {
    const all = JSON.stringify([STYLE_LOOKS, HIGHLIGHT_LOOKS, TAB_COLOURS, CHART_LOOK]).match(/#[^"]*/gu) ?? [];
    for (const colour of all) expect(colour).toMatch(/^#[0-9A-F]{6}$/u);
  });
});

describe("number formats", () => {
  it.each([
    ["date", "thai", "[$-D07041E]d mmm yyyy"],
    ["date", "arabic", "[$-107041E]d mmm yyyy"],
    ["score", "thai", "[$-D00041E]0.00"],
    ["score", "arabic", "0.00"],
    ["count", "thai", "[$-D00041E]0"],
    ["year", "arabic", "0"],
    ["text", "arabic", "General"],
  ] as const)("of style %s with %s digits is %s", (style, digits, format) => {
    expect(numberFormatOf(style, digits)).toBe(format);
  });

  it("never turn a cell to text, where a formula would stop working", () => {
    for (const [style] of STYLES) expect(numberFormatOf(style as keyof typeof STYLE_LOOKS, "thai")).not.toContain("@");
  });
});

it("gives a line of 16-point Thai text 24 points", () => {
  expect(LINE_HEIGHT).toBe(24);
});
