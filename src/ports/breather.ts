/** Gives whoever shares the thread a turn while long work is under way, and tells whether to go on with it. */
export interface Breather {
  /** What to wait for before the next part of the work; null while nobody has to wait for us yet. */
  breathe(): Promise<void> | null;
  /** Whether nobody wants the answer any more. */
  isOver(): boolean;
}
