import { useCallback, useLayoutEffect, useState, type RefObject } from "react";

/** What of a scrolling element is in sight, in pixels. */
export interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Before the page is laid out. */
const GUESS: Viewport = { top: 0, left: 0, width: 960, height: 600 };

/** Follows what is in sight while a person scrolls and the window changes. */
export function useViewport(ref: RefObject<HTMLElement | null>): readonly [Viewport, () => void] {
  const [viewport, setViewport] = useState(GUESS);
  const measure = useCallback(() => {
    const element = ref.current;
    if (element === null) return;
    const { scrollTop: top, scrollLeft: left } = element;
    const width = element.clientWidth === 0 ? GUESS.width : element.clientWidth;
    const height = element.clientHeight === 0 ? GUESS.height : element.clientHeight;
    setViewport((old) =>
      old.top === top && old.left === left && old.width === width && old.height === height
        ? old
        : { top, left, width, height },
    );
  }, [ref]);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, measure]);
  return [viewport, measure];
}
