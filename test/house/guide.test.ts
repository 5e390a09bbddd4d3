import { existsSync } from "node:fs";
import { GUIDE_LANGUAGES, SCREENS } from "../e2e/screens/screens";
import { namesIn, projectPath, readProjectFile } from "./project-file";

const PAGES = namesIn("docs/guide", ".md").map((name) => ({
  name,
  text: readProjectFile("docs", "guide", `${name}.md`),
}));
const HOLE = /\{\w+(?::\w+)?\}/gu;

/** Every Thai text of the screens, its holes as the guide writes them. */
const SHOWN = new Set([
  ...namesIn("src/messages/th", ".ts").flatMap((name) =>
    [...readProjectFile("src", "messages", "th", `${name}.ts`).matchAll(/"(?<text>(?:[^"\\\n]|\\.)*)"/gu)].map(
      ({ groups }) => (groups?.["text"] ?? "").replaceAll(HOLE, "…"),
    ),
  ),
  ...[...readProjectFile("manifest.xml").matchAll(/DefaultValue="(?<text>[^"]*)"/gu)].map(
    ({ groups }) => groups?.["text"] ?? "",
  ),
]);

const picturesIn = (text: string): string[] =>
  [...text.matchAll(/!\[[^\]]+\]\(\.\.\/screens\/(?<path>[^)]+)\.png\)/gu)].map(({ groups }) => groups?.["path"] ?? "");
const labelsIn = (text: string): string[] =>
  [...text.matchAll(/\*\*(?:ปุ่ม|แท็บ|ช่อง|ตัวเลือก) “(?<label>[^”]+)”\*\*/gu)]
    .map(({ groups }) => groups?.["label"] ?? "")
    .filter((label) => label !== "…");

describe("the guide", () => {
  it("has a picture of every screen in both languages, and no other", () => {
    const taken = GUIDE_LANGUAGES.map((language) => namesIn(`docs/screens/${language}`, ".png"));

    expect(taken).toEqual(GUIDE_LANGUAGES.map(() => [...SCREENS].sort()));
  });

  it("shows every screen on a page, with pictures that exist", () => {
    const used = PAGES.flatMap(({ text }) => picturesIn(text));

    expect(used.filter((path) => !existsSync(projectPath("docs", "screens", `${path}.png`)))).toEqual([]);
    expect(SCREENS.filter((screen) => !used.includes(`th/${screen}`))).toEqual([]);
  });

  it.each(PAGES)("quotes in $name only what the screens say", ({ text }) => {
    expect(labelsIn(text).filter((label) => !SHOWN.has(label))).toEqual([]);
  });

  it("leads from its first page to every other", () => {
    const [first] = PAGES.filter(({ name }) => name === "README");
    const missing = PAGES.filter(({ name }) => name !== "README" && first?.text.includes(`(${name}.md)`) !== true);

    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});
