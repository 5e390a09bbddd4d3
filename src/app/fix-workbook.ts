import { toA1 } from "../core/sheet/cell-ref";
import type { Finding } from "../core/validation/finding";
import type { CellEdit } from "../core/validation/fixes/cell-edit";
import { fixesInSteps, planFixes, type FixPlan } from "../core/validation/fixes/plan-fixes";
import type { RuleRequest } from "../core/validation/rule-context";
import type { Breather } from "../ports/breather";
import type { Trouble } from "../ports/trouble";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { CellChange, FormerFormula, WorkbookWriter } from "../ports/workbook-writer";
import { changesBack } from "./changes-back";
import { takeAllSteps } from "./take-steps";

export type FixPreview = { readonly kind: "planned"; readonly plan: FixPlan } | Trouble;

/** What the certain fixes of the chosen findings would change. Changes nothing. */
export async function previewFixes(
  reader: WorkbookReader,
  request: RuleRequest,
  isChosen: (finding: Finding) => boolean,
): Promise<FixPreview> {
  const read = await reader.read();
  if (read.kind === "trouble") return read;
  return { kind: "planned", plan: planFixes(read.workbook.sheets, request, isChosen) };
}

/** The same, with a breath between its parts, for whoever shares a thread with a person. */
export async function previewInBreaths(
  reader: WorkbookReader,
  request: RuleRequest,
  isChosen: (finding: Finding) => boolean,
  breather: Pick<Breather, "breathe">,
): Promise<FixPreview> {
  await breather.breathe();
  const read = await reader.read();
  if (read.kind === "trouble") return read;
  return {
    kind: "planned",
    plan: await takeAllSteps(fixesInSteps(read.workbook.sheets, request, isChosen), breather),
  };
}

export type EditOutcome =
  | {
      readonly kind: "edited";
      readonly cells: number;
      /** The formulas that stood in the cells before; absent where there was none. */
      readonly formulas?: readonly FormerFormula[];
    }
  | Trouble;

/** Writes the edits as one step: all of them, or none where a cell no longer holds what was previewed. */
export async function applyEdits(writer: WorkbookWriter, edits: readonly CellEdit[]): Promise<EditOutcome> {
  if (edits.length === 0) return { kind: "edited", cells: 0 };
  return editedBy(writer, edits.map(changeOf));
}

/** Puts back what stood in the cells before, formulas too, where nobody changed them since; all of them or none. */
export async function undoEdits(
  writer: WorkbookWriter,
  edits: readonly CellEdit[],
  formulas: readonly FormerFormula[] = [],
): Promise<EditOutcome> {
  if (edits.length === 0) return { kind: "edited", cells: 0 };
  return editedBy(writer, changesBack(edits.map(changeOf), formulas));
}

async function editedBy(writer: WorkbookWriter, changes: readonly CellChange[]): Promise<EditOutcome> {
  const written = await writer.setCells(changes);
  if (written.kind === "trouble") return written;
  const { formulas } = written;
  return { kind: "edited", cells: changes.length, ...(formulas !== undefined && { formulas }) };
}

function changeOf({ sheet, at, before, after }: CellEdit): CellChange {
  return { sheet, cell: toA1(at), expected: before, value: after };
}
