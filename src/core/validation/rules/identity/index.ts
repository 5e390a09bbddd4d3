import type { Rule } from "../../rule";
import { wrongInstrument } from "./wrong-instrument";
import { wrongSectorFramework } from "./wrong-sector-framework";

/** In alphabetical order. A test compares this list with the folder. */
export const IDENTITY_RULES: readonly Rule[] = [wrongInstrument, wrongSectorFramework];
