import { frameworkNote } from "../../../src/core/templates/framework-note";
import { planScores } from "../../../src/core/templates/plan-scores";
import { yearOf, YEARS } from "../frameworks/years";

function noteOn(year: number): unknown {
  const request = { title: "คะแนน", agencyName: "", assessedYear: year, digits: "thai", scores: [] } as const;
  const plan = planScores({ ...request, framework: yearOf(year) });
  return plan.blocks.find(({ at }) => at.row === 2)?.cells[0]?.[0];
}

describe("the note on facts that are not sure", () => {
  it("names the years by how little is known of them", () => {
    expect(frameworkNote(YEARS)).toMatch(
      /: ปี 2562, 2565, 2566, 2567 \(อนุมานจากปีข้างเคียง\) ปี 2569 \(ไม่พบแหล่งอ้างอิง\) ปี 2570 \(กรอบชั่วคราว คัดลอกจากปีก่อน\)$/u,
    );
  });

  it("is none where all is sure", () => {
    expect(frameworkNote([yearOf(2563), yearOf(2564), yearOf(2568)])).toBeNull();
    expect(frameworkNote([])).toBeNull();
  });

  it("stands above the header of the score sheet in the agency's digits, for all the years shown", () => {
    expect(noteOn(2569)).toMatch(/^หมายเหตุ .*ปี ๒๕๖๙ \(ไม่พบแหล่งอ้างอิง\)/u);
    expect(noteOn(2564)).toMatch(/: ปี ๒๕๖๒ \(อนุมานจากปีข้างเคียง\)$/u);
  });
});
