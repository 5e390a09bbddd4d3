import { useEffect, useState } from "react";
import type { Describe, WorkbenchTools } from "../tools";
import { useCrash } from "./use-crash";

/** What says findings in sentences, once something was found and the sentences are loaded. */
export function useDescribe({ loadDescribe }: WorkbenchTools, isNeeded: boolean): Describe | null {
  const [describe, setDescribe] = useState<{ readonly say: Describe } | null>(null);
  const crash = useCrash();
  useEffect(() => {
    if (!isNeeded || describe !== null) return;
    loadDescribe()
      .then((loaded) => {
        if (typeof loaded === "function") setDescribe({ say: loaded });
      })
      .catch(crash);
  }, [isNeeded, describe, loadDescribe, crash]);
  return describe?.say ?? null;
}
