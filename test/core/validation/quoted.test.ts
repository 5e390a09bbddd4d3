import { quoted } from "../../../src/core/validation/quoted";

it("puts a text on one line and cuts what is longer than sixty characters", () => {
  expect(quoted("  เผยแพร่\n ข้อมูล ")).toBe("เผยแพร่ ข้อมูล");
  expect(quoted("ก".repeat(60))).toBe("ก".repeat(60));
  expect(quoted("ก".repeat(61))).toBe(`${"ก".repeat(59)}…`);
});
