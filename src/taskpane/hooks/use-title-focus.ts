import { createContext, useContext, useEffect, useRef, useState, type RefObject } from "react";
import type { Screen } from "../state/screen";

const TitleFocusContext = createContext(false);

export const TitleFocusProvider = TitleFocusContext.Provider;

/** Whether another screen than the first was in sight already. As the pane opens, the focus is the workbook's. */
export function useHasMoved(screen: Screen): boolean {
  const [first] = useState(screen);
  const [hasMoved, setMoved] = useState(false);
  if (screen !== first && !hasMoved) setMoved(true);
  return hasMoved;
}

/** A screen's title. It takes the focus where the button that led to the screen went out of sight with its own. */
export function useTitleFocus(): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  const hasMoved = useContext(TitleFocusContext);
  useEffect(() => {
    if (hasMoved && document.activeElement === document.body) title.current?.focus();
  }, [hasMoved]);
  return title;
}
