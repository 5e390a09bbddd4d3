/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { DistributionPreview } from "../../src/app/preview-distribution";
import type { DistributionPlan } from "../../src/core/distribute/distribution-plan";
import type { Distributed } from "../../src/taskpane/state/distribute/distribute-state";
import { accessibilityProblems } from "../support/accessibility";
import { FakeHost } from "../support/fake-host";
import { renderPane } from "../support/render-pane";

jest.setTimeout(30_000);

const from = { sheet: "มาตรการ", at: { row: 4, column: 2 } };
const PLAN: DistributionPlan = {
  newTabs: [{ department: "กองช่าง", title: "กองช่าง" }],
  codes: [{ sheet: "มาตรการ", at: { row: 4, column: 0 }, before: null, code: "ม.1" }],
  added: [
    { from, department: "กองคลัง", tabOf: "กองคลัง", sheet: "กองคลัง", cells: { code: "ม.1", measure: "ประกาศ" } },
    { from, department: "กองช่าง", tabOf: "กองช่าง", sheet: "กองช่าง", cells: { code: "ม.1", measure: "ประกาศ" } },
  ],
  there: [{ from, department: "กองคลัง", to: { sheet: "กองคลัง", at: { row: 6, column: 0 } } }],
  differing: [
    {
      from,
      department: "กองคลัง",
      to: { sheet: "กองคลัง", at: { row: 7, column: 0 } },
      isReported: true,
      differences: [{ at: { row: 7, column: 4 }, key: "start", plan: 45_931, tab: null }],
    },
  ],
  listed: [{ from, what: "owner", reason: "unknown-owner", detail: "กองประปา", text: "ประกาศ" }],
  unplanned: [
    {
      sheet: "กองคลัง",
      at: { row: 9, column: 0 },
      department: "กองคลัง",
      reason: "not-in-plan",
      code: "ม.9",
      text: "เก่า",
    },
  ],
  counts: { rowsRead: 4, rowsDistributed: 3, rowsListed: 1 },
};
const PREVIEW: DistributionPreview = { kind: "preview", plan: PLAN, newSheets: [] };
const DONE: Distributed = { kind: "distributed", plan: PLAN, sheets: ["กองช่าง"], rowsWritten: 2, codesWritten: 1 };
const NOTHING: DistributionPreview = {
  ...PREVIEW,
  plan: { ...PLAN, newTabs: [], codes: [], added: [], differing: [], listed: [], unplanned: [] },
};

async function opened(host: FakeHost) {
  const view = await renderPane(host, "distribute");
  await screen.findByRole("heading", { name: "กระจายมาตรการ" });
  return view;
}

function showing(...previews: readonly DistributionPreview[]): FakeHost {
  const host = new FakeHost();
  host.distributions = previews.map((preview) => Promise.resolve(preview));
  return host;
}

const sectionOf = (name: string) => within(screen.getByRole("heading", { name }).parentElement ?? document.body);
const found = async (name: string) => (await screen.findByRole("button", { name })).textContent;

it("shows department by department what is added, what differs side by side, and what goes nowhere and why", async () => {
  const host = showing(PREVIEW);
  const { press } = await opened(host);
  expect(await accessibilityProblems()).toEqual([]);
  await press("ดูว่าจะกระจายอะไร");
  expect(await screen.findByRole("heading", { name: "จะเพิ่ม 2 แถว" })).toHaveFocus();
  expect(screen.getByText("แผน 4 แถว = กระจาย 3 + ไม่ได้กระจาย 1")).toBeVisible();
  expect(screen.getByText("แผ่นงานใหม่: กองช่าง")).toBeVisible();
  const share = sectionOf("กองคลัง · เพิ่ม 1 มีอยู่แล้ว 1 แผนเปลี่ยน 1");
  expect(share.getByText("เพิ่ม: ม.1 ประกาศ")).toBeVisible();
  expect(share.getByText(/ส่วนราชการรายงานผลแล้ว/u)).toBeVisible();
  expect(share.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual(["1 ต.ค. 2568", "(ว่าง)"]);
  expect(sectionOf("ไม่ได้กระจาย (1)").getByText(/“กองประปา” ไม่ใช่ส่วนราชการ/u)).toBeVisible();
  expect(sectionOf("ไม่อยู่ในแผน คงไว้ (1)").getByText("ไม่อยู่ในแผนแล้ว")).toBeVisible();
  await press("ไปที่ กองคลัง!A8");
  expect(host.asked.select).toEqual(["กองคลัง!A8"]);
  expect(host.asked.distribute).toEqual([]);
  expect(await accessibilityProblems()).toEqual([]);
});

it("writes what was shown, gives a way to every tab, reads the workbook anew, and then has nothing to add", async () => {
  const host = showing(PREVIEW, NOTHING);
  host.distributed = [Promise.resolve(DONE)];
  const { press } = await opened(host);
  await press("ดูว่าจะกระจายอะไร");
  await found("เขียนตามที่เห็น 2 แถว");
  await press("เขียนตามที่เห็น 2 แถว");
  expect(await screen.findByRole("heading", { name: "กระจายแล้ว 2 แถว" })).toHaveFocus();
  expect(host.asked.distribute).toEqual([PREVIEW]);
  expect(host.asked.check).toHaveLength(2);
  await press("ไปที่ กองช่าง");
  expect(host.asked.select).toEqual(["กองช่าง!A1"]);
  expect(await accessibilityProblems()).toEqual([]);
  await press("ดูอีกครั้ง");
  await screen.findByRole("heading", { name: "ไม่มีแถวที่ต้องเพิ่ม" });
  expect(screen.queryByRole("button", { name: /^เขียนตามที่เห็น/u })).not.toBeInTheDocument();
  expect(screen.getByText("แผ่นงานของส่วนราชการมีมาตรการในแผนครบแล้ว")).toBeVisible();
});

it("shows what it would be now where the workbook changed since, and keeps it while another screen is in sight", async () => {
  const host = showing(PREVIEW);
  host.distributed = [Promise.resolve({ kind: "changed", preview: PREVIEW })];
  const { press, open, openFromMenu } = await opened(host);
  await press("ดูว่าจะกระจายอะไร");
  await found("เขียนตามที่เห็น 2 แถว");
  await press("เขียนตามที่เห็น 2 แถว");
  expect(await screen.findByRole("group", { name: "สมุดงานเปลี่ยนไปจากที่เห็น" })).toBeVisible();
  expect(host.asked.check).toHaveLength(1);
  await open("หน้าแรก");
  await openFromMenu("กระจายมาตรการ");
  expect(screen.getByRole("heading", { name: "จะเพิ่ม 2 แถว" })).toBeVisible();
  expect(screen.getByRole("heading", { name: "จะเพิ่ม 2 แถว" })).not.toHaveFocus();
});

it("says exactly what stands where only part could be written", async () => {
  const host = showing(PREVIEW);
  const trouble = { kind: "trouble", code: "workbook-protected" } as const;
  host.distributed = [Promise.resolve({ kind: "partly", trouble, sheets: ["มาตรการ", "กองคลัง"], cells: 5 })];
  const { press } = await opened(host);
  await press("ดูว่าจะกระจายอะไร");
  await found("เขียนตามที่เห็น 2 แถว");
  await press("เขียนตามที่เห็น 2 แถว");
  expect(await screen.findByRole("heading", { name: "เขียนได้บางส่วน" })).toHaveFocus();
  expect(screen.getByText(/ในแผ่นงาน มาตรการ, กองคลัง อยู่แล้ว \(5 เซลล์\).*โครงสร้างสมุดงานถูกป้องกัน/u)).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

it("tells trouble as an alert and tries again, and leads to the sheets where there is no plan", async () => {
  const host = new FakeHost();
  host.distributions = [Promise.resolve({ kind: "trouble", code: "host-busy" }), Promise.resolve({ kind: "no-plan" })];
  const { press } = await opened(host);
  await press("ดูว่าจะกระจายอะไร");
  expect(await screen.findByRole("alert")).toHaveTextContent("อ่านสมุดงานไม่สำเร็จ");
  await press("ลองอีกครั้ง");
  expect(await screen.findByRole("heading", { name: "ยังไม่มีแผนมาตรการ" })).toHaveFocus();
  await press("ไปแทรกแผ่นงาน");
  expect(await screen.findByRole("tab", { name: "แทรก", selected: true })).toBeVisible();
});

it("speaks English", async () => {
  const host = showing(PREVIEW);
  host.preferences.setLanguage("en");
  const { press } = await renderPane(host, "distribute");
  await screen.findByRole("heading", { name: "Distribute the measures" });
  await press("See what would be distributed");
  expect(await screen.findByRole("heading", { name: "Rows to add: 2" })).toHaveFocus();
  expect(screen.getByText(/“กองประปา” is no department of the agency sheet/u)).toBeVisible();
});
