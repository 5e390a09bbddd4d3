import { useCallback, useState } from "react";
import type { Trouble } from "../../ports/trouble";
import { useHost } from "../host";
import { useCrash } from "./use-crash";

/** Selects a cell of the workbook. `refused` says why Excel did not, until the next attempt. */
export function useJump(): { readonly jump: (sheet: string, cell: string) => void; readonly refused: Trouble | null } {
  const { navigator } = useHost();
  const crash = useCrash();
  const [refused, setRefused] = useState<Trouble | null>(null);
  const jump = useCallback(
    (sheet: string, cell: string) => {
      navigator.select(sheet, cell).then((outcome) => setRefused(outcome.kind === "trouble" ? outcome : null), crash);
    },
    [navigator, crash],
  );
  return { jump, refused };
}
