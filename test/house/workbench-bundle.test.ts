import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { namesIn, projectPath, readProjectFile } from "./project-file";

interface Kept {
  readonly version: string;
  readonly files: readonly { readonly url: string; readonly integrity: string }[];
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];
const MARKS_OF_OFFICE = [
  /appsforoffice/u,
  /\bOffice\.(?:context|onReady|HostType)/u,
  /\bExcel\.run\b/u,
  /OfficeExtension/u,
];

function built(...parts: readonly string[]): string {
  if (!existsSync(projectPath("dist", ...parts)))
    throw new Error(`dist/${parts.join("/")} is missing: run npm run build`);
  return readProjectFile("dist", ...parts);
}

const kept = (): Kept => {
  const list = /^self\.ITA_FILES=(?<list>.*);$/mu.exec(built("service-worker.js"))?.groups?.["list"];
  return JSON.parse(list ?? "null") as Kept;
};

describe("the built workbench", () => {
  it("allows nothing but its own files", () => {
    const policy = /http-equiv="Content-Security-Policy"\s+content="(?<policy>[^"]+)"/u.exec(built("workbench.html"));
    const directives = (policy?.groups?.["policy"] ?? "").split(";").map((text) => text.trim());

    expect(directives).toEqual(POLICY);
  });

  it("holds nothing of Office in its page, its script or what it loads later", () => {
    const files = kept().files.filter(({ url }) => /\.(?:html|js)$/u.test(url));
    expect(files.length).toBeGreaterThan(10);
    for (const { url } of files) {
      const text = built(...url.split("/"));
      expect([url, MARKS_OF_OFFICE.filter((mark) => mark.test(text))]).toEqual([url, []]);
    }
    expect(MARKS_OF_OFFICE.some((mark) => mark.test(built("taskpane.js")))).toBe(true);
  });

  it("keeps for work without a network every script that it can ask for, with the hash of what was built", () => {
    const { files } = kept();
    const names = files.map(({ url }) => url);
    expect(names).toEqual(expect.arrayContaining(["workbench.html", "workbench.js", "taskpane-vendor.js", "files.js"]));
    expect(names).toEqual(expect.arrayContaining(["screen-check.js", "screen-compile.js", "check.js", "core.js"]));
    for (const { url, integrity } of files) {
      const hash = createHash("sha256")
        .update(readFileSync(projectPath("dist", ...url.split("/"))))
        .digest("base64");
      expect([url, integrity]).toEqual([url, `sha256-${hash}`]);
    }
  });

  it("names its files relative to where it stands", () => {
    const addresses = [...built("workbench.html").matchAll(/(?:src|href)="(?<address>[^"]*)"/gu)];
    expect(addresses.length).toBeGreaterThan(2);
    for (const { groups } of addresses) expect(groups?.["address"]).not.toMatch(/^(?:\/|https?:)/u);
  });
});

describe("the page for old hosts", () => {
  const scripts = ["old-host-check.js", "old-host.js"];

  it("is smaller than 20 kB with all it loads of ours", () => {
    const bytes = ["old-host.html", "assets/page.css", ...scripts].map(
      (name) => statSync(projectPath("dist", ...name.split("/"))).size,
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(20_000);
  });

  it.each(scripts)("has %s as it was written, which lint reads as ECMAScript 5", (name) => {
    expect(built(name)).toBe(readProjectFile("src", "entries", name));
  });

  it("is looked for before anything else of the pane", () => {
    const page = built("taskpane.html");
    expect(page.indexOf("old-host-check.js")).toBeGreaterThan(0);
    expect(page.indexOf("old-host-check.js")).toBeLessThan(page.indexOf("taskpane.js"));
    expect(page.indexOf("old-host-check.js")).toBeLessThan(page.indexOf("office.js"));
  });

  it("links to blank workbooks that exist, all of them", () => {
    const linked = [...built("old-host.html").matchAll(/href="templates\/(?<name>[^"]+)\.xlsx"/gu)];
    expect([...new Set(linked.map(({ groups }) => groups?.["name"]))].sort()).toEqual(
      [...namesIn("dist/templates", ".xlsx")].sort(),
    );
  });
});
