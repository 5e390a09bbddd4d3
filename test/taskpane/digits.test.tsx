/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { insertSet } from "../../src/app/insert-set";
import { previewPublication } from "../../src/app/preview-publication";
import type { DistributionPlan } from "../../src/core/distribute/distribution-plan";
import { itemListOf } from "../../src/core/frameworks/items";
import { mergeWrites } from "../../src/core/merge/merge-writes";
import { fillNewTab } from "../../src/core/distribute/fill-new-tab";
import { REPORT_LAYOUTS } from "../../src/core/report/layouts";
import type { DepartmentStanding } from "../../src/core/standing/standing";
import { planDepartment } from "../../src/core/templates/plan-department";
import { SCREENS, type Screen } from "../../src/taskpane/state/screen";
import { contentOf, SAMPLE_SET } from "../app/memory-workbook";
import { pastedPlan, previewOf } from "../support/carry-previews";
import { FakeHost } from "../support/fake-host";
import { findingAt, HUAITOEI_SCORES, scoredReport, summaryWith, yearOf } from "../support/fake-report";
import { FakeWorkbook } from "../support/fake-workbook";
import { FILES, mergePreviewOf } from "../support/merge-previews";
import { renderPane } from "../support/render-pane";

jest.setTimeout(30_000);

type View = Awaited<ReturnType<typeof renderPane>>;

const FINDINGS = [
  findingAt("กองช่าง", 4),
  findingAt("กองช่าง", 5, { ruleId: "packed-row", messageId: "packed", data: { count: 12 } }),
  findingAt("กองช่าง", 6, { ruleId: "overdue", messageId: "overdue", data: { end: "2026-03-31", asOf: "2026-04-10" } }),
  findingAt("กองช่าง", 7, { ruleId: "number-as-text", messageId: "text", data: { actual: "94.62 คะแนน" } }),
  findingAt("กองช่าง", 8, {
    ruleId: "failing-without-measure",
    messageId: "missing",
    data: { indicator: 10, name: "การป้องกันการทุจริต", score: 50, passLine: 85 },
  }),
];

const TAB = "กองคลัง";
const FROM = { sheet: "มาตรการ", at: { row: 4, column: 2 } };
const DISTRIBUTION: DistributionPlan = {
  newTabs: [],
  codes: [],
  added: [
    { from: FROM, department: "กองคลัง", tabOf: "กองคลัง", sheet: "กองคลัง", cells: { code: "ม.1", measure: "ประกาศ" } },
  ],
  there: [],
  differing: [],
  listed: [{ from: FROM, what: "owner", reason: "unknown-owner", detail: "กอง 12", text: "ประกาศ" }],
  unplanned: [],
  counts: { rowsRead: 24, rowsDistributed: 13, rowsListed: 11 },
};

const COUNTS = { "not-started": 10, "in-progress": 11, done: 13, cancelled: 0, unknown: 1 };
const MODEL = summaryWith(
  { byDepartment: [{ label: "สำนักปลัด", counts: COUNTS, total: 35, overdue: 12 }] },
  { rowsRead: 36, rowsWritten: 35, rowsExcluded: 1 },
);

const MERGE = mergePreviewOf(FILES);

/** Leads each screen to where it says the most. */
const FILL: Readonly<Record<Screen, (view: View) => Promise<unknown>>> = {
  home: () => screen.findByRole("heading", { name: "คะแนนรวม ๘๐.๗๗" }),
  insert: () => screen.findByRole("combobox", { name: /^ปี/u }),
  indicators: () => screen.findByRole("row", { name: /^๙\./u }),
  settings: async ({ press }) => press("กฎการตรวจและกรอบการประเมิน"),
  check: async ({ press }) => {
    await screen.findByRole("heading", { name: "พบ ๕ รายการ" });
    await press(/^ถัดไป/u);
  },
  carry: async ({ press }) => {
    await press("อ่านตาราง");
    await screen.findByRole("heading", { name: "อ่านได้ ๑ ตาราง ๓ แถว" });
  },
  compile: async ({ press }) => {
    await press("รวบรวม");
    await screen.findByRole("heading", { name: "รวบรวมแล้ว ๓๕ แถว" });
  },
  distribute: async ({ press }) => {
    await press("ดูว่าจะกระจายอะไร");
    await screen.findByText("แผน ๒๔ แถว = กระจาย ๑๓ + ไม่ได้กระจาย ๑๑");
  },
  merge: async ({ user, press }) => {
    const files = FILES.map(({ file }) => new File([], file));
    await user.upload(screen.getByLabelText(/^ไฟล์ที่ส่งคืน/u), files);
    await screen.findByRole("heading", { name: "อ่านได้ ๒ ไฟล์ ๕ แถว" });
    await press(/^รวม ๒ แถว/u);
    await screen.findByRole("heading", { name: "รวมแล้ว ๒ แถว" });
  },
  publish: async ({ press }) => {
    await press("ดูก่อนเผยแพร่");
    await screen.findByRole("heading", { name: "พร้อมทำแบบ 004E" });
  },
};

async function fullHost(): Promise<FakeHost> {
  const years = [yearOf(2567, [...HUAITOEI_SCORES.slice(0, 9), 65]), yearOf(2568, HUAITOEI_SCORES)];
  const department: DepartmentStanding = {
    department: "กองช่าง",
    state: "filled",
    sheet: "กองช่าง",
    rows: 12,
    overdue: 11,
  };
  const standing = { departments: [department], summary: "none", sources: null, years } as const;
  const host = new FakeHost().checks(
    scoredReport(HUAITOEI_SCORES, { findings: FINDINGS, standing, itemList: itemListOf(2568) }),
  );
  host.asked.paneDigits.push("thai");
  const rows = [
    "๙ การเปิดเผยข้อมูล | ปรับปรุง | สำรวจ | 12 วัน | กองคลัง",
    "เรื่องอื่น | อบรม | | | คณะทำงาน",
    "เรื่อง | | | | กองคลัง",
  ];
  host.preview = [Promise.resolve(previewOf(pastedPlan(...rows)))];
  host.compile = [
    Promise.resolve({
      ...{ kind: "compiled", model: MODEL, sheet: "สรุปผล", kept: [], filesLeft: [] },
      progress: { unreported: [], shared: [] },
    }),
  ];
  host.distributions = [Promise.resolve({ kind: "preview", plan: DISTRIBUTION, newSheets: [] })];
  host.returned = FILES.map((file) => Promise.resolve({ kind: "files", files: [file], troubles: [] }));
  host.mergePreview = [Promise.resolve(MERGE)];
  const writes = mergeWrites(MERGE.found, { all: "skip" });
  host.merged = [Promise.resolve({ kind: "merged", preview: MERGE, writes, sheets: [] })];
  const workbook = new FakeWorkbook();
  await insertSet(workbook, { ...SAMPLE_SET, departments: ["กองช่าง"] });
  const tab = planDepartment({ title: TAB, department: TAB, agencyName: "", planYear: 2569, digits: "thai" });
  const cells = { measure: "ประกาศ", start: 45_931, status: "ยังไม่ดำเนินการ", note: "เร่งด่วน" };
  await workbook.insert([fillNewTab(tab, [{ from: FROM, department: TAB, tabOf: TAB, sheet: TAB, cells }])], "end");
  const [layout] = REPORT_LAYOUTS.filter(({ id }) => id === "004-E");
  if (layout === undefined) throw new Error("004-E");
  const asOf = { year: 2026, month: 4, day: 1 };
  host.publications = [Promise.resolve(previewPublication(await contentOf(workbook), { layout, round: 6, asOf }))];
  return host;
}

/** What stays as it was typed, as Excel writes it, or as a cell of the new plan will have it; a row has Excel's number. */
const LEFT_AS_THEY_ARE = [
  /“[^”]*”/gu,
  /แถวที่ \d+/gu,
  /(?:ม\.|กอง |เลขอารบิก \()\d+/gu,
  /12 วัน/gu,
  /ExcelApi \d+\.\d+/gu,
  /^(?:ตัวชี้วัดที่|ประเด็นที่) \d+ /gu,
  /\b(?:000|002|003)\b/gu,
  /[A-Za-z0-9.]*[A-Za-z][A-Za-z0-9.]*/gu,
];

function shownTexts(): readonly string[] {
  const elements = [...document.body.querySelectorAll("*")].filter(({ tagName }) => tagName !== "STYLE");
  return elements.flatMap((element) => [
    ...[...element.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent ?? ""),
    ...["aria-label", "aria-description", "title", "placeholder"].map((name) => element.getAttribute(name) ?? ""),
  ]);
}

it.each(SCREENS)(
  "writes every number of ours on the screen %s in Thai digits, and nothing that was typed",
  async (name) => {
    const view = await renderPane(await fullHost(), name);
    await FILL[name](view);
    const texts = shownTexts();
    const bare = texts.map((text) => LEFT_AS_THEY_ARE.reduce((rest, kind) => rest.replace(kind, ""), text));
    expect(bare.filter((text) => /[0-9]/u.test(text))).toEqual([]);
    expect(texts.some((text) => /[๐-๙]/u.test(text))).toBe(true);
  },
);

it("leaves the cells, codes and texts that a sentence quotes as they are", async () => {
  await renderPane(await fullHost(), "check");
  expect(await screen.findByText(/“94.62 คะแนน”/u)).toBeVisible();
  expect(screen.getByRole("button", { name: "ไปที่ กองช่าง!C5" })).toBeVisible();
  expect(screen.getByText(/แถวที่ 5 ยังไม่ได้กรอก/u)).toBeVisible();
  expect(screen.getByText(/๓๑ มีนาคม ๒๕๖๙/u)).toBeVisible();
  expect(screen.getByText(/ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต ได้ ๕๐.๐๐ ต่ำกว่าเกณฑ์ ๘๕/u)).toBeVisible();
});
