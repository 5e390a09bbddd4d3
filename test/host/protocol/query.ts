import type { HostNode } from "./host-node";
import type { MemberCalls } from "./member-calls";
import { wireName, type WireQuery } from "./wire";

/** The members asked for, as a tree: `format/font/bold` is three levels. */
class Wanted extends Map<string, Wanted> {}

/** Answers a `load`: PascalCase keys, or camelCase ones when the request asks for plain JSON. */
export class Query {
  readonly #calls: MemberCalls;
  readonly #key: (member: string) => string;

  constructor(calls: MemberCalls, keys: "wire" | "json") {
    this.#calls = calls;
    this.#key = keys === "wire" ? wireName : (member) => member;
  }

  answer(node: HostNode | null, query: WireQuery): unknown {
    if (node === null) return null;
    const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
    return this.#object(node, treeOf(paths), query);
  }

  #object(node: HostNode, wanted: Wanted, window: WireQuery): unknown {
    const out: Record<string, unknown> = {};
    const id = node.members.id();
    if (id !== undefined) out[node.members.idKey === "Id" ? this.#key("id") : node.members.idKey] = id;
    if (node.referenceId !== undefined) out["_ReferenceId"] = node.referenceId;
    for (const name of namesIn(node, wanted)) this.#member(node, name, wanted.get(name), out);
    if (node.members.isCollection) this.#items(node, wanted, window, out);
    return out;
  }

  #member(node: HostNode, name: string, below: Wanted | undefined, out: Record<string, unknown>): void {
    if (name === "id" && node.members.idKey === "Id" && node.members.id() !== undefined) return;
    const scalar = this.#calls.property(node, name);
    if (scalar !== undefined) {
      out[this.#key(name)] = scalar.value;
      return;
    }
    if (node.members.navigation(name) !== undefined) {
      const child = this.#calls.navigate(node, name);
      out[this.#key(name)] = child && this.#object(child, below ?? new Wanted(), {});
      return;
    }
    if (!node.members.isCollection) throw this.#calls.missing(node, name);
  }

  #items(node: HostNode, wanted: Wanted, window: WireQuery, out: Record<string, unknown>): void {
    const ofItems = new Wanted([...wanted].filter(([name]) => node.members.property(name) === undefined));
    if (wanted.size > 0 && ofItems.size === 0) return;
    const first = window.Skip ?? 0;
    const items = node.members.items().slice(first, window.Top === undefined ? undefined : first + window.Top);
    ofItems.delete("items");
    out[this.#key("_Items")] = items.map((item) => this.#object(item, ofItems, {}));
  }
}

function namesIn(node: HostNode, wanted: Wanted): readonly string[] {
  const named = [...wanted.keys()].filter((name) => name !== "*");
  if (wanted.size > 0 && !wanted.has("*")) return named;
  const cheap = node.members.propertyNames.filter((name) => node.members.property(name)?.heavy !== true);
  return [...new Set([...cheap, ...named])];
}

function treeOf(paths: readonly string[]): Wanted {
  const root = new Wanted();
  for (const path of paths) {
    let level = root;
    for (const segment of path.split(/[/.]/u).filter((part) => part !== "")) {
      const next = level.get(segment) ?? new Wanted();
      level.set(segment, next);
      level = next;
    }
  }
  return root;
}
