import type { Appearance, ColourScheme } from "../../src/ports/appearance";
import type { WorkbookWatcher } from "../../src/ports/workbook-watcher";

/** What goes on around a pane: a person who edits the workbook, colours that change. */
export class FakeSurroundings {
  readonly #watchers = new Set<() => void>();

  readonly watcher: WorkbookWatcher = {
    watch: (listener) => {
      this.#watchers.add(listener);
      return () => void this.#watchers.delete(listener);
    },
  };

  /** The person changes a cell. */
  edits(): void {
    for (const tell of this.#watchers) tell();
  }

  scheme: ColourScheme = "light";
  readonly #lookers = new Set<() => void>();

  readonly appearance: Appearance = {
    scheme: () => this.scheme,
    onChange: (listener) => {
      this.#lookers.add(listener);
      return () => void this.#lookers.delete(listener);
    },
  };

  /** The surroundings take another colour scheme. */
  turns(scheme: ColourScheme): void {
    this.scheme = scheme;
    for (const look of this.#lookers) look();
  }
}
