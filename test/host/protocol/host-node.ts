import type { HostArgs } from "./host-args";

export interface PropertyOf<T> {
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
  /** Left out of a `load()` that names no member, as Excel leaves out what is costly. */
  readonly heavy?: boolean;
}

/**
 * One Office.js class as this host plays it. Members are keyed by their JavaScript names; the interpreter translates
 * the names of the wire.
 */
export interface ClassOf<T> {
  readonly name: string;
  readonly id?: (target: T) => string;
  readonly idKey?: "Id" | "_Id";
  /** Ranges are held by reference between requests. */
  readonly tracked?: boolean;
  readonly properties?: Readonly<Record<string, PropertyOf<T>>>;
  readonly navigation?: Readonly<Record<string, (target: T) => HostNode | null>>;
  /** Methods that leave the workbook as it was. */
  readonly reads?: Readonly<Record<string, (target: T, args: HostArgs) => unknown>>;
  /** Methods that change the workbook. */
  readonly writes?: Readonly<Record<string, (target: T, args: HostArgs) => unknown>>;
  readonly items?: (target: T) => readonly HostNode[];
  /** What `getItem(key)` gives; null when there is none. */
  readonly item?: (target: T, key: unknown) => HostNode | null;
}

/** An object of the host's workbook under its Office.js class. */
export class HostNode {
  readonly members: BoundMembers;
  readonly target: unknown;
  referenceId: string | undefined;

  constructor(members: BoundMembers, target: unknown) {
    this.members = members;
    this.target = target;
  }

  get className(): string {
    return this.members.name;
  }
}

export interface BoundProperty {
  readonly get: () => unknown;
  readonly set: ((value: unknown) => void) | undefined;
  readonly heavy: boolean;
}

/** The members of one object with the object already bound in, so that the interpreter needs no type of it. */
export interface BoundMembers {
  readonly name: string;
  readonly idKey: "Id" | "_Id";
  readonly tracked: boolean;
  readonly isCollection: boolean;
  readonly propertyNames: readonly string[];
  id(): string | undefined;
  property(name: string): BoundProperty | undefined;
  navigation(name: string): (() => HostNode | null) | undefined;
  read(name: string): ((args: HostArgs) => unknown) | undefined;
  write(name: string): ((args: HostArgs) => unknown) | undefined;
  items(): readonly HostNode[];
  item(key: unknown): HostNode | null;
}

/** The object behind an argument, undefined when the argument is a plain value. */
export function nodeArgument(args: HostArgs, index: number): HostNode | undefined {
  const value = args.at(index);
  return value instanceof HostNode ? value : undefined;
}

/** Makes the function that wraps objects of the host's model as nodes of this Office.js class. */
export function nodesOf<T>(definition: ClassOf<T>): (target: T) => HostNode {
  return (target) => new HostNode(bind(definition, target), target);
}

function bind<T>(definition: ClassOf<T>, target: T): BoundMembers {
  const { properties = {}, navigation = {}, reads = {}, writes = {} } = definition;
  return {
    name: definition.name,
    idKey: definition.idKey ?? "Id",
    tracked: definition.tracked ?? false,
    isCollection: definition.items !== undefined,
    propertyNames: Object.keys(properties),
    id: () => definition.id?.(target),
    property: (name) => boundProperty(properties[name], target),
    navigation: (name) => bound(navigation[name], target),
    read: (name) => boundCall(reads[name], target),
    write: (name) => boundCall(writes[name], target),
    items: () => definition.items?.(target) ?? [],
    item: (key) => definition.item?.(target, key) ?? null,
  };
}

function boundProperty<T>(property: PropertyOf<T> | undefined, target: T): BoundProperty | undefined {
  if (property === undefined) return undefined;
  const { get, set, heavy = false } = property;
  return { get: () => get(target), set: set && ((value) => set(target, value)), heavy };
}

function bound<T, R>(member: ((target: T) => R) | undefined, target: T): (() => R) | undefined {
  return member && (() => member(target));
}

function boundCall<T>(
  member: ((target: T, args: HostArgs) => unknown) | undefined,
  target: T,
): ((args: HostArgs) => unknown) | undefined {
  return member && ((args) => member(target, args));
}
