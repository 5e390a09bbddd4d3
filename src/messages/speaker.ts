import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { Language } from "../ports/preferences";
import { fill, type HolesOf } from "./format";

/** The texts of one area in one language. */
export type Texts = Readonly<Record<string, string>>;

/** The texts of another language: the same keys. A test holds the holes together. */
export type TranslationOf<Source extends Texts> = Readonly<Record<keyof Source, string>>;

/** Says a message by its key. Which data it takes follows from the holes of the Thai text. */
export type Speak<Source extends Texts> = <Key extends keyof Source>(key: Key, ...data: DataFor<Source[Key]>) => string;

type DataFor<Text extends string> = [HolesOf<Text>] extends [never]
  ? []
  : [data: Readonly<Record<HolesOf<Text>, string | number>>];

/** A speaker for one area in one language. */
export function speaker<Source extends Texts>(
  texts: TranslationOf<Source>,
  language: Language,
  digits: DigitStyle = "arabic",
): Speak<Source> {
  return (key, ...[data]) => fill(texts[key], data ?? {}, language, digits);
}
