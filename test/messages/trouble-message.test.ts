import { exclusionMessage } from "../../src/messages/exclusion-message";
import { troubleMessage } from "../../src/messages/trouble-message";

it("names the sheet and the next step", () => {
  const text = troubleMessage({ kind: "trouble", code: "sheet-protected", sheet: "กองคลัง" }, "th");
  expect(text).toBe("แผ่นงาน “กองคลัง” ถูกป้องกันไว้ จึงไม่ได้เขียนอะไร ให้ยกเลิกการป้องกันแผ่นงานแล้วลองอีกครั้ง");
});

it("lists what would be lost in words, and a part it has no word for by its code", () => {
  const trouble = { kind: "trouble", code: "would-lose", path: "สรุปผล", parts: ["comments", "models"] } as const;
  expect(troubleMessage(trouble, "th")).toContain("ข้อคิดเห็น, models");
  expect(troubleMessage(trouble, "en")).toContain("would lose comments, models");
});

it("keeps the host's own code and detail for the person who is asked for help", () => {
  const trouble = {
    kind: "trouble",
    code: "host-error",
    hostCode: "GeneralException",
    detail: "Range.values",
  } as const;
  expect(troubleMessage(trouble, "en")).toContain("GeneralException (Range.values)");
});

it("gives the reason of an exclusion in both languages", () => {
  expect(exclusionMessage("no-measure", "th")).toContain("ไม่มีมาตรการ");
  expect(exclusionMessage("no-measure", "en")).toContain("no measure");
});
