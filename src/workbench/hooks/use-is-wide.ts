import { useCallback, useSyncExternalStore } from "react";

/** Whether the page is wider than the width that a media query asks for. */
export function useIsWide(narrow: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const query = window.matchMedia(narrow);
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    [narrow],
  );
  return useSyncExternalStore(subscribe, () => !window.matchMedia(narrow).matches);
}
