/** The request that office.js sends at `context.sync()`, as far as this host reads it. */
export interface WireRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface WirePath {
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** A non-zero entry says that the argument at the same index is an object path, not a value. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface WireResponse {
  readonly Results: readonly WireResult[];
  readonly TraceIds?: readonly number[];
  readonly Error?: WireError;
}

/** The numbers stand as literals in the genuine bundle; the names are ours. */
export const PathType = { Global: 1, New: 2, Method: 3, Property: 4, Indexer: 5, Reference: 6, Null: 7 } as const;

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

/** The wire name of a member is its JavaScript name with a capital; this gives the JavaScript name back. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** The wire name (PascalCase) of a JavaScript member name. */
export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

/** Reads the text of a request; the shape is trusted because only office.js writes it. */
export function parseRequest(text: string): WireRequest {
  return JSON.parse(text) as WireRequest;
}
