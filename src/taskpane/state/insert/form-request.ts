import type { SetRequest } from "../../../app/insert-set";
import { toArabicDigits } from "../../../core/thai/digits";
import type { InsertForm } from "./insert-form";

/** What keeps a form from being inserted. */
export interface FormProblems {
  readonly name: boolean;
  readonly departments: boolean;
  /** A department was typed but not added: it would be lost. */
  readonly pendingDepartment: boolean;
  /** Numbers of the indicators whose score cannot be used. */
  readonly scores: readonly number[];
  readonly count: number;
}

export function problemsOf(form: InsertForm): FormProblems {
  const name = form.name.trim() === "";
  const departments = !form.departments.some(({ isChosen }) => isChosen);
  const pendingDepartment = form.ownDepartment.trim() !== "";
  const scores = form.scores.flatMap((typed, index) => (readTypedScore(typed) === "unusable" ? [index + 1] : []));
  const count = [name, departments, pendingDepartment].filter(Boolean).length + scores.length;
  return { name, departments, pendingDepartment, scores, count };
}

/** What to insert, or null while the form has a problem. */
export function requestOf(form: InsertForm): SetRequest | null {
  return problemsOf(form).count > 0 ? null : draftRequestOf(form);
}

/** What the form says so far, for a single sheet: a score that cannot be used is none. */
export function draftRequestOf(form: InsertForm): SetRequest {
  return {
    agency: {
      name: form.name.trim(),
      type: form.type,
      district: form.district.trim(),
      province: form.province.trim(),
      website: form.website,
    },
    assessedYear: form.assessedYear,
    round: form.round,
    digits: form.digits,
    departments: form.departments.filter(({ isChosen }) => isChosen).map(({ name }) => name),
    scores: form.scores.map((typed) => {
      const score = readTypedScore(typed);
      return typeof score === "number" ? score : null;
    }),
  };
}

/** A typed score, Thai digits allowed; "" is no score yet. */
function readTypedScore(typed: string): number | "none" | "unusable" {
  const text = toArabicDigits(typed).trim();
  if (text === "") return "none";
  const score = /^\d{1,3}(\.\d+)?$/u.test(text) ? Number(text) : Number.NaN;
  return score >= 0 && score <= 100 ? score : "unusable";
}
