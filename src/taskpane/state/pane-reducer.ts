import { reduceCarry } from "./carry/carry-reducer";
import { reduceFindings, withoutFocus } from "./check/findings-reducer";
import { changeForm } from "./insert/form-change";
import { reduceJob } from "./job-reducer";
import { afterEdit, afterRefresh } from "./check/live-check";
import type { PaneAction } from "./pane-action";
import type { PaneState } from "./pane-state";

/** The pane after something happened. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "screen-chosen":
      return { ...state, screen: action.screen, focusOn: null, findings: withoutFocus(state.findings) };
    case "language-chosen":
      return { ...state, language: action.language };
    case "round-chosen":
      return { ...state, round: action.round };
    case "form-changed":
      return { ...state, form: changeForm(state.form, action.change) };
    case "carry":
      return reduceCarry(state, action.change);
    case "findings":
      return reduceFindings(state, action.change);
    case "workbook-edited":
      return afterEdit(state);
    case "check-refreshed":
      return afterRefresh(state, action);
    default:
      return reduceJob(state, action);
  }
}
