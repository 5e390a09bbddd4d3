import { fromA1 } from "../../core/sheet/cell-ref";
import type { Finding } from "../../core/validation/finding";
import type { Navigator } from "../../ports/navigator";
import type { LookOutcome, ShownWorkbook } from "../../ports/shown-workbook";
import type { Trouble } from "../../ports/trouble";
import type { WorkbookReader } from "../../ports/workbook-reader";
import type { WorkbookWriter } from "../../ports/workbook-writer";
import { recordedWriter, type Restore } from "./recorded-writer";
import { NEW_SESSION, type SessionState, type StepKind } from "./session-state";
import { standingFindings } from "./standing-findings";

interface Step {
  readonly kind: StepKind;
  readonly restore: Restore;
  /** Which state of the workbook it goes back to. */
  readonly before: number;
}

/** One workbook on the workbench: what it holds, what was done to it, and the ways to save it and to take a step back. */
export class WorkbookSession {
  readonly name: string;
  /** Writes through this become steps. */
  readonly workbook: WorkbookReader & WorkbookWriter;
  readonly navigator: Navigator = { select: (sheet, cell) => Promise.resolve(this.goTo(sheet, cell)) };

  private shown: SessionState = NEW_SESSION;
  private readonly file: ShownWorkbook;
  private readonly listeners = new Set<() => void>();
  private steps: readonly Step[] = [];
  private open: { readonly kind: StepKind; restore: Restore | null } | null = null;
  private lastState = 0;
  private present = 0;
  private saved = 0;

  private constructor(file: ShownWorkbook, name: string) {
    this.file = file;
    this.name = name;
    this.workbook = recordedWriter(file, (restore) => this.written(restore));
  }

  /** Reads the workbook for the first time. `name` is the name of the file, without a folder. */
  static async begin(file: ShownWorkbook, name: string): Promise<WorkbookSession | Trouble> {
    const session = new WorkbookSession(file, name);
    await session.refresh();
    return session.shown.trouble ?? session;
  }

  readonly state = (): SessionState => this.shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Runs a job whose writes are one step. Trouble inside leaves what was written before it, as a step. */
  async step<Answer>(kind: StepKind, job: () => Promise<Answer>): Promise<Answer> {
    if (this.open !== null) return job();
    const step: { readonly kind: StepKind; restore: Restore | null } = { kind, restore: null };
    this.open = step;
    this.show({ isWorking: true });
    try {
      return await job();
    } finally {
      this.open = null;
      if (step.restore !== null) await this.keep(kind, step.restore);
      this.show({ isWorking: false });
    }
  }

  /** Takes back the last step. */
  async undo(): Promise<void> {
    const step = this.steps.at(-1);
    if (step === undefined || this.open !== null) return;
    step.restore();
    this.steps = this.steps.slice(0, -1);
    this.present = step.before;
    this.shown = { ...this.shown, undone: this.shown.undone + 1 };
    await this.refresh();
  }

  look(sheetId: string): Promise<LookOutcome> {
    return this.file.look(sheetId);
  }

  /** The bytes of the workbook as it is now. */
  async save(): Promise<Uint8Array | Trouble> {
    const state = this.present;
    const bytes = await this.file.save();
    if ("kind" in bytes) return bytes;
    this.saved = state;
    this.show({});
    return bytes;
  }

  found(findings: readonly Finding[]): void {
    this.show({ findings });
  }

  private goTo(sheet: string, cell: string): { readonly kind: "selected" } | Trouble {
    const at = fromA1(cell);
    if (!this.shown.sheets.some(({ name }) => name === sheet)) return { kind: "trouble", code: "sheet-gone", sheet };
    if (at === null) return { kind: "trouble", code: "cannot-select", sheet, cell };
    this.show({ target: { sheet, at, turn: (this.shown.target?.turn ?? 0) + 1 } });
    return { kind: "selected" };
  }

  private async written(restore: Restore): Promise<void> {
    if (this.open === null) await this.keep("other", restore);
    else this.open.restore ??= restore;
  }

  private async keep(kind: StepKind, restore: Restore): Promise<void> {
    this.steps = [...this.steps, { kind, restore, before: this.present }];
    this.lastState += 1;
    this.present = this.lastState;
    await this.refresh();
  }

  private async refresh(): Promise<void> {
    const read = await this.file.read();
    const { sheets: before, findings: known, version } = this.shown;
    const sheets = read.kind === "trouble" ? before : read.workbook.sheets;
    const trouble = read.kind === "trouble" ? read : null;
    this.show({ sheets, trouble, findings: standingFindings(known, before, sheets), version: version + 1 });
  }

  private show(change: Partial<SessionState>): void {
    const isUnsaved = this.present !== this.saved;
    this.shown = { ...this.shown, ...change, steps: this.steps.map(({ kind }) => kind), isUnsaved };
    for (const listener of this.listeners) listener();
  }
}
