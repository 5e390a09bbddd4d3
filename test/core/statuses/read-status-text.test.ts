import fc from "fast-check";
import "../fixed-seed";
import { readStatusText } from "../../../src/core/statuses/read-status-text";
import { STATUS_WORDS } from "../../../src/core/statuses/status-words";
import { realDates } from "../thai/arbitrary-date";
import { notations, writtenDay } from "../thai/period-notations";

const DAY = { year: 2023, month: 1, day: 23 };

describe("readStatusText", () => {
  it.each([
    ["ดำเนินการแล้ว เมื่อวันที่ ๒๓ มกราคม ๒๕๖๖", "word-then-date"],
    ["ดำเนินการแล้ว\nเมื่อวันที่ 23 ม.ค. 66", "word-then-date"],
    ["ดำเนินการแล้วเสร็จเมื่อ 23/1/2566", "word-then-date"],
    ["ดำเนินการเรียบร้อยแล้ว (๒๓ มกราคม ๒๕๖๖)", "word-then-date"],
    ["แล้วเสร็จ 23 ม.ค. 2566", "word-then-date"],
    ["๑. ดำเนินการแล้ว เมื่อวันที่ ๒๓ มกราคม ๒๕๖๖", "word-then-date"],
    ["- ดำเนินการแล้ว ณ วันที่ ๒๓ มกราคม ๒๕๖๖", "word-then-date"],
    ["✓ ดำเนินการแล้ว ๒๓ มกราคม ๒๕๖๖", "word-then-date"],
    ["เมื่อวันที่ ๒๓ มกราคม ๒๕๖๖ ดำเนินการแล้ว", "date-then-word"],
    ["๒๓ มกราคม ๒๕๖๖ ดำเนินการแล้วเสร็จ", "date-then-word"],
    ["(23 ม.ค. 66) ดำเนินการแล้ว", "date-then-word"],
    ["ดำเนินการเมื่อแล้ว วันที่ ๒๓ มกราคม ๒๕๖๖", "scrambled"],
  ])("reads %p as done on that day", (text, form) => {
    expect(readStatusText(text)).toMatchObject({ kind: "status", status: "done", doneOn: DAY, form });
  });

  it.each(STATUS_WORDS)("reads $word alone", ({ word, status }) => {
    const expected = { kind: "status", status, doneOn: null, dateText: null, form: "word" };
    expect(readStatusText(word)).toEqual(expected);
    expect(readStatusText(` ${word.slice(0, 4)} ${word.slice(4)}\u200B `)).toEqual(expected);
  });

  it("never turns a denial into its opposite", () => {
    expect(readStatusText("ยังไม่ดำเนินการ เมื่อวันที่ ๒๓ มกราคม ๒๕๖๖")).toMatchObject({
      status: "not-started",
      doneOn: null,
      dateText: "วันที่ ๒๓ มกราคม ๒๕๖๖",
    });
    expect(readStatusText("ไม่ดำเนินการแล้ว")).toMatchObject({ kind: "none" });
  });

  it("keeps the status of a day that does not exist or is no single day, and quotes it", () => {
    expect(readStatusText("ดำเนินการแล้ว เมื่อวันที่ ๓๐ กุมภาพันธ์ ๒๕๖๖")).toMatchObject({
      status: "done",
      doneOn: null,
      dateText: "วันที่ ๓๐ กุมภาพันธ์ ๒๕๖๖",
    });
    expect(readStatusText("ดำเนินการแล้ว เมื่อเดือนมกราคม ๒๕๖๖")).toMatchObject({ status: "done", doneOn: null });
    expect(readStatusText("อยู่ระหว่างดำเนินการ ภายในวันที่ ๓๐ กันยายน ๒๕๖๖")).toMatchObject({
      status: "in-progress",
      doneOn: null,
    });
  });

  it.each([
    "ดำเนินการแล้วรายงานผู้บริหาร",
    "ดำเนินการแล้ว เมื่อวันที่ ๒๓ มกราคม ๒๕๖๖ โดยมีผู้เข้าร่วม ๒๔ คน",
    "จัดประชุม เมื่อวันที่ ๒๓ มกราคม ๒๕๖๖",
    "ดำเนินการแล้ว ๒๓ มกราคม ๒๕๖๖ และ ๒๔ มกราคม ๒๕๖๖",
    "จัดทำคู่มือแล้วเสร็จ",
    "กำหนดเวลาแล้วเสร็จ",
    "ผ่านเกณฑ์",
    "ไม่ผ่านเกณฑ์",
    "ได้ ๐ คะแนน",
    "๒๓ มกราคม ๒๕๖๖",
    "/",
    "-",
    "ดำเนินการแล้ว ".repeat(20),
  ])("finds no status in %p", (text) => {
    expect(readStatusText(text)).toEqual({ kind: "none", reason: "not-a-status" });
  });

  it.each([null, "", " \u200B"])("finds %p blank", (value) => {
    expect(readStatusText(value)).toEqual({ kind: "none", reason: "blank" });
  });

  it.each([1, true, 44949, Number.NaN])("finds no status in %p", (value) => {
    expect(readStatusText(value)).toEqual({ kind: "none", reason: "not-a-status" });
  });

  it("reads back any status with any day in any notation, in either order", () => {
    const words = fc.constantFrom(...STATUS_WORDS.filter(({ status }) => status === "done"));
    fc.assert(
      fc.property(words, realDates(1958, 2055), notations, fc.boolean(), ({ word }, date, notation, dayFirst) => {
        const day = `เมื่อวันที่ ${writtenDay(date, notation)}`;
        const text = dayFirst ? `${day} ${word}` : `${word} ${day}`;
        expect(readStatusText(text)).toMatchObject({ status: "done", doneOn: date });
      }),
    );
  });
});
