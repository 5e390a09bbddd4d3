import { reduceCarry } from "./carry-reducer";
import { changeForm } from "./form-change";
import { reduceJob } from "./job-reducer";
import type { PaneAction } from "./pane-action";
import type { PaneState } from "./pane-state";

/** The pane after something happened. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "screen-chosen":
      return { ...state, screen: action.screen, focusOn: null };
    case "language-chosen":
      return { ...state, language: action.language };
    case "round-chosen":
      return { ...state, round: action.round };
    case "form-changed":
      return { ...state, form: changeForm(state.form, action.change) };
    case "carry":
      return reduceCarry(state, action.change);
    default:
      return reduceJob(state, action);
  }
}
