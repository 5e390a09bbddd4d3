import { HostError } from "./host-error";

/** The arguments of one call, read by position; a value of the wrong kind is answered with InvalidArgument, as Excel does. */
export class HostArgs {
  readonly values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.values = values;
  }

  at(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  text(index: number): string {
    const value = this.at(index);
    if (typeof value !== "string") throw new HostError("InvalidArgument");
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.at(index) === undefined ? undefined : this.text(index);
  }

  whole(index: number): number {
    const value = this.at(index);
    if (typeof value !== "number" || !Number.isInteger(value)) throw new HostError("InvalidArgument");
    return value;
  }

  optionalWhole(index: number): number | undefined {
    return this.at(index) === undefined ? undefined : this.whole(index);
  }

  flag(index: number): boolean {
    return this.at(index) === true;
  }
}
