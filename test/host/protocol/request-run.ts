import { HostArgs } from "./host-args";
import { HostError } from "./host-error";
import { HostNode } from "./host-node";
import type { MemberCalls } from "./member-calls";
import type { References } from "./references";
import { memberName, PathType, type WireArguments, type WirePath, type WireRequest } from "./wire";

/** One request being carried out: each object path is evaluated once, when first needed. */
export class RequestRun {
  readonly request: WireRequest;
  readonly calls: MemberCalls;
  readonly #root: HostNode;
  readonly #references: References;
  readonly #services: ReadonlyMap<string, () => HostNode>;
  readonly #nodes = new Map<number, HostNode | null>();

  constructor(
    request: WireRequest,
    world: {
      readonly root: HostNode;
      readonly references: References;
      readonly services: ReadonlyMap<string, () => HostNode>;
      readonly calls: MemberCalls;
    },
  ) {
    this.request = request;
    this.calls = world.calls;
    this.#root = world.root;
    this.#references = world.references;
    this.#services = world.services;
  }

  /** The object at a path; null is Office.js's null object, and so is everything below it. */
  resolve(id: number): HostNode | null {
    const known = this.#nodes.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError("InvalidArgument", `Object path ${String(id)} is missing.`);
    const node = this.#evaluate(path);
    this.#nodes.set(id, node);
    return node;
  }

  args(info: WireArguments | undefined): HostArgs {
    const references = info?.ReferencedObjectPathIds ?? [];
    return new HostArgs((info?.Arguments ?? []).map((value, index) => this.#argument(value, references[index])));
  }

  #argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((item: unknown, index) => this.#argument(item, reference[index]));
    }
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    return this.#plain(value);
  }

  #plain(value: unknown): unknown {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") return this.resolve(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#plain(item)]));
  }

  #evaluate(path: WirePath): HostNode | null {
    const name = path.Name ?? "";
    if (path.ObjectPathType === PathType.Global) return this.#root;
    if (path.ObjectPathType === PathType.Null) return null;
    if (path.ObjectPathType === PathType.Reference) return this.#held(name);
    if (path.ObjectPathType === PathType.New) return this.#service(name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.Property) return this.calls.navigate(parent, memberName(name));
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.Indexer) return this.calls.item(parent, args);
    const made = this.calls.invoke(parent, memberName(name), args);
    return made instanceof HostNode ? made : null;
  }

  #held(id: string): HostNode {
    const node = this.#references.find(id);
    if (node === undefined) throw new HostError("InvalidReference");
    return node;
  }

  #service(typeName: string): HostNode {
    const make = this.#services.get(typeName);
    if (make === undefined) throw new HostError("ApiNotFound", `This host has no ${typeName}.`);
    return make();
  }
}
