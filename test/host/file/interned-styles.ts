import type { CellStyle as FileStyle } from "hucre";

import type { CellStyle } from "../model/cell-style";
import { styleFromFile } from "./style-in-file";

/** hucre makes a style object for every cell out of parts that equal styles share; here equal styles become one object. */
export class InternedStyles {
  readonly #styles = new Map<string, CellStyle>();
  readonly #parts = new Map<unknown, number>();

  of(read: FileStyle): CellStyle {
    const { font, fill, border, alignment, protection, numFmt } = read;
    const key = [font, fill, border, alignment, protection, numFmt].map((part) => this.#number(part)).join(" ");
    const style = this.#styles.get(key) ?? styleFromFile(read);
    this.#styles.set(key, style);
    return style;
  }

  #number(part: unknown): number {
    const number = this.#parts.get(part) ?? this.#parts.size;
    this.#parts.set(part, number);
    return number;
  }
}
