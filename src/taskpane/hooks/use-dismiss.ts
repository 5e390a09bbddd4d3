import { useEffect, type RefObject } from "react";

/** While `isOpen`: Escape, or a press or the focus outside of the element, dismisses; Escape says so. */
export function useDismiss(
  element: RefObject<HTMLElement | null>,
  isOpen: boolean,
  dismiss: (byEscape: boolean) => void,
): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") dismiss(true);
    };
    const onElsewhere = ({ target }: Event) => {
      if (target instanceof Node && element.current?.contains(target) !== true) dismiss(false);
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onElsewhere);
    document.addEventListener("focusin", onElsewhere);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onElsewhere);
      document.removeEventListener("focusin", onElsewhere);
    };
  }, [element, isOpen, dismiss]);
}
