import { useEffect, type RefObject } from "react";
import type { Direction } from "../state/check/walk-findings";

const KEYS: Readonly<Record<string, Direction>> = { n: "next", m: "previous" };

/** N and M lead on while the focus is within the area, but not where a person types. */
export function useWalkKeys(area: RefObject<HTMLElement | null>, walk: (direction: Direction) => void): void {
  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const direction = directionOf(event);
      if (direction === undefined || isTypedInto(event.target)) return;
      event.preventDefault();
      walk(direction);
    };
    element.addEventListener("keydown", onKeyDown);
    return () => element.removeEventListener("keydown", onKeyDown);
  }, [area, walk]);
}

/** On a Thai keyboard the key of N gives another letter, so that its place counts. */
function directionOf({ key, code, ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): Direction | undefined {
  if (ctrlKey || altKey || metaKey || isComposing) return undefined;
  const letter = /^[a-z]$/iu.test(key) ? key : code.replace(/^Key/u, "");
  return KEYS[letter.toLowerCase()];
}

function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}
