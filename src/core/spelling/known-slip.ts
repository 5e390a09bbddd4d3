/** A way of writing that is never right Thai, wherever it stands. */
export interface KnownSlip {
  /** Without spaces: spaces of a text are passed over. */
  readonly wrong: string;
  /** What it may mean, the likeliest first; a single one is certain unless `isCertain` is false. */
  readonly right: readonly string[];
  /** Found only where no space stands inside, for what two words or two names in a row would look like. */
  readonly isSolid?: true;
  /** Not found where one of these follows, spaces passed over. */
  readonly notBefore?: readonly string[];
  /** Not found where one of these stands before, spaces passed over: it ends a word that is right. */
  readonly notAfter?: readonly string[];
  readonly source: string;
  readonly confidence: "certain" | "likely";
}
