import type { AgencyType } from "../../../core/agency/agency-type";
import type { DigitStyle } from "../../../core/sheet/sheet-plan";
import { foldText } from "../../../core/thai/fold-text";
import { standardChoices, type InsertForm } from "./insert-form";

/** One thing the person did in the form. */
export type FormChange =
  | {
      readonly kind: "text";
      readonly field: "name" | "district" | "province" | "ownDepartment";
      readonly value: string;
    }
  | { readonly kind: "type"; readonly value: AgencyType }
  | { readonly kind: "year"; readonly value: number }
  | { readonly kind: "digits"; readonly value: DigitStyle }
  | { readonly kind: "score"; readonly indicator: number; readonly value: string }
  | { readonly kind: "department-toggled"; readonly name: string }
  | { readonly kind: "department-added" }
  | { readonly kind: "department-removed"; readonly name: string }
  | { readonly kind: "submitted" };

/** The form after a change. */
export function changeForm(form: InsertForm, change: FormChange): InsertForm {
  return change.kind === "submitted" ? { ...form, showsProblems: true } : { ...changed(form, change), isTouched: true };
}

function changed(form: InsertForm, change: Exclude<FormChange, { readonly kind: "submitted" }>): InsertForm {
  switch (change.kind) {
    case "text":
      return { ...form, [change.field]: change.value, ...(change.field === "ownDepartment" && { ownProblem: null }) };
    case "type":
      return withType(form, change.value);
    case "year":
      return { ...form, assessedYear: change.value };
    case "digits":
      return { ...form, digits: change.value };
    case "score":
      return { ...form, scores: form.scores.map((score, at) => (at === change.indicator - 1 ? change.value : score)) };
    case "department-added":
      return withOwnDepartment(form);
    default:
      return withDepartment(form, change);
  }
}

/** Another kind of agency brings its own standard list; departments that the person typed stay. */
function withType(form: InsertForm, type: AgencyType): InsertForm {
  const own = form.departments.filter(({ isOwn }) => isOwn);
  const standard = standardChoices(type).filter(({ name }) => !own.some((choice) => isSame(choice.name, name)));
  return { ...form, type, departments: [...standard, ...own] };
}

function withOwnDepartment(form: InsertForm): InsertForm {
  const name = form.ownDepartment.trim();
  if (name === "") return { ...form, ownProblem: "blank" };
  if (form.departments.some((choice) => isSame(choice.name, name))) return { ...form, ownProblem: "taken" };
  const departments = [...form.departments, { name, isChosen: true, isOwn: true }];
  return { ...form, departments, ownDepartment: "", ownProblem: null };
}

function withDepartment(
  form: InsertForm,
  { kind, name }: { readonly kind: "department-toggled" | "department-removed"; readonly name: string },
): InsertForm {
  if (kind === "department-removed") {
    return { ...form, departments: form.departments.filter((choice) => choice.name !== name) };
  }
  const toggled = form.departments.map((choice) =>
    choice.name === name ? { ...choice, isChosen: !choice.isChosen } : choice,
  );
  return { ...form, departments: toggled };
}

function isSame(first: string, second: string): boolean {
  return foldText(first) === foldText(second);
}
