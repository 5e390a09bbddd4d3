import { linkSlip } from "../../../src/core/evidence/link-slips";

function mended(text: string): string | null {
  const slip = linkSlip(text);
  if (slip?.text === null || slip === null) return null;
  return text.slice(0, slip.from) + slip.text + text.slice(slip.from + slip.length);
}

it.each([
  ["http//a.go.th", "http://a.go.th", true],
  ["https//:a.go.th", "https://a.go.th", true],
  ["https:/a.go.th", "https://a.go.th", true],
  ["https:\\\\a.go.th", "https://a.go.th", true],
  ["https;//a.go.th", "https://a.go.th", true],
  ["https:www.a.go.th", "https://www.a.go.th", true],
  ["htpps://a.go.th", "https://a.go.th", true],
  ["ttps://a.go.th", "https://a.go.th", true],
  ["http :// a.go.th", "http://a.go.th", true],
  ["ｗｗｗ．a.go.th", "www.a.go.th", true],
  ["www.a .go.th", "www.a.go.th", false],
  ["https://www.a.go. th", "https://www.a.go.th", false],
  ["https://a.go.th/b c.pdf", "https://a.go.th/bc.pdf", false],
  ["www,a.go.th", "www.a.go.th", false],
  ["https://www.a.go,th/b", "https://www.a.go.th/b", false],
])("mends %s", (text, expected, isCertain) => {
  expect([mended(text), linkSlip(text)?.isCertain]).toEqual([expected, isCertain]);
});

it.each([
  ["C:/งาน/a.pdf", "local-path"],
  ["ไฟล์ D:\\a.pdf", "local-path"],
  ["file:///c/a.pdf", "local-path"],
  ["http://klong5/a", "host"],
])("tells that %s cannot be opened", (text, kind) => {
  expect(linkSlip(text)).toMatchObject({ kind, text: null });
});

it.each([
  "",
  "ภาพถ่าย",
  "https://www.a.go.th/b?c=http://d.go.th",
  "https://a.go.th. https://b.go.th",
  "https://a.go.th/x (หน้า 2)",
  "www.a.go.th/http/b",
  "ftp://a.go.th",
  "นาย ก：ผู้รายงาน",
  "x".repeat(3_000),
])("has nothing to say of “%s”", (text) => {
  expect(linkSlip(text)).toBeNull();
});

it("is quick with long texts that are nearly links", () => {
  for (const text of ["www".repeat(660), "a.".repeat(990), "https://".repeat(240), "www.a ".repeat(330)]) {
    expect(() => linkSlip(text)).not.toThrow();
  }
});
