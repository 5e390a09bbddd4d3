import { useEffect } from "react";

interface DeskKeys {
  readonly onUndo: () => void;
  readonly onSave: () => void;
}

/** Ctrl+Z takes the last step back, but not where a person types; Ctrl+S saves a copy, for the page itself is not saved. */
export function useDeskKeys({ onUndo, onSave }: DeskKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const letter = letterOf(event);
      if (letter === "s") {
        event.preventDefault();
        onSave();
      }
      if (letter === "z" && !isTypedInto(event.target)) {
        event.preventDefault();
        onUndo();
      }
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [onUndo, onSave]);
}

/** On a Thai keyboard the key of Z gives another letter, so that its place counts. */
function letterOf({ key, code, ctrlKey, metaKey, altKey, shiftKey, repeat }: KeyboardEvent): string | null {
  if (!(ctrlKey || metaKey) || altKey || shiftKey || repeat) return null;
  return (/^[a-z]$/iu.test(key) ? key : code.replace(/^Key/u, "")).toLowerCase();
}

function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !NOT_TYPED.has(target.type));
}

const NOT_TYPED: ReadonlySet<string> = new Set(["checkbox", "radio", "file", "button", "submit"]);
