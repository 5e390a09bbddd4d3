import { toExcelSerial } from "../../../src/core/thai/excel-serial";
import { readPeriod } from "../../../src/core/thai/read-period";
import { describePeriod } from "../reading/describe-reading";

describe("readPeriod", () => {
  it.each([
    ["ต.ค.64 - มี.ค.65", "range 2021-10-01 2022-03-31"],
    ["ต.ค.67–มี.ค.68", "range 2024-10-01 2025-03-31"],
    ["ต.ค. - มี.ค. 2566", "range 2022-10-01 2023-03-31"],
    ["1-15 มกราคม 2566", "range 2023-01-01 2023-01-15"],
    ["ระหว่างวันที่ ๑ ถึงวันที่ ๕ มกราคม ๒๕๖๖", "range 2023-01-01 2023-01-05"],
    ["๑ ตุลาคม - ๓๑ มีนาคม ๒๕๖๘", "range 2024-10-01 2025-03-31"],
    ["ตั้งแต่เดือนตุลาคม 2565 ถึงเดือนมีนาคม 2566", "range 2022-10-01 2023-03-31"],
    ["1/10/2565 - 31/3/2566", "range 2022-10-01 2023-03-31"],
    ["1-10-2565 - 31-3-2566", "range 2022-10-01 2023-03-31"],
    ["๑ ตุลาคม ๒๕๖๗ -\n๓๐ กันยายน ๒๕๖๘", "range 2024-10-01 2025-09-30"],
    ["ก.ย. 66 – ต.ค. 65", "range 2023-09-01 2022-10-31"],
    ["26 พ.ย. 2564", "day 2021-11-26"],
    ["15 มิ.ย. 64", "day 2021-06-15"],
    ["15 กรกฏาคม 2566", "day 2023-07-15"],
    ["ภายในวันที่ ๓๐ กันยายน ๒๕๖๙", "day 2026-09-30, deadline"],
    ["(๒๓ มกราคม ๒๕๖๖)", "day 2023-01-23"],
    ["ม.ค.-66", "month 2023-01-01 2023-01-31 1"],
    ["ภายในเดือนมกราคม ๒๕๖๖", "month 2023-01-01 2023-01-31 1, deadline"],
    ["เมษายน และ กรกฎาคม 2566", "month 2023-04-01 2023-07-31 4 and 7"],
    ["ไตรมาส ๑ - ๔", "range quarter 1 2 3 4, no year"],
    ["ไตรมาสที่ ๑ และ ๒", "range quarter 1 2, no year"],
    ["ไตรมาส 1/2568", "range 2024-10-01 2024-12-31 quarter 1"],
    ["Q3/2568", "range 2025-04-01 2025-06-30 quarter 3"],
    ["ไตรมาสที่ 2 ปีงบประมาณ พ.ศ. 2568", "range 2025-01-01 2025-03-31 quarter 2"],
    ["ไตรมาสที่ 4 (ก.ค. - ก.ย. 68)", "range 2025-07-01 2025-09-30 quarter 4"],
    ["ต.ค. – ธ.ค. 67 (ไตรมาสที่ ๑)", "range 2024-10-01 2024-12-31 quarter 1"],
    ["ต.ค. – ธ.ค. 67 (ไตรมาสที่ ๒)", "range 2024-10-01 2024-12-31 quarter 2, conflict"],
    ["รอบ ๖ เดือน (เดือนตุลาคม ๒๕๖๕ - กันยายน ๒๕๖๖)", "range 2022-10-01 2023-09-30 round 6, conflict"],
    ["(รอบ ๑๒ เดือน)", "range round 12, no year"],
    ["รอบ 6 เดือนหลัง ปีงบประมาณ 2568", "range 2025-04-01 2025-09-30 round 6"],
    ["ตลอดปีงบประมาณ ๒๕๗๐", "fiscal-year 2570"],
    ["ปีงบประมาณ พ.ศ..2568", "fiscal-year 2568"],
    ["ปีงบ 68", "fiscal-year 2568"],
    ["ปีงบประมาณ 2566-2570", "fiscal-year 2566-2570"],
    ["ตลอดปีงบประมาณ", "fiscal-year, no year"],
    ["พ.ศ..2568", "year 2568"],
    ["๒๕๖๘", "year 2568"],
    ["ณ สิ้นปีงบประมาณ 2568", "day 2025-09-30"],
    ["ทุก ๓ เดือน", "standing every 3 month, once"],
    ["ทุกๆ 6 เดือน", "standing every 6 month, once"],
    ["ทุกสิ้นปีงบประมาณ", "standing every 1 fiscal-year-end, once"],
    ["ณ สิ้นเดือนมีนาคม 2566", "day 2023-03-31"],
    ["สิ้นเดือน ก.ย.", "month 9, no year"],
    ["ทุกปี", "standing every 1 year, once"],
    ["ปีละ ๒ ครั้ง", "standing every 1 year, 2 times"],
    ["เดือนละครั้ง", "standing every 1 month, once"],
    ["ภายในเดือนเมษายน และเดือนตุลาคม ของทุกปี", "standing every 1 year, once, in months 4 and 10"],
    ["30 กันยายน ของทุกปี", "standing every 1 year, once, in months 9, on day 30"],
    ["ทุกวันที่ ๕ ของเดือน", "standing every 1 month, once, on day 5"],
    ["วันที่ 5 ของทุกเดือน", "standing every 1 month, once, on day 5"],
    ["ทุกวันศุกร์", "standing every 1 week, once"],
    ["ทุกเดือนมกราคม", "standing every 1 year, once, in months 1"],
    ["ต่อเนื่องตลอดปี", "standing every 1 continuous, once"],
  ])("reads %p", (text, expected) => {
    expect(describePeriod(readPeriod(text))).toBe(expected);
  });

  it.each([
    ["30 กุมภาพันธ์ 2566", "no-such-day"],
    ["31/4/2569", "no-such-day"],
    ["1 มกราคม 2566 - 31 กุมภาพันธ์ 2566", "no-such-day"],
    ["32 มกราคม", "no-such-day"],
    ["๑ ตุลาคม ๒๕๖๗ - ๓๐ กันยายน ๒๕๖๘\n๑ ตุลาคม ๒๕๖๗ - ๓๐ กันยายน ๒๕๖๘", "several"],
    ["ปี 2563 ปี 2564", "several"],
    ["ทุกภารกิจ", "not-a-period"],
    ["๗ วัน", "not-a-period"],
    ["ปีงบประมาณ", "not-a-period"],
    ["ไตรมาส ๕", "not-a-period"],
    ["รอบ ๗ เดือน", "not-a-period"],
    ["80.77", "not-a-period"],
    ["31/3/69", "not-a-period"],
    ["-", "not-a-period"],
    ["จัดประชุม ๒๓ มกราคม ๒๕๖๖", "not-a-period"],
    ["มกราคม 25666", "not-a-period"],
    ["พ.ศ. 2023", "not-a-period"],
    ["", "blank"],
    [" \u200B", "blank"],
  ])("cannot read %p and says why", (text, reason) => {
    expect(readPeriod(text)).toEqual({ kind: "unreadable", reason, typed: text.trim() });
  });

  it("says that the year is missing, and what is known", () => {
    expect(readPeriod("ภายในเดือนมกราคม")).toEqual({
      kind: "month",
      typed: "ภายในเดือนมกราคม",
      missing: "year",
      yearless: { start: { month: 1, day: null }, end: { month: 1, day: null } },
      months: [1],
      deadline: true,
    });
    expect(readPeriod("๑ ตุลาคม - ๓๑ มีนาคม")).toMatchObject({
      missing: "year",
      yearless: { start: { month: 10, day: 1 }, end: { month: 3, day: 31 } },
    });
    expect(readPeriod("ต.ค. 2565 - มี.ค.")).toMatchObject({ missing: "year", start: { year: 2022, month: 10, day: 1 } });
    expect(readPeriod("29 กุมภาพันธ์")).toMatchObject({ kind: "day", missing: "year" });
  });

  it("takes a missing year from the context and says so", () => {
    const within = (text: string): string => {
      const reading = readPeriod(text, { fiscalYear: 2566 });
      expect(reading).toMatchObject({ yearFrom: "context" });
      return describePeriod(reading);
    };
    expect(within("ภายในเดือนมกราคม")).toBe("month 2023-01-01 2023-01-31 1, deadline");
    expect(within("ตุลาคม")).toBe("month 2022-10-01 2022-10-31 10");
    expect(within("ตุลาคม - มีนาคม")).toBe("range 2022-10-01 2023-03-31");
    expect(within("ไตรมาส ๑ - ๔")).toBe("range 2022-10-01 2023-09-30 quarter 1 2 3 4");
    expect(within("ไตรมาสที่ ๒ (มกราคม-มีนาคม)")).toBe("range 2023-01-01 2023-03-31 quarter 2");
    expect(within("รอบ ๖ เดือน")).toBe("range 2022-10-01 2023-03-31 round 6");
    expect(within("ตลอดปีงบประมาณ")).toBe("fiscal-year 2566");
    expect(readPeriod("29 กุมภาพันธ์", { fiscalYear: 2566 })).toMatchObject({ reason: "no-such-day" });
    expect(readPeriod("มกราคม 2565", { fiscalYear: 2566 })).not.toHaveProperty("yearFrom");
  });

  it("reads an Excel date, one in the wrong era too, and takes 2566 for a year", () => {
    const day = { year: 2023, month: 1, day: 23 };
    expect(readPeriod(toExcelSerial(day))).toMatchObject({ kind: "day", start: day, end: day });
    expect(readPeriod(toExcelSerial({ ...day, year: 2566 }))).toMatchObject({ kind: "day", start: day, end: day });
    expect(readPeriod(2566)).toMatchObject({ kind: "year", years: { from: 2566, to: 2566 } });
    expect(readPeriod(80.77)).toMatchObject({ kind: "day" });
    expect(readPeriod(Number.NaN)).toMatchObject({ kind: "unreadable" });
    expect(readPeriod(true)).toMatchObject({ kind: "unreadable" });
  });
});
