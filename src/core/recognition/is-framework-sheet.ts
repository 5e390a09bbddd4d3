import { CORRECTIONS_TITLE } from "../frameworks/corrections/data/sheet-words";
import { foldText } from "../thai/fold-text";
import type { SheetSource } from "./sheet-source";

const COPY_NUMBER = /\s*\(\d+\)\s*$/u;

/** Whether a sheet is one in which a person corrects a framework: by its marker, or by its title, a copy's included. */
export function isFrameworkSheet({ marker, name }: Pick<SheetSource, "marker" | "name">): boolean {
  if (marker !== null) return marker.spec === "framework";
  return foldText(name.replace(COPY_NUMBER, "")) === foldText(CORRECTIONS_TITLE);
}
