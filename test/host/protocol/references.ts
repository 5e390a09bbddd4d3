import type { HostNode } from "./host-node";

/** Objects the add-in holds across requests (ranges), by the reference id that office.js sends back. */
export class References {
  readonly #held = new Map<string, HostNode>();
  #next = 1;

  keep(node: HostNode): void {
    if (!node.members.tracked) return;
    node.referenceId ??= `$ref${String(this.#next++)}`;
    this.#held.set(node.referenceId, node);
  }

  find(id: string): HostNode | undefined {
    return this.#held.get(id);
  }

  release(id: string): void {
    this.#held.delete(id);
  }

  get size(): number {
    return this.#held.size;
  }
}
