import { useCallback, useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";
/** What Fluent's light and dark themes have behind a text (colorNeutralBackground1). */
const LIGHT_PAPER = "#FFFFFF";
const DARK_PAPER = "#292929";

/** The colour behind cells that have no fill of their own, "#RRGGBB": the page follows the system's colours. */
export function usePaper(): string {
  const subscribe = useCallback((listener: () => void) => {
    const query = window.matchMedia(DARK);
    query.addEventListener("change", listener);
    return () => query.removeEventListener("change", listener);
  }, []);
  return useSyncExternalStore(subscribe, () => (window.matchMedia(DARK).matches ? DARK_PAPER : LIGHT_PAPER));
}
