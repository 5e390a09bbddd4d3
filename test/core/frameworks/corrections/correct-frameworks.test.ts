import { correctFrameworks } from "../../../../src/core/frameworks/corrections/correct-frameworks";
import { validateCorrections } from "../../../../src/core/frameworks/corrections/validate-corrections";
import { HELD, YEARS } from "../years";

function corrected(value: object) {
  const { corrections } = validateCorrections({ source: "หนังสือ ป.ป.ช.", ...value });
  if (corrections === null) throw new Error("not accepted");
  return correctFrameworks(HELD, corrections);
}

describe("correctFrameworks", () => {
  it("puts a corrected year in its place and leaves the others", () => {
    const outcome = corrected({ fiscalYear: 2569, items: [{ code: "o3", title: "ข้อมูลการติดต่อ" }] });
    const frameworks = outcome.kind === "frameworks" ? outcome.frameworks : [];
    expect(frameworks.map(({ id }) => id)).toEqual(YEARS.map(({ id }) => id));
    expect(frameworks.filter((framework) => !YEARS.includes(framework)).map(({ id }) => id)).toEqual(["fy2569"]);
    const itemLists = outcome.kind === "frameworks" ? outcome.itemLists : [];
    const changed = itemLists.filter((list) => !HELD.itemLists.includes(list));
    expect(itemLists).toHaveLength(HELD.itemLists.length);
    expect(changed.map(({ fiscalYear, items }) => [fiscalYear, items[2]?.title])).toEqual([[2569, "ข้อมูลการติดต่อ"]]);
  });

  it("adds a year that no release knows, oldest first", () => {
    const outcome = corrected({ fiscalYear: 2561, basedOn: 2562 });
    const frameworks = outcome.kind === "frameworks" ? outcome.frameworks : [];
    const itemLists = outcome.kind === "frameworks" ? outcome.itemLists : [];
    const years = [2561, ...YEARS.map(({ fiscalYear }) => fiscalYear)];
    expect(frameworks.map(({ fiscalYear }) => fiscalYear)).toEqual(years);
    expect(itemLists.map(({ fiscalYear }) => fiscalYear)).toEqual(years);
  });

  it("starts from no year whose items are not held", () => {
    const { corrections } = validateCorrections({ source: "หนังสือ ป.ป.ช.", fiscalYear: 2569 });
    const held = { frameworks: YEARS, itemLists: [] };
    expect(corrections === null ? null : correctFrameworks(held, corrections)).toMatchObject({
      problems: [{ code: "unknown-base", value: "2569" }],
    });
  });

  it("says which year to start from is not there, and passes on other problems", () => {
    expect(corrected({ fiscalYear: 2571 })).toMatchObject({ problems: [{ code: "unknown-base", path: "fiscalYear" }] });
    expect(corrected({ fiscalYear: 2571, basedOn: 2550 })).toMatchObject({
      problems: [{ code: "unknown-base", path: "basedOn", value: "2550" }],
    });
    expect(corrected({ fiscalYear: 2569, weights: [{ instrument: "IIT", weight: 1 }] })).toMatchObject({
      problems: [{ code: "weights-not-100" }],
    });
  });
});
