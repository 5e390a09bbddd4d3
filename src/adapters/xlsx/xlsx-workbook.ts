import type { SheetPlan } from "../../core/sheet/sheet-plan";
import type { LookOutcome, ShownWorkbook } from "../../ports/shown-workbook";
import type { Trouble } from "../../ports/trouble";
import type { ReadOutcome, ReferencesOutcome, SurveyOutcome } from "../../ports/workbook-reader";
import type { CellChange, RemoveOutcome, SheetRemoval, WriteOutcome } from "../../ports/workbook-writer";
import { emptyPackage } from "./empty-package";
import { notAWorkbook } from "./intake";
import { lookIn } from "./look/look-in";
import type { PackageParts } from "./package/package-parts";
import { workbookPartOf, type WorkbookPart } from "./package/workbook-part";
import { headingsIn, readWorkbook } from "./read/read-workbook";
import { referencesTo } from "./read/references-to";
import { insertSheets, type Written } from "./write/insert-sheets";
import { removeSheets } from "./write/remove-sheets";
import { replaceSheet } from "./write/replace-sheet";
import { setCells } from "./write/set-cells";

/** A workbook of .xlsx bytes, held in memory. Nothing of the file it came from changes until somebody writes `save`. */
export type XlsxWorkbook = ShownWorkbook;

/** A workbook with no tabs yet. Saving it before the first insert is a bug. */
export function newXlsx(): XlsxWorkbook {
  return new PackagedWorkbook(emptyPackage(), "");
}

/** The workbook of a package whose parts have been looked at. `path` is for messages. */
export function workbookOf(parts: PackageParts, path: string): XlsxWorkbook {
  return new PackagedWorkbook(parts, path);
}

class PackagedWorkbook implements XlsxWorkbook {
  private parts: PackageParts;
  /** One command asks several times for what has not changed. */
  private lastRead: { readonly parts: PackageParts; readonly outcome: ReadOutcome } | null = null;
  private readonly opened: PackageParts;
  private readonly path: string;

  constructor(parts: PackageParts, path: string) {
    this.parts = parts;
    this.opened = parts;
    this.path = path;
  }

  read(): Promise<ReadOutcome> {
    if (this.lastRead?.parts !== this.parts) {
      const workbook = readWorkbook(this.parts);
      const outcome = workbook === null ? notAWorkbook(this.path) : { kind: "read" as const, workbook };
      this.lastRead = { parts: this.parts, outcome };
    }
    return Promise.resolve(this.lastRead.outcome);
  }

  survey(): Promise<SurveyOutcome> {
    const sheets = headingsIn(this.parts);
    return Promise.resolve(sheets === null ? notAWorkbook(this.path) : { kind: "surveyed", sheets });
  }

  referencesTo(ids: readonly string[]): Promise<ReferencesOutcome> {
    const workbook = workbookPartOf(this.parts);
    if (workbook === null) return Promise.resolve(notAWorkbook(this.path));
    return Promise.resolve({ kind: "references", references: referencesTo(this.parts, workbook, ids) });
  }

  look(sheetId: string): Promise<LookOutcome> {
    const look = lookIn(this.parts, sheetId);
    return Promise.resolve(look === null ? notAWorkbook(this.path) : { kind: "look", look });
  }

  snapshot(): () => void {
    const { parts } = this;
    return () => {
      this.parts = parts;
    };
  }

  insert(plans: readonly SheetPlan[], place: "start" | "end"): Promise<WriteOutcome> {
    return this.write((workbook) => insertSheets(this.parts, workbook, plans, place));
  }

  replace(plan: SheetPlan, oldSheetId: string): Promise<WriteOutcome> {
    return this.write((workbook) => replaceSheet(this.parts, workbook, plan, oldSheetId));
  }

  setCells(changes: readonly CellChange[]): Promise<WriteOutcome> {
    return this.write((workbook) => setCells(this.parts, workbook, changes));
  }

  async remove(removals: readonly SheetRemoval[]): Promise<RemoveOutcome> {
    const outcome = await this.write((workbook) => removeSheets(this.parts, workbook, removals));
    return outcome.kind === "trouble" ? outcome : { kind: "removed", sheets: outcome.sheets };
  }

  save(): Promise<Uint8Array | Trouble> {
    const count = workbookPartOf(this.parts)?.sheets.length;
    if (count === 0) return Promise.reject(new Error("A workbook without tabs cannot be saved."));
    const isSigned = this.parts.names.some((name) => name.toLowerCase().startsWith("_xmlsignatures/"));
    if (isSigned && this.parts !== this.opened) {
      return Promise.resolve({ kind: "trouble", code: "would-lose", path: this.path, parts: ["signatures"] });
    }
    return Promise.resolve(this.parts.toBytes());
  }

  private write(change: (workbook: WorkbookPart) => Written | Trouble): Promise<WriteOutcome> {
    const workbook = workbookPartOf(this.parts);
    if (workbook === null) return Promise.resolve(notAWorkbook(this.path));
    const outcome = change(workbook);
    if (outcome.kind === "trouble") return Promise.resolve(outcome);
    this.parts = outcome.parts;
    const { sheets, formulas } = outcome;
    return Promise.resolve({ kind: "written", sheets, ...(formulas !== undefined && { formulas }) });
  }
}
