import { useEffect } from "react";

/**
 * Leaves Tab to the browser where the focus stands on what Tab itself does not stop at, such as the heading of a result.
 * Office.js on the web moves the focus itself, knows only the stops, and would take it from there out of the pane.
 */
export function useNativeTab(): void {
  useEffect(() => {
    // Office.js listens at the window, which hears a key after the document.
    const keep = (event: KeyboardEvent) => {
      const isStop = event.target instanceof HTMLElement && event.target.tabIndex >= 0;
      if (event.key === "Tab" && !isStop) event.stopPropagation();
    };
    document.addEventListener("keydown", keep);
    return () => document.removeEventListener("keydown", keep);
  }, []);
}
