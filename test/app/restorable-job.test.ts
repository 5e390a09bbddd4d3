/** @jest-environment jsdom */
import { officeWorkbook } from "../../src/adapters/office/office-workbook";
import { newXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { carryLastYear } from "../../src/app/carry-last-year";
import { distributeMeasures } from "../../src/app/distribute-measures";
import { fillRows } from "../../src/app/fill-rows";
import { insertSet } from "../../src/app/insert-set";
import { mergeFiles } from "../../src/app/merge-files";
import { removePlanned } from "../../src/app/remove-planned";
import { restorableJob } from "../../src/app/restorable-job";
import { recordInserts } from "../../src/app/recorded-inserts";
import { readAgencySheet } from "../../src/core/recognition/read-agency-sheet";
import { toA1 } from "../../src/core/sheet/cell-ref";
import { drawnSheets } from "../support/drawn-sheets";
import { startNativeBridgeHost } from "../host/native-bridge";
import { contentOf, SAMPLE_SET, sheetOf, titlesOf } from "./memory-workbook";
import { BASE, makeBase, wish } from "./merge-cases";

type Workbook = ReturnType<typeof officeWorkbook>;

async function openOffice() {
  const host = await startNativeBridgeHost({ requirementSet: "1.9" });
  return { host, workbook: officeWorkbook() };
}

const HOSTS: readonly (readonly [string, () => Promise<Workbook>])[] = [
  [".xlsx", () => Promise.resolve(newXlsx())],
  ["Excel with ExcelApi 1.9", async () => (await openOffice()).workbook],
];

const OLD = `
  # plain แผน
  องค์การบริหารส่วนตำบลทุ่งตัวอย่าง
  ประเด็น | มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลาดำเนินการ | หน่วยงานผู้รับผิดชอบ
  การใช้อำนาจ | =ประกาศ | ตรวจ | ๑ ตุลาคม ๒๕๖๘ - ๓๑ มีนาคม ๒๕๖๙ | ทุกส่วนราชการ
  การเปิดเผยข้อมูล | อบรม | | ทุก ๖ เดือน | กองคลัง
`;

async function carry(workbook: Workbook) {
  const sheets = drawnSheets(OLD).map((sheet) => {
    return { ...sheet, visibility: "visible" as const, isProtected: false, hiddenRows: [] };
  });
  const agency = { name: null, type: null, district: null, province: null };
  const departments = ["สำนักปลัด", "กองคลัง", "กองช่าง"];
  const files = [{ file: "2567.xlsx", content: { sheets, names: [] } }];
  return carryLastYear(workbook, { files, assessedYear: 2568, agency, departments });
}

interface Job {
  readonly made: (workbook: Workbook) => Promise<unknown>;
  readonly run: (workbook: Workbook) => Promise<{ readonly kind: string }>;
  readonly done: string;
  /** Of the workbook before: a cell that the job writes, and the tabs that it adds. */
  readonly cell: readonly [sheet: string, cell: string];
  readonly added: readonly string[];
}

const TWO = ["สำนักปลัด", "กองคลัง"];
const JOBS: Readonly<Record<string, Job>> = {
  carry: {
    made: (workbook) => insertSet(workbook, { ...SAMPLE_SET, departments: TWO }),
    run: carry,
    done: "carried",
    cell: ["กองคลัง", "C5"],
    added: ["กองช่าง", "ยกมาจากปีก่อน"],
  },
  distribute: {
    made: async (workbook) => {
      await insertSet(workbook, { ...SAMPLE_SET, departments: TWO });
      const agency = await sheetOf(workbook, "ข้อมูลหน่วยงาน");
      const last = readAgencySheet(agency).departments.at(-1)?.at;
      if (last === undefined) throw new Error("No department is listed");
      const cell = toA1({ ...last, row: last.row + 1 });
      await workbook.setCells([{ sheet: agency.name, cell, expected: null, value: "กองช่าง" }]);
      const cells = { measure: "=ประกาศ", start: 45_931, owners: "กองคลัง, กองช่าง" };
      await fillRows(workbook, [{ department: null, cells }]);
    },
    run: (workbook) => distributeMeasures(workbook),
    done: "distributed",
    cell: ["กองคลัง", "C5"],
    added: ["กองช่าง"],
  },
  merge: {
    made: (workbook) => makeBase(workbook, BASE),
    run: async (workbook) => mergeFiles(workbook, await wish(), { all: "theirs" }),
    done: "merged",
    cell: ["กองคลัง", "C7"],
    added: ["กองประปา"],
  },
};

async function afterJob(workbook: Workbook, { made, run, done }: Job) {
  await made(workbook);
  const before = await contentOf(workbook);
  const job = restorableJob(workbook);
  expect(await job.run(run)).toMatchObject({ kind: done });
  return { before, job };
}

describe.each(HOSTS)("on %s", (_, open) => {
  describe.each(Object.entries(JOBS))("%s", (name, kind) => {
    it("is put back to the last cell, once, and says before what that is", async () => {
      const workbook = await open();
      const { before, job } = await afterJob(workbook, kind);
      expect(await contentOf(workbook)).not.toEqual(before);
      const restorable = job.restorable();
      expect(restorable?.addedSheets).toEqual(kind.added);
      expect(restorable?.changedSheets).toContain("กองคลัง");
      expect(restorable?.cells).toBeGreaterThan(0);
      expect(await job.restore()).toEqual({ kind: "restored", restored: restorable });
      expect(await contentOf(workbook)).toEqual(before);
      expect(job.restorable()).toBeNull();
      expect(await job.restore()).toEqual({ kind: "changed", places: [], kept: [] });
    });

    it("stays as it is where a cell that it wrote was changed, and says where", async () => {
      const workbook = await open();
      const { job } = await afterJob(workbook, kind);
      const [sheet, cell] = kind.cell;
      const written = await workbook.setCells([
        { sheet, cell, expected: name === "merge" ? "ตรวจ" : await valueOf(workbook, sheet), value: "พิมพ์เอง" },
      ]);
      expect(written).toMatchObject({ kind: "written" });
      const now = await contentOf(workbook);
      const at = { row: Number(cell.slice(1)) - 1, column: 2 };
      expect(await job.restore()).toEqual({ kind: "changed", places: [{ sheet, at }], kept: [] });
      expect(await contentOf(workbook)).toEqual(now);
    });

    it("stays as it is where somebody typed in a tab that it added", async () => {
      const workbook = await open();
      const { job } = await afterJob(workbook, kind);
      const [sheet = ""] = kind.added;
      await workbook.setCells([{ sheet, cell: "C40", expected: null, value: "พิมพ์เอง" }]);
      const now = await contentOf(workbook);
      expect(await job.restore()).toEqual({ kind: "changed", places: [], kept: [{ sheet, reason: "changed" }] });
      expect(await contentOf(workbook)).toEqual(now);
    });
  });
});

async function valueOf(workbook: Workbook, title: string) {
  const sheet = (await contentOf(workbook)).sheets.find(({ name }) => name === title);
  return sheet?.grid.cells[4 - sheet.grid.origin.row]?.[2 - sheet.grid.origin.column] ?? null;
}

const MERGE = JOBS["merge"];
if (MERGE === undefined) throw new Error("There is no such job");

it("gives a formula back as a formula", async () => {
  const { host, workbook } = await openOffice();
  const formula = '="ผล"&"เดิม"';
  const made = async () => {
    await makeBase(workbook, BASE);
    host.person.type("กองคลัง!I6", formula);
  };
  const { job } = await afterJob(workbook, { ...MERGE, made });
  expect(host.person.read("กองคลัง!I6")).toEqual([["ผลใหม่"]]);
  expect(await job.restore()).toMatchObject({ kind: "restored" });
  expect(host.person.read("กองคลัง!I6")).toEqual([["ผลเดิม"]]);
  const over = await workbook.setCells([{ sheet: "กองคลัง", cell: "I6", expected: "ผลเดิม", value: "ทับ" }]);
  expect(over).toMatchObject({ formulas: [{ cell: "I6", formula }] });
});

it("writes nothing where a formula stands now that shows what was written, or one elsewhere looks at an added tab", async () => {
  const { host, workbook } = await openOffice();
  const { job } = await afterJob(workbook, MERGE);
  host.person.type("กองคลัง!C7", '="ตรวจ"');
  const place = { sheet: "กองคลัง", at: { row: 6, column: 2 } };
  expect(await job.restore()).toEqual({ kind: "changed", places: [place], kept: [] });
  host.person.type("กองคลัง!C7", "ตรวจ");
  host.person.addSheet("ของคน");
  host.person.type("ของคน!B2", "=กองประปา!C5");
  const by = { id: expect.any(String) as string, sheet: "ของคน", at: { row: 1, column: 1 } };
  expect(await job.restore()).toEqual({
    kind: "changed",
    places: [],
    kept: [{ sheet: "กองประปา", reason: "looked-at", by }],
  });
  host.person.type("ของคน!B2", "");
  expect(await job.restore()).toMatchObject({ kind: "restored" });
});

it("keeps an inserted sheet, and the lists that it needs, where a formula of a person looks at it", async () => {
  const { host, workbook } = await openOffice();
  const recorded = recordInserts(workbook);
  await insertSet(recorded.workbook, { ...SAMPLE_SET, departments: TWO });
  host.person.type("Sheet1!A1", "=กองคลัง!A1");
  const outcome = await removePlanned(workbook, recorded.last());
  expect(outcome).toMatchObject({
    kept: [
      { sheet: "ข้อมูลหน่วยงาน", reason: "needed" },
      { sheet: "กองคลัง", reason: "looked-at", by: { sheet: "Sheet1", at: { row: 0, column: 0 } } },
    ],
  });
  expect(await titlesOf(workbook)).toEqual(["ข้อมูลหน่วยงาน", "กองคลัง", "Sheet1"]);
});

it("takes thirteen round trips however many cells there are", async () => {
  const { host, workbook } = await openOffice();
  const { job } = await afterJob(workbook, MERGE);
  host.resetCounts();
  expect(await job.restore()).toMatchObject({ kind: "restored" });
  expect(host.counts.syncs).toBeLessThanOrEqual(13);
});

it("a host that dies at any request leaves the job whole, or taken back, or says what stands", async () => {
  const first = await openOffice();
  const { job } = await afterJob(first.workbook, MERGE);
  first.host.resetCounts();
  await job.restore();
  const requests = first.host.counts.syncs;
  const seen = new Set<string>();
  for (let k = 1; k <= requests; k += 1) {
    const { host, workbook } = await openOffice();
    const { before, job: own } = await afterJob(workbook, MERGE);
    const done = await contentOf(workbook);
    host.resetCounts();
    for (let later = 0; later < 6; later += 1) host.failAt(k + later, "RequestAborted");
    const outcome = await own.restore();
    for (let attempt = 0; attempt < 8; attempt += 1) if ((await workbook.read()).kind === "read") break;
    const now = await contentOf(workbook);
    seen.add(outcome.kind);
    if (outcome.kind === "partly") {
      expect(now.sheets.map(({ name }) => name)).toContain("กองประปา");
      expect(now.sheets.filter(({ name }) => name !== "กองประปา")).toEqual(before.sheets);
      expect(await own.restore()).toMatchObject({ kind: "restored" });
      expect(await contentOf(workbook)).toEqual(before);
    } else {
      expect(outcome.kind).toBe("trouble");
      expect(now).toEqual(done);
    }
  }
  expect([...seen].sort()).toEqual(["partly", "trouble"]);
}, 240_000);
