import { ALL_DEPARTMENTS_PHRASE } from "../departments/all-departments-phrase";
import { readSections } from "../departments/read-sections";
import { textOf, type CellValue } from "../sheet/cell-value";
import type { CarryQuestion } from "./carry-plan";

export interface CarriedOwners {
  /** For the plan: the agency's departments, then who is none, as typed. "" where nobody is named. */
  readonly text: string;
  /** The departments whose tabs get the row. */
  readonly departments: readonly string[];
  readonly questions: readonly CarryQuestion[];
}

/** The owners of an old row among the agency's departments; a section counts as the department that it is within. */
export function carriedOwners(cells: readonly CellValue[], known: readonly string[]): CarriedOwners {
  const read = cells.map((cell) => readSections(textOf(cell), known));
  const named = read.flatMap(({ owners, sections }) => [
    ...owners,
    ...sections.flatMap(({ within }) => (within === null ? [] : [within])),
  ]);
  const strangers = read.flatMap(({ sections }) => sections.filter(({ within }) => within === null));
  const unknown = [...new Set(strangers.map(({ text }) => text.trim()))];
  const isAll = read.some(({ allDepartments }) => allDepartments);
  const departments = isAll ? known : known.filter((name) => named.includes(name));
  const questions: CarryQuestion[] = [];
  if (unknown.length > 0) questions.push({ kind: "unknown-owner", detail: unknown.join(", ") });
  else if (departments.length === 0) questions.push({ kind: "no-owner", detail: "" });
  const names = isAll ? [ALL_DEPARTMENTS_PHRASE] : departments;
  return { text: [...names, ...unknown].join(", "), departments, questions };
}
