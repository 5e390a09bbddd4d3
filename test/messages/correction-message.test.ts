import { CORRECTION_CODES } from "../../src/core/frameworks/corrections/correction-problem";
import { correctionMessage } from "../../src/messages/correction-message";

describe("a problem with a correction", () => {
  it("begins with its cell and says what to write instead", () => {
    const problem = { code: "bad-weight", path: "weights.0.weight", cell: "C5", value: "สามสิบ" } as const;
    expect(correctionMessage(problem, "th")).toBe("C5: “สามสิบ” ไม่ใช่น้ำหนัก ให้ใช้จำนวนเต็ม 1 ถึง 100");
    expect(correctionMessage(problem, "en")).toBe("C5: “สามสิบ” is not a weight. Use a whole number from 1 to 100.");
  });

  it("begins with its path where it came from a file", () => {
    const problem = { code: "bad-status", path: "status", cell: null, value: "new" } as const;
    expect(correctionMessage(problem, "en")).toBe("status: “new” is not a status. Use one of final, provisional.");
    expect(correctionMessage({ ...problem, cell: "C3" }, "th")).toContain("สมบูรณ์, ชั่วคราว");
  });

  it.each(CORRECTION_CODES)("%s leaves no hole open in either language", (code) => {
    for (const language of ["th", "en"] as const) {
      expect(correctionMessage({ code, path: "", cell: null, value: "x" }, language)).not.toMatch(/[{}]/u);
    }
  });
});
