import type { Breather } from "../../ports/breather";

/** For work that shares the thread with no screen: never waits. */
export const UNHURRIED: Breather = { breathe: () => null, isOver: () => false };
