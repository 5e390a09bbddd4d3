import type { Trouble } from "../../ports/trouble";
import type { CellChange, FormerFormula, WriteOutcome } from "../../ports/workbook-writer";
import { BYTES_PER_CELL, changeWrite, presentContent, presentValue, writeAll, type CellWrite } from "./cell-write";
import { BATCH_BYTES, inBatches } from "./in-batches";
import { isTrouble } from "./is-trouble";
import { attempt, type About } from "./map-error";
import { sameName } from "./same-name";
import { surveyWorkbook } from "./survey-workbook";

interface Target {
  readonly change: CellChange;
  readonly sheet: Excel.Worksheet;
  readonly cell: Excel.Range;
}

/** Changes single cells: one sync to look, one to write. Nothing is written unless every cell holds what is expected. */
export async function setCells(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<WriteOutcome> {
  const titles = titlesOf(changes);
  const about: About = titles.length === 1 ? { sheet: titles[0] ?? "" } : {};
  const targets = await attempt(async () => look(context, changes));
  if (isTrouble(targets)) return (await missingSheet(context, titles)) ?? targets;
  const trouble = protectedSheet(targets) ?? changedCell(targets) ?? hiddenFormula(targets);
  if (trouble !== null) return trouble;

  const before = targets.map(({ cell }) => presentContent(cell));
  const after = targets.map(({ cell, change }) => changeWrite(cell, change));
  const written = await attempt(async () => writeAll(context, after), about);
  if (isTrouble(written)) {
    await attempt(async () => writeAll(context, before));
    return written;
  }
  const formulas = targets.flatMap((target, index) => formerFormula(target, before[index]));
  return {
    kind: "written",
    sheets: titles.flatMap((title) => writtenSheet(targets, title)),
    ...(formulas.length > 0 && { formulas }),
  };
}

function titlesOf(changes: readonly CellChange[]): readonly string[] {
  const titles: string[] = [];
  for (const { sheet } of changes) if (!titles.some((title) => sameName(title, sheet))) titles.push(sheet);
  return titles;
}

async function look(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<readonly Target[]> {
  const targets: Target[] = [];
  for (const batch of inBatches(changes, () => BYTES_PER_CELL, BATCH_BYTES)) {
    targets.push(...(await lookAtOnce(context, batch)));
  }
  return targets;
}

async function lookAtOnce(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<readonly Target[]> {
  const sheets = titlesOf(changes).map((title) => {
    const sheet = context.workbook.worksheets.getItem(title);
    sheet.load("id,name,protection/protected");
    return { title, sheet };
  });
  const targets = changes.flatMap((change) =>
    sheets
      .filter(({ title }) => sameName(title, change.sheet))
      .map(({ sheet }) => {
        const cell = sheet.getRange(change.cell);
        cell.load("values,formulas");
        return { change, sheet, cell };
      }),
  );
  await context.sync();
  return targets;
}

/** Which sheet Excel did not find; null when all are there, so that something else was the matter. */
async function missingSheet(context: Excel.RequestContext, titles: readonly string[]): Promise<Trouble | null> {
  const survey = await attempt(async () => surveyWorkbook(context));
  if (isTrouble(survey)) return null;
  const missing = titles.find((title) => !survey.sheets.some(({ name }) => sameName(name, title)));
  return missing === undefined ? null : { kind: "trouble", code: "sheet-gone", sheet: missing };
}

function protectedSheet(targets: readonly Target[]): Trouble | null {
  const found = targets.find(({ sheet }) => sheet.protection.protected);
  return found === undefined ? null : { kind: "trouble", code: "sheet-protected", sheet: found.sheet.name };
}

function changedCell(targets: readonly Target[]): Trouble | null {
  const found = targets.find(
    ({ cell, change }) =>
      presentValue(cell) !== (change.expected === "" ? null : change.expected) ||
      (change.formerFormula !== undefined && presentContent(cell).as === "formulas"),
  );
  if (found === undefined) return null;
  return { kind: "trouble", code: "cell-changed", sheet: found.sheet.name, cell: found.change.cell };
}

function hiddenFormula(targets: readonly Target[]): Trouble | null {
  const found = targets.find(({ cell }) => presentValue(cell) === null && presentContent(cell).as === "formulas");
  if (found === undefined) return null;
  return { kind: "trouble", code: "formula-in-cell", sheet: found.sheet.name, cell: found.change.cell };
}

function formerFormula({ change }: Target, content: CellWrite | undefined): readonly FormerFormula[] {
  if (content?.as !== "formulas" || typeof content.input !== "string") return [];
  return [{ sheet: change.sheet, cell: change.cell, formula: content.input }];
}

function writtenSheet(targets: readonly Target[], title: string): readonly { id: string; name: string }[] {
  const found = targets.find(({ change }) => sameName(change.sheet, title));
  return found === undefined ? [] : [{ id: found.sheet.id, name: found.sheet.name }];
}
