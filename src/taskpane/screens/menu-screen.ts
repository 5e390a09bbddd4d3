import type { DigitStyle } from "../../core/sheet/sheet-plan";
import type { Language } from "../../ports/preferences";
import type { CheckState } from "../state/pane-state";
import type { Screen } from "../state/screen";

/** What a screen of the menu is given. It keeps its own state, which outlives its being out of sight. */
export interface MenuScreenProps {
  /** The last reading of the workbook. */
  readonly check: CheckState;
  readonly onGo: (screen: Screen) => void;
  /** To be called after every write, so that what the other screens show is read again. */
  readonly onWritten: () => void;
  /** Says a line to screen readers; "" where an alert or the focus says it already. */
  readonly onSay: (text: string) => void;
  readonly onLanguage: (language: Language) => void;
  /** In which digits the pane writes its numbers and days. */
  readonly onDigits: (digits: DigitStyle) => void;
}
