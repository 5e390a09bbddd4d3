import type { ApiGate } from "./api-gate";
import type { HostArgs } from "./host-args";
import { HostError } from "./host-error";
import type { HostNode } from "./host-node";
import type { Registrations } from "./registrations";

const OR_NULL = "OrNullObject";

/** Finds and runs members of objects, within the advertised requirement set, and keeps a list of the writes. */
export class MemberCalls {
  /** The member last reached, as office.js shows it in `debugInfo.errorLocation`. */
  location = "";
  readonly writes: string[] = [];
  readonly #gate: ApiGate;
  readonly #registrations: Registrations;

  constructor(gate: ApiGate, registrations: Registrations) {
    this.#gate = gate;
    this.#registrations = registrations;
  }

  navigate(node: HostNode, name: string): HostNode | null {
    this.#reach(node, name);
    const member = node.members.navigation(name);
    if (member === undefined) throw this.#missing();
    return member();
  }

  item(node: HostNode, args: HostArgs): HostNode {
    this.#reach(node, "getItem");
    const found = node.members.item(args.at(0));
    if (found === null) throw new HostError("ItemNotFound");
    return found;
  }

  /** Calls a method by its JavaScript name; gives a node, a plain value or null. */
  invoke(node: HostNode, name: string, args: HostArgs): unknown {
    const target = node.members.id() ?? "Workbook";
    if (this.#registrations.note(name, target)) return null;
    this.#reach(node, name);
    const write = node.members.write(name);
    if (write !== undefined) {
      this.writes.push(this.location);
      return write(args) ?? null;
    }
    const read = node.members.read(name);
    if (read !== undefined) return read(args) ?? null;
    return this.#derived(node, name, args);
  }

  set(node: HostNode, name: string, value: unknown): void {
    this.#reach(node, name);
    const property = node.members.property(name);
    if (property?.set === undefined) throw this.#missing();
    this.writes.push(this.location);
    property.set(value);
  }

  /** The value of a scalar property, or undefined when this class has none of that name. */
  property(node: HostNode, name: string): { readonly value: unknown } | undefined {
    const property = node.members.property(name);
    if (property === undefined) return undefined;
    this.#reach(node, name);
    return { value: property.get() };
  }

  missing(node: HostNode, name: string): HostError {
    this.#reach(node, name);
    return this.#missing();
  }

  #derived(node: HostNode, name: string, args: HostArgs): unknown {
    if (name.endsWith(OR_NULL)) return this.#orNull(node, name.slice(0, -OR_NULL.length), args);
    if (!node.members.isCollection) throw this.#missing();
    if (name === "getCount") return node.members.items().length;
    if (name === "getItem") return this.item(node, args);
    if (name !== "getItemAt") throw this.#missing();
    const item = node.members.items()[args.whole(0)];
    if (item === undefined) throw new HostError("InvalidArgument");
    return item;
  }

  #orNull(node: HostNode, strictName: string, args: HostArgs): unknown {
    const reached = this.location;
    try {
      return this.#strict(node, strictName, args);
    } catch (error) {
      this.location = reached;
      if (error instanceof HostError && error.code === "ItemNotFound") return null;
      throw error;
    }
  }

  #strict(node: HostNode, name: string, args: HostArgs): unknown {
    const read = node.members.read(name);
    if (read !== undefined) return read(args) ?? null;
    if (name === "getItem" && node.members.isCollection) return node.members.item(args.at(0));
    throw this.#missing();
  }

  #reach(node: HostNode, name: string): void {
    this.location = `${node.className}.${name}`;
    this.#gate.check(node.className, name);
  }

  #missing(): HostError {
    return new HostError("NotImplemented", `${this.location} is not played by the emulated host.`);
  }
}
