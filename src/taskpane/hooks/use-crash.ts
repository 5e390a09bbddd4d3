import { useCallback, useState } from "react";

/** Hands an error that happened outside rendering to the error boundary. */
export function useCrash(): (error: unknown) => void {
  const [, setFailure] = useState<null>(null);
  return useCallback((error: unknown) => {
    setFailure(() => {
      throw error;
    });
  }, []);
}
