import type { PlacedCode } from "../../items/document-codes";
import { toThaiDigits } from "../../thai/digits";
import type { EditText } from "../finding";

/** The change of a code in a text to another item's ("o13"), its number in the script of the digits that stand there. */
export function codeChange({ text, from, to, typed }: PlacedCode, code: string): EditText {
  const { sheet, at, text: expected } = text;
  const own = /[๐-๙]/u.test(typed) ? toThaiDigits(code) : code;
  return { kind: "edit-text", sheet, at, expected, from, length: to - from, text: own };
}
