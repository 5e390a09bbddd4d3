import { periodWords } from "../../../src/core/report/period-words";
import { reportDigits } from "../../../src/core/report/report-digits";
import { readPeriod } from "../../../src/core/thai/read-period";

/** 1 October 2025, 30 September 2026, 15 January and 20 February 2026, 31 January 2026, 1 January 2026. */
const [OCTOBER, SEPTEMBER, FIFTEENTH, TWENTIETH, END_JANUARY, JANUARY] = [
  45_931, 46_295, 46_037, 46_073, 46_053, 46_023,
];

it.each([
  [OCTOBER, SEPTEMBER, "ต.ค. 68 - ก.ย. 69"],
  [JANUARY, END_JANUARY, "ม.ค. 69"],
  [FIFTEENTH, TWENTIETH, "15 ม.ค. 69 - 20 ก.พ. 69"],
  [FIFTEENTH, FIFTEENTH, "15 ม.ค. 69"],
  [OCTOBER, null, "ตั้งแต่ 1 ต.ค. 68"],
  [null, SEPTEMBER, "ภายใน 30 ก.ย. 69"],
  ["ตลอดปีงบประมาณ", null, "ตลอดปีงบประมาณ"],
  ["ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 1 - ไตรมาส 2"],
  [null, null, ""],
])("from %p to %p is %p", (start, end, words) => {
  expect(periodWords(start, end)).toBe(words);
});

it("a period is read back as the days that were put in", () => {
  const written = reportDigits(periodWords(OCTOBER, SEPTEMBER), "thai");
  expect(readPeriod(written)).toMatchObject({
    start: { year: 2025, month: 10, day: 1 },
    end: { year: 2026, month: 9, day: 30 },
  });
});
