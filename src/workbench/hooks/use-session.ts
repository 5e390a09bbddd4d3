import { useSyncExternalStore } from "react";
import type { SessionState } from "../state/session-state";
import type { WorkbookSession } from "../state/workbook-session";

/** What the open workbook shows now. */
export function useSession(session: WorkbookSession): SessionState {
  return useSyncExternalStore(session.subscribe, session.state);
}
