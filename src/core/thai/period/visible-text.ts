import { toArabicDigits } from "../digits";
import { withoutInvisible } from "../invisible-characters";

/** A text without invisible characters and with Arabic digits, and where each of its characters stood. */
export interface VisibleText {
  readonly text: string;
  /** The position in the original text of each character, and of its end. */
  readonly places: readonly number[];
}

/** The text as it is read, every position of it traced to the text that it came from. */
export function visibleText(original: string): VisibleText {
  const visible = withoutInvisible(original);
  const isWhole = visible.length === original.length;
  const places: number[] = [];
  for (let place = 0; place < original.length; place += 1) {
    if (isWhole || withoutInvisible(original.charAt(place)) !== "") places.push(place);
  }
  places.push(original.length);
  return { text: toArabicDigits(visible), places };
}
