import type { RefObject } from "react";

/** Calls off the job before, whose answer nobody waits for, and gives what calls off the next one. */
export function anotherOf(last: RefObject<AbortController | null>): AbortController {
  last.current?.abort();
  const controller = new AbortController();
  last.current = controller;
  return controller;
}
