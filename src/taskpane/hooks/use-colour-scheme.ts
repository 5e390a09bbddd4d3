import { useCallback, useSyncExternalStore } from "react";
import type { Appearance, ColourScheme } from "../../ports/appearance";

/** The scheme of the surroundings, also when it changes. */
export function useColourScheme(appearance: Appearance): ColourScheme {
  const subscribe = useCallback((listener: () => void) => appearance.onChange(listener), [appearance]);
  const current = useCallback(() => appearance.scheme(), [appearance]);
  return useSyncExternalStore(subscribe, current);
}
