import fc from "fast-check";
import "../fixed-seed";
import { canonicalWord } from "../../../src/core/statuses/canonical-word";
import { readStatus } from "../../../src/core/statuses/read-status";
import { STATUSES } from "../../../src/core/statuses/status";
import { STATUS_WORDS } from "../../../src/core/statuses/status-words";

describe("readStatus", () => {
  it.each(STATUS_WORDS)("reads the $form word $word", ({ status, word, form }) => {
    expect(readStatus(word)).toEqual({ kind: "status", status, form });
  });

  it.each([
    [" ดำเนินการแล้ว", "done"],
    ["ดำเนินการเรียบร้อยแล้ว ", "done"],
    ["ดำเนินการ เรียบร้อยแล้ว", "done"],
    ["อยู่ระหว่าง\nดำเนินการ", "in-progress"],
    ["ยัง\u200Bไม่ดำเนินการ", "not-started"],
    ["ยกเลิก\u00A0", "cancelled"],
    ["ดําเนินการเเล้ว", "done"],
  ])("is sure of %p, which differs by nothing that one sees", (text, status) => {
    expect(readStatus(text)).toEqual({ kind: "unknown", text, nearest: status, certain: true });
  });

  it.each([
    ["ดำเนินการเรียบร้อย", "done"],
    ["ดำเนินการเรียบร้อยเเล้วว", "done"],
    ["อยู่ระหว่างการดำเนินการ", "in-progress"],
    ["ยังไม่ดำเนินงาน", "not-started"],
    ["ยกเลิค", "cancelled"],
    ["ยกเลิกแล้ว", null],
    ["ไม่ดำเนินการ", "not-started"],
    ["ดำเนินการ", null],
    ["/", null],
    ["✓", null],
    ["ผ่านเกณฑ์", null],
    ["ได้ ๐ คะแนน", null],
    ["#N/A", null],
    ["ดำเนินการแล้วรายงานผู้บริหารทราบและเผยแพร่บนเว็บไซต์ของหน่วยงาน", null],
  ])("does not know %p and finds %p nearest", (text, nearest) => {
    expect(readStatus(text)).toEqual({ kind: "unknown", text, nearest, certain: false });
  });

  it.each(["ไม่ดำเนินการแล้ว", "ดำเนินการไม่แล้วเสร็จ", "ยังดำเนินการไม่แล้วเสร็จ", "ไม่ได้ดำเนินการเรียบร้อย"])(
    "never takes the denial %p for done",
    (text) => {
      expect(readStatus(text)).not.toMatchObject({ nearest: "done" });
    },
  );

  it.each([0, 1, Number.NaN, true, false])("does not know %p", (value) => {
    expect(readStatus(value)).toEqual({ kind: "unknown", text: String(value), nearest: null, certain: false });
  });

  it.each([null, "", " \n", "\u200B"])("finds %p blank", (value) => {
    expect(readStatus(value)).toEqual({ kind: "blank" });
  });

  it("knows a word with spaces anywhere for certain", () => {
    const spaced = fc.tuple(fc.constantFrom(...STATUS_WORDS), fc.nat(), fc.constantFrom(" ", "\u00A0", "\u200B", "\n"));
    fc.assert(
      fc.property(spaced, ([{ word, status }, place, space]) => {
        const at = place % (word.length + 1);
        const text = `${word.slice(0, at)}${space}${word.slice(at)}`;
        expect(readStatus(text)).toEqual({ kind: "unknown", text, nearest: status, certain: true });
      }),
    );
  });
});

describe("status words", () => {
  it("have one canonical word a status, and it reads as that status", () => {
    for (const status of STATUSES) {
      expect(STATUS_WORDS.filter((word) => word.status === status && word.form === "canonical")).toHaveLength(1);
      expect(readStatus(canonicalWord(status))).toEqual({ kind: "status", status, form: "canonical" });
    }
  });

  it("are the words that the official report uses", () => {
    expect(STATUSES.map(canonicalWord)).toEqual(["ยังไม่ดำเนินการ", "อยู่ระหว่างดำเนินการ", "ดำเนินการเรียบร้อยแล้ว", "ยกเลิก"]);
  });
});
