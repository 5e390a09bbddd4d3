import type { Trouble } from "../../ports/trouble";
import type { WorkbookSession } from "./workbook-session";

/** What is to come in place of the open workbook: a file, a new workbook, or nothing. */
export type Wish =
  { readonly kind: "file"; readonly file: File } | { readonly kind: "new" } | { readonly kind: "close" };

/** What lies on the workbench. */
export interface DeskState {
  readonly session: WorkbookSession | null;
  /** How many workbooks were opened, so that each has a pane of its own. */
  readonly opened: number;
  /** The name of the file that is being opened. */
  readonly opening: string | null;
  /** What was asked for while changes are not saved; the person must answer first. */
  readonly asked: Wish | null;
  /** What did not work: opening, or saving. */
  readonly failed: { readonly what: "open" | "save"; readonly trouble: Trouble } | null;
  /** The name of the copy that was saved last. */
  readonly savedAs: string | null;
  readonly copies: number;
}

export type DeskAction =
  | { readonly type: "asked"; readonly wish: Wish }
  | { readonly type: "kept" }
  | { readonly type: "opening"; readonly name: string }
  | { readonly type: "opened"; readonly session: WorkbookSession }
  | { readonly type: "open-failed"; readonly trouble: Trouble }
  | { readonly type: "saved"; readonly name: string }
  | { readonly type: "save-failed"; readonly trouble: Trouble }
  | { readonly type: "closed" };

export const EMPTY_DESK: DeskState = {
  session: null,
  opened: 0,
  opening: null,
  asked: null,
  failed: null,
  savedAs: null,
  copies: 0,
};

export function deskReducer(state: DeskState, action: DeskAction): DeskState {
  switch (action.type) {
    case "asked":
      return { ...state, asked: action.wish };
    case "kept":
      return { ...state, asked: null };
    case "opening":
      return { ...state, asked: null, opening: action.name, failed: null };
    case "opened":
      return { ...EMPTY_DESK, session: action.session, opened: state.opened + 1 };
    case "open-failed":
      return { ...state, opening: null, failed: { what: "open", trouble: action.trouble } };
    case "saved":
      return { ...state, savedAs: action.name, copies: state.copies + 1, failed: null };
    case "save-failed":
      return { ...state, asked: null, failed: { what: "save", trouble: action.trouble } };
    case "closed":
      return { ...EMPTY_DESK, opened: state.opened };
  }
}
