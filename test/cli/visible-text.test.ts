import { visibleText } from "../../src/cli/visible-text";

it("shows control characters instead of sending them to the terminal", () => {
  expect(visibleText("ก\u001b[31mข\u0007\r\u009b")).toBe("ก�[31mข���");
});

it("leaves text, tabs and line breaks as they are", () => {
  expect(visibleText("ยังไม่ดำเนินการ\t๑\n{}")).toBe("ยังไม่ดำเนินการ\t๑\n{}");
});
