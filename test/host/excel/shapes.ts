import { HostError } from "../protocol/host-error";

/** A plain object argument; anything else is InvalidArgument. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new HostError("InvalidArgument");
  return Object.fromEntries(Object.entries(value));
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument");
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

/** A colour as Office.js takes it ("#RRGGBB" or "RRGGBB"), in capitals with "#"; "" stays "". */
export function color(value: unknown): string {
  const given = text(value);
  if (given === "") return "";
  const digits = /^#?([0-9A-F]{6})$/iu.exec(given)?.[1];
  if (digits !== undefined) return `#${digits.toUpperCase()}`;
  const named = NAMED_COLORS.get(given.toLowerCase());
  if (named === undefined) throw new HostError("InvalidArgument");
  return named;
}

const NAMED_COLORS = new Map([
  ["black", "#000000"],
  ["white", "#FFFFFF"],
  ["red", "#FF0000"],
  ["green", "#008000"],
  ["blue", "#0000FF"],
  ["yellow", "#FFFF00"],
  ["orange", "#FFA500"],
  ["gray", "#808080"],
]);

/** One of the words an enumeration allows. */
export function oneOf(value: unknown, allowed: readonly string[]): string {
  const given = text(value);
  const match = allowed.find((word) => word.toLowerCase() === given.toLowerCase());
  if (match === undefined) throw new HostError("InvalidArgument");
  return match;
}
