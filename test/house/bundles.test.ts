import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { isBuiltin } from "node:module";
import { PACKAGE_JSON } from "./package-json";
import { pngSize } from "./png-size";
import { namesIn, projectPath, readProjectFile } from "./project-file";

const PAGES = ["taskpane", "commands"];
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** Texts that only the library itself holds; our code names its members but not these. */
const MARKS_OF_OFFICE_JS = ["_richApiNativeBridge", "OSF.DDA", "RichApi.executeRichApiRequestAsync"];
const MARKS_OF_REACT = ["react.transitional.element", "FluentProvider"];
const MARKS_OF_FILES = ["[Content_Types].xml"];
const MARKS_OF_OLD_TABLES = ["ประเด็นที่ต้องปรับปรุงแก้ไข"];
const MARKS_OF_WORD = ["w:numPr"];
const MARKS_OF_CALCULATOR = ["ironcalc"];

function built(...parts: readonly string[]): string {
  if (!existsSync(projectPath("dist", ...parts)))
    throw new Error(`dist/${parts.join("/")} is missing: run npm run build`);
  return readProjectFile("dist", ...parts);
}

const scripts = (): string[] => [
  ...namesIn("dist", ".js").map((name) => built(`${name}.js`)),
  ...namesIn("dist/cli", ".cjs").map((name) => built("cli", `${name}.cjs`)),
];

const marksIn = (text: string, marks: readonly string[]): string[] => marks.filter((mark) => text.includes(mark));

describe("what is built", () => {
  it("contains nothing of office.js or of the calculator", () => {
    expect(scripts().length).toBeGreaterThanOrEqual(5);
    for (const text of scripts()) expect(marksIn(text, [...MARKS_OF_OFFICE_JS, ...MARKS_OF_CALCULATOR])).toEqual([]);
  });

  it("has React in the pane's own chunk only", () => {
    expect(marksIn(built("taskpane-vendor.js"), MARKS_OF_REACT)).toContain("react.transitional.element");
    expect(marksIn(built("taskpane.js"), ["react.transitional.element"])).toEqual([]);
    expect(marksIn(built("commands.js"), MARKS_OF_REACT)).toEqual([]);
  });

  it("keeps screens beyond Home, and what reads files and old tables, out of the first load", () => {
    const first = built("taskpane.js") + built("taskpane-vendor.js");
    const screens = ["insert", "carry", "check", "compile", "distribute", "merge", "publish", "indicators", "settings"];
    for (const screen of screens) {
      expect(marksIn(built(`screen-${screen}.js`), ["react.transitional.element"])).toEqual([]);
    }
    expect(marksIn(built("files.js"), MARKS_OF_FILES)).toEqual(MARKS_OF_FILES);
    expect(marksIn(first, [...MARKS_OF_FILES, ...MARKS_OF_OLD_TABLES])).toEqual([]);
    expect(marksIn(built("carry.js") + built("core.js"), MARKS_OF_OLD_TABLES)).toEqual(MARKS_OF_OLD_TABLES);
  });

  it("has what makes Word files in a chunk of its own, which nothing loads but the making of one", () => {
    const holding = namesIn("dist", ".js").filter((name) => marksIn(built(`${name}.js`), MARKS_OF_WORD).length > 0);
    expect(holding).toEqual(["word"]);
  });

  it.each(PAGES)("loads office.js from Microsoft in the head of %s.html, before our scripts", (page) => {
    const head = built(`${page}.html`).split("</head>")[0] ?? "";

    expect(head).toContain(`<script src="${OFFICE_JS}"></script>`);
    expect(head.indexOf(OFFICE_JS)).toBeLessThan(head.indexOf(`${page}.js`));
    expect(head.indexOf("Content-Security-Policy")).toBeLessThan(head.indexOf(OFFICE_JS));
  });

  it.each(PAGES)("has no script inside %s.html", (page) => {
    const inline = [...built(`${page}.html`).matchAll(/<script(?<attributes>[^>]*)>(?<text>[^<]*)/gu)].filter(
      ({ groups }) => groups?.["text"]?.trim() !== "" || !groups["attributes"]?.includes("src="),
    );

    expect(inline).toEqual([]);
  });

  it("allows no script but ours and Microsoft's, and no connection but to where the page came from", () => {
    for (const page of PAGES) {
      const policy = /http-equiv="Content-Security-Policy"\s+content="(?<policy>[^"]+)"/u.exec(built(`${page}.html`));
      const directives = (policy?.groups?.["policy"] ?? "").split(";").map((text) => text.trim());

      expect(directives).toContain("default-src 'none'");
      expect(directives).toContain("connect-src 'self'");
      expect(directives).toContain("script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com");
    }
  });

  it("says something in Thai before scripts run and when they cannot", () => {
    expect(built("taskpane.html")).toContain('<html lang="th">');
    expect(built("taskpane.html")).toMatch(/<div id="root">\s*<p[^>]*>กำลังเปิด/u);
    expect(built("taskpane.html")).toContain("<noscript>");
  });

  it("carries the manifest, the help page, the icons and the licences of what it contains", () => {
    expect(built("manifest.xml")).toContain(`<Version>${PACKAGE_JSON.version}.0</Version>`);
    expect(built("help.html")).toContain('<html lang="th">');
    expect(pngSize(projectPath("dist", "assets", "icon-32.png"))).toEqual({ width: 32, height: 32 });
    for (const name of ["react", "@fluentui/react-components"]) {
      expect(built("THIRD-PARTY-LICENSES.txt")).toContain(`\n${name} `);
    }
    expect(built("cli", "THIRD-PARTY-LICENSES.txt")).toContain("fflate ");
  });

  it("has a command that is executable and says its version without node_modules", () => {
    const program = projectPath("dist", "cli", "ita.cjs");
    const { stdout, status } = spawnSync(process.execPath, [program, "--version"], { encoding: "utf8", cwd: "/" });

    expect(built("cli", "ita.cjs").startsWith("#!/usr/bin/env node\n")).toBe(true);
    expect(process.platform === "win32" || (statSync(program).mode & 0o111) !== 0).toBe(true);
    expect(status).toBe(0);
    expect(stdout).toContain(PACKAGE_JSON.version);
  });

  it("names only packages of Node itself in the command", () => {
    const required = [...built("cli", "ita.cjs").matchAll(/\brequire\("(?<name>[^"]+)"\)/gu)];
    const names = required.map(({ groups }) => groups?.["name"] ?? "");

    expect(names.filter((name) => !isBuiltin(name))).toEqual([]);
  });
});
