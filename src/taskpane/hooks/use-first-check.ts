import { useEffect } from "react";
import type { CheckState } from "../state/pane-state";

/** Reads the workbook by itself when nothing is known of it. */
export function useFirstCheck({ kind }: CheckState, check: (asked: boolean) => void): void {
  useEffect(() => {
    if (kind === "idle") check(false);
  }, [kind, check]);
}
