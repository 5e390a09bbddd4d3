/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { RestoreJobOutcome } from "../../src/app/restorable-job";
import { mergeWrites } from "../../src/core/merge/merge-writes";
import type { DistributionPlan } from "../../src/core/distribute/distribution-plan";
import type { JobRestore } from "../../src/taskpane/host";
import { accessibilityProblems } from "../support/accessibility";
import { pastedPlan, previewOf } from "../support/carry-previews";
import { FakeHost } from "../support/fake-host";
import { FILES, mergePreviewOf } from "../support/merge-previews";
import { renderPane } from "../support/render-pane";

jest.setTimeout(30_000);

const RESTORABLE = { cells: 12, changedSheets: ["มาตรการ", "กองคลัง"], addedSheets: ["กองช่าง"] };
const RESTORED: RestoreJobOutcome = { kind: "restored", restored: RESTORABLE };
const BUTTON = "ย้อนการเขียนครั้งนี้";

/** Answers one after the other; what can be restored is gone once it was. */
function restoring(...outcomes: readonly RestoreJobOutcome[]): JobRestore {
  let left = outcomes;
  let isDone = false;
  return {
    restorable: () => (isDone ? null : RESTORABLE),
    restore: () => {
      const [first = RESTORED, ...rest] = left;
      left = rest;
      isDone = first.kind === "restored";
      return Promise.resolve(first);
    },
  };
}

async function carried(restore: JobRestore | null) {
  const host = new FakeHost();
  const preview = previewOf(pastedPlan("เรื่องอื่น | อบรม | เชิญวิทยากร | | กองคลัง"));
  host.preview = [Promise.resolve(preview)];
  host.carried = [Promise.resolve({ ...preview, kind: "carried", sheets: ["ยกมาจากปีก่อน"], rowsWritten: 2 })];
  host.carry.restore = restore;
  const view = await renderPane(host, "carry");
  await screen.findByRole("heading", { name: "นำข้อมูลปีก่อนเข้า" });
  await view.press("อ่านตาราง");
  await view.press((await screen.findByRole("button", { name: /^นำเข้า 1 มาตรการ/u })).textContent);
  await screen.findByRole("heading", { name: "นำเข้าแล้ว 1 มาตรการ" });
  return { host, ...view };
}

async function distributed(restore: JobRestore | null) {
  const host = new FakeHost();
  const from = { sheet: "มาตรการ", at: { row: 4, column: 2 } };
  const added = [{ from, department: "กองคลัง", tabOf: "กองคลัง", sheet: "กองคลัง", cells: { measure: "ประกาศ" } }];
  const counts = { rowsRead: 1, rowsDistributed: 1, rowsListed: 0 };
  const none = { newTabs: [], codes: [], there: [], differing: [], listed: [], unplanned: [] };
  const plan: DistributionPlan = { ...none, added, counts };
  host.distributions = [Promise.resolve({ kind: "preview", plan, newSheets: [] })];
  host.distributed = [Promise.resolve({ kind: "distributed", plan, sheets: [], rowsWritten: 1, codesWritten: 0 })];
  host.distribute.restore = restore;
  const view = await renderPane(host, "distribute");
  await screen.findByRole("heading", { name: "กระจายมาตรการ" });
  await view.press("ดูว่าจะกระจายอะไร");
  await view.press((await screen.findByRole("button", { name: /^เขียนตามที่เห็น/u })).textContent);
  await screen.findByRole("heading", { name: "กระจายแล้ว 1 แถว" });
  return { host, ...view };
}

async function merged(restore: JobRestore | null) {
  const host = new FakeHost();
  const preview = mergePreviewOf(FILES);
  host.returned = FILES.map((file) => Promise.resolve({ kind: "files", files: [file], troubles: [] }));
  host.mergePreview = [Promise.resolve(preview)];
  host.merged = [
    Promise.resolve({ kind: "merged", preview, writes: mergeWrites(preview.found, { all: "skip" }), sheets: [] }),
  ];
  host.merge.restore = restore;
  const view = await renderPane(host, "merge");
  await screen.findByRole("heading", { name: "รวมไฟล์จากส่วนราชการ" });
  await view.user.upload(
    screen.getByLabelText("ไฟล์ที่ส่งคืน (เลือกได้หลายไฟล์)"),
    FILES.map(({ file }) => new File([], file)),
  );
  await view.press((await screen.findByRole("button", { name: /^รวม 2 แถว/u })).textContent);
  await screen.findByRole("heading", { name: "รวมแล้ว 2 แถว" });
  return { host, ...view };
}

const SCREENS = { carry: carried, distribute: distributed, merge: merged };

describe.each(Object.entries(SCREENS))("%s", (name, done) => {
  it("says what it will put back and until when, puts it back, and reads the workbook anew", async () => {
    const { host, press, open } = await done(restoring(RESTORED));
    expect(screen.getByText("ย้อนแล้วจะคืนค่าเดิม 12 เซลล์ในแผ่นงาน: มาตรการ, กองคลัง")).toBeVisible();
    expect(screen.getByText("ย้อนแล้วจะเอาแผ่นงานที่เพิ่งเพิ่มออก 1 แผ่น: กองช่าง")).toBeVisible();
    expect(screen.getByText(/^ย้อนได้จนกว่าจะปิดแถบงานนี้ หรือมีผู้แก้/u)).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    const checks = host.asked.check.length;
    await press(BUTTON);
    expect(await screen.findByRole("heading", { name: "ย้อนการเขียนแล้ว" })).toHaveFocus();
    expect(screen.getByText("คืนค่าเดิมแล้ว 12 เซลล์ในแผ่นงาน: มาตรการ, กองคลัง")).toBeVisible();
    expect(screen.getByText("เอาแผ่นงานออกแล้ว 1 แผ่น: กองช่าง")).toBeVisible();
    expect(screen.queryByRole("button", { name: BUTTON })).toBeNull();
    expect(host.asked.check).toHaveLength(checks + 1);
    expect(await accessibilityProblems()).toEqual([]);
    if (name !== "carry") return;
    await open("หน้าแรก");
    await open("ปีก่อน");
    expect(await screen.findByRole("heading", { name: "ย้อนการเขียนแล้ว" })).toBeVisible();
    await press("นำเข้าเพิ่ม");
    expect(screen.getByRole("button", { name: "อ่านตาราง" })).toBeVisible();
  });

  it("says where it was changed since, or what stands, and can be tried again", async () => {
    const by = { id: "1", sheet: "ของคน", at: { row: 1, column: 1 } };
    const { host, press } = await done(
      restoring(
        {
          kind: "changed",
          places: [{ sheet: "กองคลัง", at: { row: 6, column: 2 } }],
          kept: [
            { sheet: "กองช่าง", reason: "looked-at", by },
            { sheet: "กองประปา", reason: "changed" },
          ],
        },
        { kind: "partly", trouble: { kind: "trouble", code: "workbook-protected" }, restored: RESTORABLE },
        { kind: "trouble", code: "sheet-protected", sheet: "กองคลัง" },
      ),
    );
    await press(BUTTON);
    const why = await screen.findByText(/^มีการแก้สมุดงานหลังเขียน/u);
    const [looked, typed, cell] = within(why.parentElement ?? why).getAllByRole("listitem");
    expect(looked).toHaveTextContent("กองช่าง: มีสูตรอ้างถึงที่ ของคน!B2");
    expect(typed).toHaveTextContent("กองประปา: มีการพิมพ์หรือเปลี่ยนชื่อ");
    expect(cell).toHaveTextContent("กองคลัง!C7 เปลี่ยนไปหลังเขียน");
    await press("ไปที่ กองคลัง!C7");
    expect(host.asked.select).toEqual(["กองคลัง!C7"]);
    const checks = host.asked.check.length;
    await press(BUTTON);
    expect(await screen.findByText(/แผ่นงานที่เพิ่มยังอยู่: กองช่าง เพราะ/u)).toBeVisible();
    expect(host.asked.check).toHaveLength(checks + (name === "carry" ? 0 : 1));
    await press(BUTTON);
    expect(await screen.findByText(/^แผ่นงาน “กองคลัง” ถูกป้องกันไว้/u)).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("points at the page's own button where the page takes every job back", async () => {
    await done(null);
    expect(screen.getByText("ปุ่ม “ย้อนกลับ” ของหน้านี้ย้อนการเขียนครั้งนี้ได้ทั้งหมด")).toBeVisible();
    expect(screen.queryByRole("button", { name: BUTTON })).toBeNull();
  });
});
