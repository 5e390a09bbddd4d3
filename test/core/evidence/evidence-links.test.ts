import { evidenceLinks } from "../../../src/core/evidence/evidence-links";

it.each([
  ["https://www.klong5.go.th/a/b.pdf", "www.klong5.go.th", "/a/b.pdf", "klong5.go.th/a/b.pdf"],
  ["HTTP://Klong5.go.th:8080/ก/", "klong5.go.th", "/ก/", "klong5.go.th/ก"],
  ["https://a.go.thดูที่นี่", "a.go.th", "", "a.go.th"],
  ["www.klong5.go.th.", "www.klong5.go.th", "", "klong5.go.th"],
  ["ดู drive.google.com/file/d/1 ด้วย", "drive.google.com", "/file/d/1", "drive.google.com/file/d/1"],
  ["https://a.go.th/%E0%B8%9B%E0%B8%B52566", "a.go.th", "/ปี2566", "a.go.th/ปี2566"],
  ["https://a.go.th/%zz", "a.go.th", "/%zz", "a.go.th/%zz"],
])("reads the link of %s", (text, host, path, key) => {
  expect(evidenceLinks(text)).toEqual([expect.objectContaining({ host, path, key })]);
});

it("gives every link of a text with its place", () => {
  const text = "๑. https://a.go.th, www.b.go.th/x\nmail@c.go.th";
  expect(evidenceLinks(text).map(({ typed, from }) => [typed, text.slice(from, from + typed.length)])).toEqual([
    ["https://a.go.th", "https://a.go.th"],
    ["www.b.go.th/x", "www.b.go.th/x"],
  ]);
});

it.each(["", "ภาพถ่าย", "https://klong5", "ข้อ 1.2", "a.pdf"])("finds none in “%s”", (text) => {
  expect(evidenceLinks(text)).toEqual([]);
});

it("is quick with a long text without any link", () => {
  expect(evidenceLinks("a-".repeat(16_000) + ".")).toEqual([]);
});
