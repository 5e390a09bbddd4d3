import { changeForm, type FormChange } from "../../../../src/taskpane/state/insert/form-change";
import { problemsOf, requestOf } from "../../../../src/taskpane/state/insert/form-request";
import { emptyForm, formOfAgency } from "../../../../src/taskpane/state/insert/insert-form";
import { AGENCY } from "../../../support/fake-report";

const EMPTY = emptyForm({ year: 2026, month: 8, day: 20 });
const after = (...changes: readonly FormChange[]) => changes.reduce(changeForm, EMPTY);
const NAMED = { kind: "text", field: "name", value: "ห้วยเตย" } as const;

it("an empty form lacks only the name", () => {
  expect(problemsOf(EMPTY)).toEqual({ name: true, departments: false, pendingDepartment: false, scores: [], count: 1 });
  expect(requestOf(EMPTY)).toBeNull();
  expect(requestOf(after(NAMED))).toMatchObject({ agency: { name: "ห้วยเตย", type: "อบต." }, assessedYear: 2568 });
});

it.each([
  ["94.62", 94.62],
  [" ๑๐๐ ", 100],
  ["0", 0],
  ["", null],
  ["  ", null],
])("the typed score %j is %j", (value, score) => {
  expect(requestOf(after(NAMED, { kind: "score", indicator: 10, value }))?.scores[9]).toBe(score);
});

it.each(["186", "-1", "94,62", "9e1", "100.01", "NaN", "แปดสิบ", "1/2"])(
  "the typed score %j cannot be used",
  (value) => {
    expect(problemsOf(after(NAMED, { kind: "score", indicator: 3, value })).scores).toEqual([3]);
  },
);

it("a change marks the form as the person's own, an attempt to insert does not", () => {
  expect(after({ kind: "submitted" })).toMatchObject({ isTouched: false, showsProblems: true });
  expect(after({ kind: "digits", value: "thai" })).toMatchObject({ isTouched: true, digits: "thai" });
  expect(after({ kind: "year", value: 2568 }).isTouched).toBe(true);
});

it("an agency sheet fills the form; departments of its own come after the standard ones", () => {
  const form = formOfAgency(AGENCY, EMPTY);
  expect(form).toMatchObject({ name: "ห้วยเตย", district: "ซำสูง", round: 6, digits: "thai", assessedYear: 2568 });
  expect(form.departments.filter(({ isChosen }) => isChosen)).toEqual([
    { name: "สำนักปลัด", isChosen: true, isOwn: false },
    { name: "กองประปา", isChosen: true, isOwn: true },
  ]);
  expect(requestOf(form)?.agency.website).toBe("https://huaitoei.example");
});

it("an agency sheet that says little leaves the form's own choices", () => {
  const blank = { ...AGENCY, name: null, type: "กรม", district: null, province: null, website: null };
  const form = formOfAgency({ ...blank, assessedYear: 2555, round: null, departments: [] }, EMPTY);
  expect(form).toMatchObject({ name: "", type: "อบต.", assessedYear: 2568, round: 12, website: "" });
  expect(form.departments).toEqual(EMPTY.departments);
});
