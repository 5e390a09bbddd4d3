import { groupMeasures } from "../../../src/core/report/group-measures";
import { reportRow } from "../../../src/core/report/make-report-rows";

const row = (code: string, measure: string, owner = "กองคลัง", steps = "") =>
  reportRow({ code, measure, steps }, owner, null);
const shown = (plan: Parameters<typeof groupMeasures>[0], reported: Parameters<typeof groupMeasures>[1]) =>
  groupMeasures(plan, reported).map(({ isPlanned, isReported, rows }) => {
    return `${isPlanned ? "P" : "-"}${isReported ? "R" : "-"} ${rows.map(({ fields }) => `${fields.measure}/${fields.owners}`).join(" ")}`;
  });

it("takes rows of one text together, however it is numbered or spaced, in the order of the plan", () => {
  const plan = [row("ม.1", "อบรม", ""), row("ม.2", "ประกาศ", "")];
  const reported = [row("", "๑) อบ รม"), row("ม.2", "ประกาศ"), row("ม.1", "อบรม", "กองช่าง"), row("", "นอกแผน")];
  expect(shown(plan, reported)).toEqual(["PR ๑) อบ รม/กองคลัง อบรม/กองช่าง", "PR ประกาศ/กองคลัง", "-R นอกแผน/กองคลัง"]);
});

it("keeps apart what two codes tell apart", () => {
  expect(shown([], [row("1", "อบรม"), row("2", "อบรม")])).toEqual(["-R อบรม/กองคลัง", "-R อบรม/กองคลัง"]);
});

it("keeps a planned measure on which nobody reports, unless its code is reported under another text", () => {
  const plan = [row("ม.1", "อบรม", ""), row("ม.2", "ประกาศ", "")];
  expect(shown(plan, [row("ม.2", "ประกาศนโยบาย")])).toEqual(["P- อบรม/", "-R ประกาศนโยบาย/กองคลัง"]);
});

it("fills in from the plan what a department leaves blank", () => {
  const [measure] = groupMeasures([row("", "อบรม", "", "เชิญวิทยากร")], [row("", "อบรม")]);
  expect(measure?.rows.map(({ fields }) => [fields.steps, fields.owners])).toEqual([["เชิญวิทยากร", "กองคลัง"]]);
});
