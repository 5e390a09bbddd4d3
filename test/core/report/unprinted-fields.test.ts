import { REPORT_LAYOUTS } from "../../../src/core/report/layouts";
import { unprintedFields } from "../../../src/core/report/unprinted-fields";
import { DONE, modelOf } from "./filled-rows";

const MODEL = modelOf([
  {
    owner: "กองคลัง",
    cells: { measure: "อบรม", status: "ดำเนินการเรียบร้อยแล้ว", doneOn: DONE, evidence: "https://a.go.th" },
  },
  { owner: "กองช่าง", cells: { measure: "อบรม", result: "ครบ" } },
]);

it.each([
  ["000", ["status 1", "doneOn 1", "evidence 1"]],
  ["001-C", ["owners 2", "doneOn 1", "result 1", "evidence 1"]],
  ["002", ["result 1", "evidence 1"]],
  ["003", ["owners 2", "status 1", "doneOn 1", "evidence 1"]],
])("layout %s has no column for %j", (id, expected) => {
  const layout = REPORT_LAYOUTS.find((own) => own.id === id);
  const found = layout === undefined ? [] : unprintedFields(MODEL, layout);
  expect(found.map(({ field, rows }) => `${field} ${String(rows)}`)).toEqual(expected);
});
