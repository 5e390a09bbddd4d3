/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, createEvent, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { ShownMergeOutcome } from "../../src/app/merge-files";
import type { MergePreview, ReturnedFile } from "../../src/app/preview-merge";
import { mergeWrites } from "../../src/core/merge/merge-writes";
import type { OldFiles } from "../../src/taskpane/host";
import { accessibilityProblems } from "../support/accessibility";
import { FakeHost } from "../support/fake-host";
import { FILES, mergePreviewOf, returned, UNKNOWN } from "../support/merge-previews";
import { renderPane } from "../support/render-pane";

jest.setTimeout(30_000);

const PREVIEW = mergePreviewOf(FILES);
const LABEL = "ไฟล์ที่ส่งคืน (เลือกได้หลายไฟล์)";
const answer = (file: ReturnedFile): Promise<OldFiles> =>
  Promise.resolve({ kind: "files", files: [file], troubles: [] });

function hostWith(files: readonly ReturnedFile[], ...previews: readonly MergePreview[]): FakeHost {
  const host = new FakeHost();
  host.returned = files.map(answer);
  host.mergePreview = previews.map((preview) => Promise.resolve(preview));
  return host;
}

async function opened(host: FakeHost) {
  const view = await renderPane(host, "merge");
  await screen.findByRole("heading", { name: "รวมไฟล์จากส่วนราชการ" });
  return view;
}

async function picked(host: FakeHost, names: readonly string[] = FILES.map(({ file }) => file)) {
  const view = await opened(host);
  await view.user.upload(
    screen.getByLabelText(LABEL),
    names.map((name) => new File([], name)),
  );
  return view;
}

const below = (heading: string | RegExp) =>
  within(screen.getByRole("heading", { name: heading }).parentElement ?? document.body);
const said = (text: string) => waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(text));
const choiceOf = (measure: RegExp, choice: string) =>
  within(screen.getByRole("radiogroup", { name: measure })).getByRole("radio", { name: choice });

function merged(preview: MergePreview, all: "skip" | "theirs" = "skip"): ShownMergeOutcome {
  return { kind: "merged", preview, writes: mergeWrites(preview.found, { all }), sheets: [] };
}

it("shows what every sheet brings, each conflict cell by cell, and what is left with its place and reason", async () => {
  const host = hostWith(FILES, PREVIEW);
  await picked(host);
  expect(await screen.findByRole("heading", { name: "อ่านได้ 2 ไฟล์ 5 แถว" })).toHaveFocus();
  expect(host.asked.returned).toEqual(["คลัง.xlsx", "ช่าง.xlsx"]);
  expect(host.asked.mergePreview).toEqual([{ files: FILES, newDepartments: [] }]);
  expect(below("คลัง.xlsx").getByText(/^3 แถว = เหมือนเดิม 0 \+ เพิ่ม 1 \+ เติมช่องว่าง 1 \+ ขัดกัน 1/u)).toBeVisible();
  expect(below("ช่าง.xlsx").getByText(/ขัดกัน 1 \+ ไม่ได้นำมา 1$/u)).toBeVisible();
  const conflicts = below("ขัดกัน (2)");
  for (const text of ["ผลเดิม", "ผลใหม่", "มีแล้ว", "ออนไลน์"]) expect(conflicts.getByText(text)).toBeVisible();
  expect(conflicts.getByText("คลัง.xlsx กองคลัง!I3")).toBeVisible();
  expect(conflicts.getByRole("button", { name: "ไปที่ กองคลัง!I3" })).toBeVisible();
  const left = below("แถวที่ไม่ได้นำมา (1)");
  expect(left.getByText("ช่าง.xlsx กองช่าง!A3")).toBeVisible();
  expect(left.getByText(/แถวนี้ไม่มีมาตรการ/u)).toBeVisible();
  expect(below("จะเขียน (2)").getByText("ม.4 รายงาน")).toBeVisible();
  await said("จะเขียน 2 แถว · ขัดกันและคงไฟล์หลักไว้ 2 แถว");
  expect(await accessibilityProblems()).toEqual([]);
});

it("counts live what the choices write, for all and for one, and merges just that", async () => {
  const host = hostWith(FILES, PREVIEW);
  host.merged = [Promise.resolve(merged(PREVIEW, "theirs"))];
  const { user, press } = await picked(host);
  await screen.findByRole("button", { name: "รวม 2 แถว" });
  await user.click(choiceOf(/^ใช้กับทุกแถว/u, "เก็บทั้งสองแถว"));
  expect(screen.getByRole("button", { name: "รวม 4 แถว" })).toBeVisible();
  expect(choiceOf(/ม\.2 อบรม/u, "เก็บทั้งสองแถว")).toBeChecked();
  await user.click(choiceOf(/ม\.2 อบรม/u, "คงไฟล์หลักไว้"));
  expect(screen.getByRole("button", { name: "รวม 3 แถว" })).toBeVisible();
  expect(choiceOf(/^ใช้กับทุกแถว/u, "เก็บทั้งสองแถว")).not.toBeChecked();
  await press("รวม 3 แถว");
  expect(await screen.findByRole("heading", { name: "รวมแล้ว 4 แถว" })).toHaveFocus();
  const [asked] = host.asked.merge;
  expect(asked?.shown).toBe(PREVIEW);
  expect(asked?.choices).toMatchObject({ all: "both" });
  expect(Object.values(asked?.choices.single ?? {})).toEqual(["skip"]);
});

it("lists what was written with links and the conflicts that remain, reads the workbook again, and goes on", async () => {
  const host = hostWith(FILES, PREVIEW);
  host.merged = [Promise.resolve(merged(PREVIEW))];
  const { press } = await picked(host);
  await screen.findByRole("button", { name: "รวม 2 แถว" });
  const checks = host.asked.check.length;
  await press("รวม 2 แถว");
  await screen.findByRole("heading", { name: "รวมแล้ว 2 แถว" });
  expect(host.asked.check).toHaveLength(checks + 1);
  await press("ไปที่ กองคลัง");
  expect(host.asked.select).toEqual(["กองคลัง!A1"]);
  expect(below("ขัดกันและคงไฟล์หลักไว้ (2)").getByText("ออนไลน์")).toBeVisible();
  expect(below("แถวที่ไม่ได้นำมา (1)").getByText(/ไม่มีมาตรการ/u)).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await press("รวมไฟล์อื่น");
  expect(screen.getByLabelText(LABEL)).toBeVisible();
  expect(screen.queryByRole("heading", { name: "รวมแล้ว 2 แถว" })).toBeNull();
});

it("says that nothing is new when the same files are compared again", async () => {
  const host = hostWith(FILES, PREVIEW, mergePreviewOf([returned("คลัง.xlsx", "กองคลัง", "ม.1 | | ประกาศ")]));
  host.merged = [Promise.resolve(merged(PREVIEW))];
  const { press } = await picked(host);
  await screen.findByRole("button", { name: "รวม 2 แถว" });
  await press("รวม 2 แถว");
  await screen.findByRole("heading", { name: "รวมแล้ว 2 แถว" });
  await press("เทียบไฟล์เดิมอีกครั้ง");
  expect(await screen.findByRole("group", { name: "ไม่มีอะไรใหม่ให้รวม" })).toBeVisible();
  expect(host.asked.mergePreview[1]?.files).toEqual(FILES);
  expect(screen.queryByRole("button", { name: /^รวม \d/u })).toBeNull();
});

it("shows that files disagree with each other, and takes one of them only where a person says whose", async () => {
  const files = [
    returned("ก.xlsx", "กองคลัง", "ม.1 | | ประกาศ | ร่าง"),
    returned("ข.xlsx", "กองคลัง", "ม.1 | | ประกาศ | ประชุม"),
  ];
  const { user } = await picked(hostWith(files, mergePreviewOf(files)), ["ก.xlsx", "ข.xlsx"]);
  await screen.findByRole("heading", { name: "ขัดกัน (2)" });
  expect(screen.getByText("ไม่ตรงกับไฟล์อื่นด้วย: ข.xlsx กองคลัง!A2")).toBeVisible();
  await user.click(choiceOf(/^ใช้กับทุกแถว/u, "ใช้ของไฟล์ที่ส่งคืน"));
  expect(screen.getAllByText(/หลายไฟล์ไม่ตรงกัน/u)).toHaveLength(2);
  expect(screen.getByRole("group", { name: "ยังไม่มีแถวที่จะเขียน" })).toBeVisible();
  await user.click(choiceOf(/จาก ก\.xlsx/u, "ใช้ของไฟล์ที่ส่งคืน"));
  expect(screen.getByRole("button", { name: "รวม 1 แถว" })).toBeVisible();
  expect(below("จะเขียน (1)").getByText("ขั้นตอน/วิธีการ: ร่าง")).toBeVisible();
  await user.click(choiceOf(/จาก ข\.xlsx/u, "ใช้ของไฟล์ที่ส่งคืน"));
  expect(screen.queryByRole("button", { name: /^รวม \d/u })).toBeNull();
});

it("adds a department that the base does not know only where a person agrees", async () => {
  const host = hostWith([UNKNOWN], mergePreviewOf([UNKNOWN]), mergePreviewOf([UNKNOWN], ["กองประปา"]));
  const { user } = await picked(host, ["ประปา.xlsx"]);
  const box = await screen.findByRole("checkbox", { name: "กองประปา" });
  expect(box).not.toBeChecked();
  expect(screen.getByText(/ไฟล์หลักไม่มีส่วนราชการ “กองประปา”/u)).toBeVisible();
  await user.click(box);
  expect(await screen.findByRole("button", { name: "รวม 1 แถว" })).toBeVisible();
  expect(screen.getByText("แผ่นงานใหม่: กองประปา")).toBeVisible();
  expect(screen.getByRole("checkbox", { name: "กองประปา" })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "กองประปา" })).toHaveFocus();
  expect(host.asked.mergePreview.map(({ newDepartments }) => newDepartments)).toEqual([[], ["กองประปา"]]);
});

it("tells which files cannot be used and goes on with the others", async () => {
  const host = hostWith(FILES, mergePreviewOf(FILES.slice(0, 1)));
  host.returned = [
    Promise.resolve({
      kind: "files",
      files: [],
      troubles: [{ kind: "trouble", code: "encrypted", path: "ลับ.xlsx" }],
    }),
    ...FILES.slice(0, 1).map(answer),
  ];
  await picked(host, ["ลับ.xlsx", "คลัง.xlsx"]);
  expect(await screen.findByRole("heading", { name: "อ่านได้ 1 ไฟล์ 3 แถว" })).toBeVisible();
  expect(screen.getByText(/ไฟล์ ลับ.xlsx มีรหัสผ่าน/u)).toBeVisible();
});

it("tells how many files are opened, and can be cancelled", async () => {
  const host = hostWith(FILES);
  host.returned = [...FILES.slice(0, 1).map(answer), new Promise(() => undefined)];
  const { press } = await picked(host);
  await said("กำลังเปิดไฟล์ เปิดแล้ว 1 จาก 2 ไฟล์");
  expect(screen.getByLabelText(LABEL)).toBeDisabled();
  await press("ยกเลิก");
  expect(screen.getByLabelText(LABEL)).toBeEnabled();
  expect(screen.getByRole("button", { name: "เทียบกับไฟล์หลักอีกครั้ง" })).toBeVisible();
  expect(host.asked.mergePreview).toEqual([]);
});

it("takes files that are dropped on the pane, and never lets the page be replaced by one", async () => {
  const host = hostWith(FILES, PREVIEW);
  await opened(host);
  const files = FILES.map(({ file }) => new File([], file));
  const drop = createEvent.drop(document.body, { dataTransfer: { files } });
  await act(async () => {
    fireEvent(document.body, drop);
    await Promise.resolve();
  });
  expect(drop.defaultPrevented).toBe(true);
  expect(await screen.findByRole("heading", { name: "อ่านได้ 2 ไฟล์ 5 แถว" })).toBeVisible();
});

it("shows the new lists and has written nothing where the workbook changed meanwhile", async () => {
  const host = hostWith(FILES, PREVIEW);
  host.merged = [Promise.resolve({ kind: "changed", preview: mergePreviewOf(FILES.slice(0, 1)) })];
  const { press } = await picked(host);
  await screen.findByRole("button", { name: "รวม 2 แถว" });
  const checks = host.asked.check.length;
  await press("รวม 2 แถว");
  expect(await screen.findByText(/จึงยังไม่ได้เขียนอะไร/u)).toBeVisible();
  expect(screen.getByRole("heading", { name: "ขัดกัน (1)" })).toBeVisible();
  expect(host.asked.check).toHaveLength(checks);
});

it.each([
  ["no file has a department's sheet", { kind: "nothing-to-merge" }, /ให้เลือกไฟล์ที่มีแผ่นงานของส่วนราชการ/u],
  ["Excel is busy", { kind: "trouble", code: "host-busy" }, /Excel กำลังทำงานอื่น/u],
] as const)("says what to do where %s", async (_, outcome, told) => {
  const host = hostWith(FILES);
  host.mergePreview = [Promise.resolve(outcome)];
  await picked(host);
  expect(await screen.findByText(told)).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

it.each([
  ["a sheet lacks a column", { kind: "no-place", department: "กองคลัง", key: "note" }, /ไม่มีคอลัมน์ที่ต้องใช้ \(note\)/u],
  ["a sheet is protected", { kind: "trouble", code: "sheet-protected", sheet: "กองคลัง" }, /ถูกป้องกันไว้/u],
] as const)("says why merging failed where %s, and compares again with the choices kept", async (_, outcome, told) => {
  const host = hostWith(FILES, PREVIEW);
  host.merged = [Promise.resolve(outcome)];
  const { press, user } = await picked(host);
  await screen.findByRole("button", { name: "รวม 2 แถว" });
  await user.click(choiceOf(/ม\.2 อบรม/u, "เก็บทั้งสองแถว"));
  await press("รวม 3 แถว");
  expect(await screen.findByText(told)).toBeVisible();
  await press(/^(?:ลองอีกครั้ง|เทียบกับไฟล์หลักอีกครั้ง)$/u);
  expect(await screen.findByRole("button", { name: "รวม 3 แถว" })).toBeVisible();
});

it("speaks English and keeps what it shows while another screen is looked at", async () => {
  const host = hostWith(FILES, PREVIEW);
  const { press, open, openFromMenu } = await picked(host);
  await screen.findByRole("button", { name: "รวม 2 แถว" });
  await open("หน้าแรก");
  await openFromMenu("รวมไฟล์");
  expect(screen.getByRole("heading", { name: "อ่านได้ 2 ไฟล์ 5 แถว" })).not.toHaveFocus();
  await press("English");
  expect(screen.getByRole("heading", { name: "Read: files 2, rows 5" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Merge rows: 2" })).toBeVisible();
  expect(screen.getByText(/the row has no measure/u)).toBeVisible();
  await said("Rows to write: 2 · conflicts in which the base stays: 2");
});
