import type { Rule } from "../../rule";
import { wrongInstrument } from "./wrong-instrument";

/** In alphabetical order. A test compares this list with the folder. */
export const IDENTITY_RULES: readonly Rule[] = [wrongInstrument];
