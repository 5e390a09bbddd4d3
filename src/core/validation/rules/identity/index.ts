import type { Rule } from "../../rule";
import { indicatorName } from "./indicator-name";
import { indicatorNumber } from "./indicator-number";
import { instrumentName } from "./instrument-name";
import { itemCodeGlyph } from "./item-code-glyph";
import { itemOfAnotherYear } from "./item-of-another-year";
import { itemTitle } from "./item-title";
import { itemUnderWrongIndicator } from "./item-under-wrong-indicator";
import { unknownItem } from "./unknown-item";
import { wrongInstrument } from "./wrong-instrument";
import { wrongSectorFramework } from "./wrong-sector-framework";

/** In alphabetical order. A test compares this list with the folder. */
export const IDENTITY_RULES: readonly Rule[] = [
  indicatorName,
  indicatorNumber,
  instrumentName,
  itemCodeGlyph,
  itemOfAnotherYear,
  itemTitle,
  itemUnderWrongIndicator,
  unknownItem,
  wrongInstrument,
  wrongSectorFramework,
];
