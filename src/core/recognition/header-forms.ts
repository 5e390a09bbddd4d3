import type { ColumnSpec } from "../templates/column-spec";
import { foldHeader, foldText } from "../thai/fold-text";

/** The wordings of a column, folded for the three ways in which a header is compared with them. */
export interface HeaderForms {
  readonly standard: string;
  readonly accepted: ReadonlySet<string>;
  readonly alike: readonly string[];
}

// Every row of every sheet is compared with every wording; folding them each time would cost more than all other reading.
const FORMS_OF_SPEC = new WeakMap<ColumnSpec, HeaderForms>();

/** The folded wordings of a spec. The answer is kept for as long as the spec lives. */
export function headerForms(spec: ColumnSpec): HeaderForms {
  const kept = FORMS_OF_SPEC.get(spec);
  if (kept !== undefined) return kept;
  const wordings = [spec.header, ...spec.aliases];
  const forms = {
    standard: foldText(spec.header),
    accepted: new Set(wordings.map(foldHeader)),
    alike: wordings.map(foldText),
  };
  FORMS_OF_SPEC.set(spec, forms);
  return forms;
}
