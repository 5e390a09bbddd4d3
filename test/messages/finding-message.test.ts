import type { Finding } from "../../src/core/validation/finding";
import { findingMessage, placeText, ruleName } from "../../src/messages/finding-message";

const finding = (ruleId: string, messageId: string, data: Finding["data"]): Finding => ({
  ruleId,
  messageId,
  data,
  severity: "error",
  sheet: "กองช่าง",
  at: { row: 4, column: 2 },
  rowTitle: null,
  fix: null,
  suggestions: [],
});

it("says what is wrong and what to do, in both languages", () => {
  const late = finding("date-out-of-round", "done-outside", {
    date: "2026-04-02",
    start: "2025-10-01",
    end: "2026-03-31",
    round: 6,
    year: 2569,
    header: "วันที่แล้วเสร็จ",
  });
  expect(findingMessage(late, "th")).toBe(
    "วันที่แล้วเสร็จ 2 เมษายน 2569 อยู่นอกรอบ 6 เดือน (1 ตุลาคม 2568 ถึง 31 มีนาคม 2569) ให้ตรวจวันที่หรือรอบรายงาน",
  );
  expect(findingMessage(late, "en")).toContain("2 April 2569 BE");
});

it("writes scores with two decimals and the pass line as it is", () => {
  const data = { indicator: 9, name: "การเปิดเผยข้อมูล", score: 70, passLine: 85 };
  expect(findingMessage(finding("failing-without-measure", "missing", data), "th")).toContain("ได้ 70.00 ต่ำกว่าเกณฑ์ 85");
});

it("calls an empty text empty", () => {
  const header = finding("mislabelled-column", "mislabelled", { actual: "", expected: "ผู้รับผิดชอบ" });
  expect(findingMessage(header, "th")).toContain("“(ว่าง)”");
  expect(findingMessage(header, "en")).toContain("“(empty)”");
});

it("never hides a finding that has no text", () => {
  expect(findingMessage(finding("new-rule", "odd", {}), "th")).toContain("new-rule: odd");
  expect(ruleName("new-rule", "th")).toBe("new-rule");
});

it("names the place as cell, sheet or whole workbook", () => {
  const { sheet, at } = finding("blank-required", "blank", {});
  expect(placeText({ sheet, at }, "th")).toBe("กองช่าง!C5");
  expect(placeText({ sheet, at: null }, "th")).toBe("กองช่าง");
  expect(placeText({ sheet: null, at: null }, "th")).toBe("ทั้งสมุดงาน");
  expect(placeText({ sheet: null, at: null }, "en")).toBe("Whole workbook");
});
