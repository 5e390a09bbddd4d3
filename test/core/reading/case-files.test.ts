import { findPeriods } from "../../../src/core/thai/find-periods";
import { readItemCodes } from "../../../src/core/items/read-item-codes";
import { cellsOfCase, CASES_FOLDER } from "./case-cells";
import { CASES } from "./case-values/all-cases";
import type { ReportCase, ValueKind } from "./case-value";
import { describePeriod } from "./describe-reading";
import { quotedSpans } from "./quoted-spans";

// Written without a look at the functions under test: what a value looks like, not how it is read.
const MONTH = "(?:มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรก|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)|(?:มี|เม|มิ|[มกพสตธ])\\.\\s?[คยพ]\\.";
const LOOKS_LIKE_A_VALUE: readonly RegExp[] = [
  new RegExp(MONTH, "gu"),
  /(?<![0-9๐-๙])(?:25|๒๕)[0-9๐-๙]{2}(?![0-9๐-๙])/gu,
  /[0-9๐-๙]{1,2}[/-][0-9๐-๙]{1,2}[/-][0-9๐-๙]{2,4}/gu,
  /ไตรมาส|สิ้น\s*ปี|ตลอด(?:ทั้ง)?\s*ปี|ของ\s*ทุก\s*ปี|ละ\s*[0-9๐-๙]+\s*ครั้ง/gu,
  /ทุก\s*(?:[0-9๐-๙]+\s*)?(?:วัน|สัปดาห์|เดือน|ไตรมาส|ปี)|รอบ\s*[0-9๐-๙]+\s*เดือน|[0-9๐-๙]+\s*(?:วัน|เดือน)/gu,
  /ดำเนิน(?:การ|งาน)(?:เมื่อ)?(?:เรียบร้อย)?แล้ว|แล้วเสร็จ|เสร็จสิ้น|เสร็จสมบูรณ์|ยกเลิก|ผ่านเกณฑ์/gu,
  /ยังไม่(?:ได้)?ดำเนิน|อยู่ระหว่าง|กำลังดำเนิน|^[/xX✓✔☑]$/gu,
  /สำนักปลัด|กอง(?:คลัง|ช่าง|การศึกษา|สาธารณสุข|สวัสดิการ)|หน่วยตรวจสอบ|คณะทำงาน/gu,
  /ทุก\s*(?:ส่วน\s*ราชการ|หน่วยงาน|สำนัก|กอง)|เจ้าหน้าที่ทุกภารกิจงาน|งาน(?:พัสดุ|นิติการ|แผนงาน)|ฝ่ายอำนวยการ/gu,
  /(?<![0-9๐-๙A-Za-z.])(?:[oO0๐]|OIT\s?|[eEiI]|EP|ES)[0-9๐-๙]{1,2}(?![0-9๐-๙.])/gu,
];

describe.each(CASES)("the file of $file", (reportCase) => {
  it("holds every listed value in its cell, and no value that is not listed", async () => {
    const cells = await cellsOfCase(reportCase.file);
    if (cells === null) process.stdout.write(`${reportCase.file} is not in ${CASES_FOLDER}; nothing compared\n`);
    const { missing, spans } = quotedSpans(cells === null ? [] : reportCase.values, cells ?? new Map());
    expect(missing).toEqual([]);
    const unlisted = [...(cells ?? [])].flatMap(([cell, text]) =>
      LOOKS_LIKE_A_VALUE.flatMap((pattern) => [...text.matchAll(pattern)])
        .filter(({ index, 0: found }) =>
          spans.every((span) => span.cell !== cell || index < span.from || index + found.length > span.to),
        )
        .map(({ index }) => `${cell} ${text.slice(Math.max(0, index - 15), index + 25)}`),
    );
    expect(unlisted).toEqual([]);
  });

  it("gives exactly the listed periods when its cells are searched", async () => {
    const cells = await cellsOfCase(reportCase.file);
    const found = [...(cells ?? [])].flatMap(([cell, text]) =>
      findPeriods(text).map((period) => `${cell} ${describePeriod(period)}`),
    );
    expect(found.sort()).toEqual(cells === null ? [] : listed(reportCase, "period", statusDates(reportCase)));
  });

  it("gives exactly the listed codes when its cells are searched", async () => {
    const cells = await cellsOfCase(reportCase.file);
    const found = [...(cells ?? [])].flatMap(([cell, text]) =>
      readItemCodes(text).map(({ code, glyph }) => `${cell} ${code} ${glyph}`),
    );
    expect(found.sort()).toEqual(cells === null ? [] : listed(reportCase, "code", []));
  });
});

/** The readings of one kind that say something, and others, in one order. */
function listed({ values }: ReportCase, kind: ValueKind, others: readonly string[]): readonly string[] {
  const readable = values.filter(([, , is, reading]) => is === kind && !/^(?:none|unreadable)/u.test(reading));
  return [...readable.map(([cell, , , reading]) => `${cell} ${reading}`), ...others].sort();
}

/** The days that stand inside statuses, as days. */
function statusDates({ values }: ReportCase): readonly string[] {
  return values.flatMap(([cell, , kind, reading]) => {
    const date = kind === "status" ? /\d{4}-\d\d-\d\d/u.exec(reading)?.[0] : undefined;
    return date === undefined ? [] : [`${cell} day ${date}`];
  });
}
