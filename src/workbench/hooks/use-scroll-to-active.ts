import { useLayoutEffect, useRef, type RefObject } from "react";
import type { CellRef } from "../../core/sheet/cell-ref";
import { scrollTo, type GridWindow, type Sight } from "../state/grid-window";
import type { SheetModel } from "../state/sheet-model";

interface Wish {
  readonly model: SheetModel;
  readonly shown: GridWindow;
  readonly sight: Sight;
  readonly active: CellRef;
  readonly turn: number;
  readonly measure: () => void;
}

/** Brings the active cell into sight when it becomes another, or is wished for again; never while a person scrolls. */
export function useScrollToActive(scroll: RefObject<HTMLElement | null>, wish: Wish): void {
  const latest = useRef(wish);
  useLayoutEffect(() => {
    latest.current = wish;
  });
  const { model, active, turn } = wish;
  useLayoutEffect(() => {
    const element = scroll.current;
    if (element === null) return;
    const { shown, sight, measure } = latest.current;
    const { top, left } = scrollTo(
      model,
      shown,
      { ...sight, top: element.scrollTop, left: element.scrollLeft },
      active,
    );
    element.scrollTo({ top, left, behavior: "instant" });
    measure();
  }, [scroll, model.id, model, active, turn]);
}
