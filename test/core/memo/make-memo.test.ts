import { FY2568 } from "../../../src/core/frameworks/data/fy2568";
import { FY2570 } from "../../../src/core/frameworks/data/fy2570";
import { makeMemo } from "../../../src/core/memo/make-memo";
import type { Memo } from "../../../src/core/memo/memo";
import type { MemoFacts } from "../../../src/core/memo/memo-facts";
import { memoDocument } from "../../../src/core/memo/memo-document";
import { scoreOf } from "../../../src/core/scoring/score-of";
import type { StatusCount, SummaryModel } from "../../../src/core/summary/summary-model";

const SCORES = [94.62, 95.13, 99.49, 86.92, 95.89, 95.5, 94, 94.92, 70, 50];

const COUNT: StatusCount = {
  label: "กองคลัง",
  counts: { "not-started": 1, "in-progress": 0, done: 2, cancelled: 0, unknown: 0 },
  total: 3,
  overdue: 1,
};

const ROW = {
  file: "",
  sheet: "กองคลัง",
  source: { row: 4, column: 0 },
  department: "กองคลัง",
  cells: {},
  status: null,
  indicator: null,
  issueGroup: null,
  dueRound: "none" as const,
  isOverdue: true,
};

const COMPILED: SummaryModel = {
  agencyName: "องค์การบริหารส่วนตำบลห้วยเตย",
  planYear: 2569,
  round: 6,
  asOf: { year: 2026, month: 4, day: 1 },
  rows: [ROW, ROW, ROW],
  excluded: [],
  conservation: { rowsRead: 3, rowsWritten: 3, rowsExcluded: 0 },
  missingDepartments: [],
  emptyDepartments: [],
  byDepartment: [COUNT],
  byIndicator: [],
  byIssue: [],
  byRound: [],
  repeatedTabs: [],
  sources: [],
  doubtful: [],
  notChosen: [],
};

function factsWith(parts: Partial<MemoFacts> = {}, scores: readonly (number | null)[] = SCORES): MemoFacts {
  return {
    agency: {
      name: "องค์การบริหารส่วนตำบลห้วยเตย",
      district: "ซำสูง",
      province: "ขอนแก่น",
      preparedBy: "นางสาวใจดี มีสุข, นักวิเคราะห์นโยบายและแผน",
      approvedBy: "",
    },
    head: "นายกองค์การบริหารส่วนตำบลห้วยเตย",
    digits: "arabic",
    date: null,
    assessedYear: 2568,
    framework: FY2568,
    score: scoreOf(FY2568, scores),
    indicatorScores: scores,
    statedOverall: null,
    compiled: COMPILED,
    hasPlan: true,
    ...parts,
  };
}

const textOfMemo = ({ sections }: Memo) => sections.flatMap(({ lines }) => lines).join("\n");
const saidWith = (parts?: Partial<MemoFacts>, scores?: readonly (number | null)[]) =>
  textOfMemo(makeMemo(factsWith(parts, scores)));

describe("a memo", () => {
  it("states the result, the weak indicators in words, and the counts", () => {
    const memo = makeMemo(factsWith());
    const said = textOfMemo(memo);
    expect(said).toContain("ปีงบประมาณ พ.ศ. 2568 ได้คะแนนรวม 80.77 คะแนน ระดับต้องปรับปรุง");
    expect(said).toContain("ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล (70.00 คะแนน) และตัวชี้วัดที่ 10 การป้องกันการทุจริต (50.00 คะแนน)");
    expect(said).toContain("3 รายการ ข้อมูล ณ วันที่ 1 เมษายน 2569 ยังไม่ดำเนินการ 1 รายการ");
    expect(said).toContain("เกินกำหนด 1 รายการ");
    expect(memo.subject).toBe(
      "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2569 รอบ 6 เดือน",
    );
    expect(memo).toMatchObject({ to: "นายกองค์การบริหารส่วนตำบลห้วยเตย", date: "", number: "" });
    expect(memo.attachments).toHaveLength(2);
    expect(memo.signatures[0]).toContain("(นางสาวใจดี มีสุข)");
  });

  it("is in Thai digits throughout where the agency wants them", () => {
    const memo = makeMemo(factsWith({ digits: "thai", date: { year: 2026, month: 4, day: 5 } }));
    expect(
      JSON.stringify({ ...memo, sections: memo.sections.map(({ lines, heading }) => [heading, lines]) }),
    ).not.toMatch(/\d/u);
    expect(memo.date).toBe("๕ เมษายน ๒๕๖๙");
    expect(memo.sections[2]?.table?.rows).toEqual([
      ["กองคลัง", "๑", "๐", "๒", "๓", "๑"],
      ["รวม", "๑", "๐", "๒", "๓", "๑"],
    ]);
  });

  it.each<[string, string, Partial<MemoFacts>, readonly (number | null)[]]>([
    ["a score is missing", "ยังไม่มีคะแนนของตัวชี้วัดที่ 3", {}, SCORES.with(2, NaN).map((score) => score || null)],
    ["a score is out of range", "คะแนนของตัวชี้วัดที่ 1 ไม่อยู่ระหว่าง 0 ถึง 100", {}, SCORES.with(0, 186)],
    [
      "the stated score differs",
      "คะแนนที่คำนวณได้ 80.77 คะแนน ไม่ตรงกับที่กรอกไว้ 80.76 คะแนน",
      { statedOverall: 80.76 },
      SCORES,
    ],
    ["there is no framework", "ไม่ทราบปีงบประมาณที่ประเมิน", { framework: null, score: null }, SCORES],
    ["there are no scores", "ยังไม่มีคะแนนของปีที่ประเมิน", { score: null }, SCORES],
    [
      "the year's facts are not sourced",
      "น้ำหนักคะแนนของกรอบการประเมินปีนี้ไม่มีแหล่งอ้างอิง",
      { framework: FY2570, score: scoreOf(FY2570, SCORES) },
      SCORES,
    ],
  ])("does not state an overall score where %s, and says so", (_, reason, parts, scores) => {
    const said = saidWith(parts, scores);
    expect(said).not.toContain("ได้คะแนนรวม");
    expect(said).toContain(reason);
  });

  it("states no count where a sheet could not be read", () => {
    const excluded = [
      { file: "", sheet: "กองช่าง", at: { row: 0, column: 0 }, reason: "header-not-found", what: "cell" },
    ] as const;
    const memo = makeMemo(factsWith({ compiled: { ...COMPILED, excluded } }));
    expect(textOfMemo(memo)).toContain("ไม่ระบุจำนวนรายการ เนื่องจากอ่านแผ่นงาน กองช่าง ไม่ได้");
    expect(textOfMemo(memo)).not.toContain("3 รายการ");
    expect(memo.sections[2]?.table).toBeNull();
  });

  it("says which rows were left out and who is missing", () => {
    const conservation = { rowsRead: 5, rowsWritten: 3, rowsExcluded: 2 };
    const said = saidWith({ compiled: { ...COMPILED, conservation, missingDepartments: ["กองช่าง", "กองประปา"] } });
    expect(said).toContain("อ่านได้ 5 แถว รวบรวมแล้ว 3 แถว ไม่ได้รวบรวม 2 แถว");
    expect(said).toContain("ยังไม่มีข้อมูลของ กองช่าง, กองประปา");
  });

  it("stands on the official form: margins, title, labels", () => {
    const { page, blocks } = memoDocument(makeMemo(factsWith()));
    expect(page).toMatchObject({ orientation: "portrait", margins: { left: 3, right: 2 } });
    const labels = blocks.flatMap((block) => (block.kind === "paragraph" ? block.pieces : []));
    const bold = labels.flatMap((piece) => (piece.kind === "text" && piece.size !== undefined ? [piece] : []));
    expect(bold.map(({ text, size }) => [text, size])).toEqual([
      ["บันทึกข้อความ", 29],
      ["ส่วนราชการ", 20],
      ["ที่", 20],
      ["วันที่", 20],
      ["เรื่อง", 20],
    ]);
  });
});
