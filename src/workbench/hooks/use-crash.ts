import { useCallback, useState } from "react";

/** Hands a bug to the nearest error boundary: what a promise throws does not reach it by itself. */
export function useCrash(): (error: unknown) => void {
  const [, setState] = useState(null);
  return useCallback((error: unknown) => {
    setState(() => {
      throw error;
    });
  }, []);
}
