import { cliMessagesFor } from "../../src/messages/cli-messages";
import { messagesFor } from "../../src/messages/messages-for";
import { reportMessagesFor } from "../../src/messages/report-messages";

it("speaks the language that was asked for", () => {
  expect(messagesFor("th").home("overall", { score: 80.77 })).toBe("คะแนนรวม 80.77");
  expect(messagesFor("en").home("overall", { score: 80.77 })).toBe("Overall score 80.77");
  expect(messagesFor("th").frame("check")).toBe("ตรวจ");
  expect(messagesFor("en").insert("submit")).toBe("Insert the set");
  expect(messagesFor("en").compile("doneTitle", { count: 4 })).toBe("Rows compiled: 4");
  expect(messagesFor("en").check("checking")).toBe("Checking");
  expect(reportMessagesFor("en")("heading")).toBe("Findings");
});

it("the command speaks apart from the pane", () => {
  expect(cliMessagesFor("th").error("badDate", { option: "--as-of", value: "31/3/69" })).toBe(
    "ค่า “31/3/69” ของ --as-of ไม่ใช่วันที่ ให้ใช้รูปแบบ ค.ศ. เช่น 2026-03-31",
  );
  expect(cliMessagesFor("en").out("conservation", { read: 3, written: 2, excluded: 1 })).toBe(
    "Rows read 3 = compiled 2 + left out 1",
  );
  expect(cliMessagesFor("th").help("main")).toContain("ita compile");
});
