import { dayText, fill, scoreText } from "../../src/messages/format";

describe("filling a message", () => {
  it("puts each value into its hole, as often as it occurs", () => {
    expect(fill("{a} แล้ว {b} แล้ว {a}", { a: "หนึ่ง", b: 2 }, "th")).toBe("หนึ่ง แล้ว 2 แล้ว หนึ่ง");
  });

  it("leaves a hole without data as it stands, so that the gap is seen", () => {
    expect(fill("{a} {b}", { a: 1 }, "th")).toBe("1 {b}");
  });

  it("takes values as they are, even when they look like holes or patterns", () => {
    expect(fill("“{a}”", { a: "{b} $& $1" }, "th")).toBe("“{b} $& $1”");
  });

  it("writes days with the month's name and the Buddhist Era year", () => {
    expect(fill("{d:day}", { d: "2026-03-31" }, "th")).toBe("31 มีนาคม 2569");
    expect(fill("{d:day}", { d: "2026-03-31" }, "en")).toBe("31 March 2569 BE");
  });

  it("writes scores with two decimals", () => {
    expect(fill("{s:score} {t:score}", { s: 70, t: 80.765 }, "th")).toBe("70.00 80.77");
  });
});

it("a day that does not exist stays as it was given", () => {
  expect(dayText("2026-02-30", "th")).toBe("2026-02-30");
  expect(dayText("ตลอดปี", "en")).toBe("ตลอดปี");
});

it("a score is rounded half up on its decimals, and what is no number is a dash", () => {
  expect([1.005, 84.995, 100, 0].map(scoreText)).toEqual(["1.01", "85.00", "100.00", "0.00"]);
  expect(scoreText(Number.NaN)).toBe("–");
});
