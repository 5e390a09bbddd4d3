import { type Area, commonPart, contains, without } from "./area";

/** One rule of data validation, in the shapes of Office.js. */
export interface DataValidation {
  readonly areas: readonly Area[];
  /** One key such as `list`, `wholeNumber` or `custom`, and its parts. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly prompt: Readonly<Record<string, unknown>> | undefined;
  readonly errorAlert: Readonly<Record<string, unknown>> | undefined;
}

/** The validations of a sheet; a cell has at most one. */
export class DataValidations {
  #all: readonly DataValidation[] = [];

  all(): readonly DataValidation[] {
    return this.#all;
  }

  /** The validation that covers the whole area; undefined when there is none or the area holds several. */
  over(area: Area): DataValidation | undefined {
    return this.#all.find((validation) => validation.areas.some((part) => contains(part, area)));
  }

  /** Whether any cell of the area has a validation. */
  touches(area: Area): boolean {
    return this.#all.some((validation) => validation.areas.some((part) => commonPart(part, area) !== undefined));
  }

  put(area: Area, validation: Omit<DataValidation, "areas">): void {
    this.clear(area);
    this.#all = [...this.#all, { ...validation, areas: [area] }];
  }

  /** Takes in a validation that was read from a file, with all its areas. */
  restore(validation: DataValidation): void {
    for (const area of validation.areas) this.clear(area);
    this.#all = [...this.#all, validation];
  }

  clear(area: Area): void {
    this.#all = this.#all
      .map((validation) => ({ ...validation, areas: validation.areas.flatMap((part) => without(part, area)) }))
      .filter((validation) => validation.areas.length > 0);
  }
}
