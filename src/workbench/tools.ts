import { createContext, useContext } from "react";
import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { Finding } from "../core/validation/finding";
import type { SayWorkbench } from "../messages/workbench-messages";
import type { Language } from "../ports/preferences";
import type { ShownWorkbook } from "../ports/shown-workbook";
import type { Trouble } from "../ports/trouble";

/** Says a finding in a sentence. */
export type Describe = (finding: Finding, language: Language, digits: DigitStyle) => string;

/** A new version of the program that waits to be used. */
export interface Updates {
  /** Calls back when one waits; what comes back ends that. */
  readonly watch: (onWaiting: () => void) => () => void;
  /** Uses the waiting version, which opens the page again. */
  readonly use: () => void;
}

/** What the workbench can do beyond drawing. The entry puts it together. */
export interface WorkbenchTools {
  readonly bytesOf: (file: File) => Promise<Uint8Array | Trouble>;
  readonly open: (bytes: Uint8Array, name: string) => Promise<ShownWorkbook | Trouble>;
  readonly create: () => Promise<ShownWorkbook | Trouble>;
  readonly download: (bytes: Uint8Array, name: string) => void;
  /** The texts of all rules are loaded when something is found. */
  readonly loadDescribe: () => Promise<Describe | Trouble>;
  readonly updates: Updates;
}

/** The language and the digits of the page, and what it says in them. */
export interface WorkbenchWording {
  readonly language: Language;
  readonly digits: DigitStyle;
  readonly say: SayWorkbench;
}

const WordingContext = createContext<WorkbenchWording | null>(null);

export const WorkbenchWordingProvider = WordingContext.Provider;

export function useWorkbenchWording(): WorkbenchWording {
  const wording = useContext(WordingContext);
  if (wording === null) throw new Error("A component of the workbench was rendered without a language");
  return wording;
}
