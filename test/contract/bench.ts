import type { CellValue } from "../../src/core/sheet/cell-value";
import type { SheetHeading, WorkbookReader } from "../../src/ports/workbook-reader";
import type { WorkbookWriter } from "../../src/ports/workbook-writer";

export type ContractWorkbook = WorkbookReader & WorkbookWriter;

/** What a person has in a cell: a value (a text is a text), or a formula with the value it comes to. */
export type SeedCell = CellValue | { readonly formula: string; readonly value: CellValue };

export interface SeedSheet {
  readonly name: string;
  /** By A1. */
  readonly cells: Readonly<Record<string, SeedCell>>;
  readonly visibility?: "visible" | "hidden" | "very-hidden";
  readonly isProtected?: boolean;
  /** Zero-based rows that a person has hidden. */
  readonly hiddenRows?: readonly number[];
}

export interface Seed {
  readonly sheets: readonly SeedSheet[];
  /** Workbook-level names and what they refer to, as a person would define them: { RATES: "=Sheet1!$A$1" }. */
  readonly names?: Readonly<Record<string, string>>;
  readonly isStructureProtected?: boolean;
}

/** One workbook on the bench of the contract suite, and what a person does to it beside our program. */
export interface Bench {
  readonly workbook: ContractWorkbook;
  /** Makes the workbook hold exactly this. Called once, before anything else. */
  seed(content: Seed): Promise<void>;
  /** Gives a tab another title, as a person would. */
  rename(from: string, to: string): Promise<void>;
  /** The workbook anew, knowing only what was really written: saved and opened again, or read by a fresh adapter. */
  reopen(): Promise<ContractWorkbook>;
}

/** A bench's workbook with the steps every test takes. */
export class Rig {
  private readonly bench: Bench;

  private constructor(bench: Bench) {
    this.bench = bench;
  }

  static async with(makeWorkbook: () => Promise<Bench>, seed: Seed): Promise<Rig> {
    const bench = await makeWorkbook();
    await bench.seed(seed);
    return new Rig(bench);
  }

  get workbook(): ContractWorkbook {
    return this.bench.workbook;
  }

  rename(from: string, to: string): Promise<void> {
    return this.bench.rename(from, to);
  }

  async read(): Promise<ReadContent> {
    return contentOf(await this.bench.reopen());
  }

  async survey(): Promise<readonly SheetHeading[]> {
    const outcome = await (await this.bench.reopen()).survey();
    if (outcome.kind !== "surveyed") throw new Error(`The survey gave ${outcome.code}`);
    return outcome.sheets;
  }

  /** The texts and numbers of one tab, as rows from A1 on. */
  async rowsOf(title: string): Promise<readonly (readonly CellValue[])[]> {
    const sheet = (await this.read()).sheets.find(({ name }) => name === title);
    if (sheet === undefined) throw new Error(`There is no tab ${title}`);
    const { origin, cells } = sheet.grid;
    const left = Array.from({ length: origin.column }, () => null);
    const top = Array.from({ length: origin.row }, (): readonly CellValue[] => []);
    return [...top, ...cells.map((row) => [...left, ...row])];
  }
}

type ReadContent = Extract<Awaited<ReturnType<WorkbookReader["read"]>>, { kind: "read" }>["workbook"];

export async function contentOf(workbook: WorkbookReader): Promise<ReadContent> {
  const outcome = await workbook.read();
  if (outcome.kind !== "read") throw new Error(`Reading gave ${outcome.code}`);
  return outcome.workbook;
}
