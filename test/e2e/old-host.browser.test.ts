import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launch, openInChromium } from "../host/chromium";
import { axeProblems } from "./axe-problems";
import { SHOTS } from "./pane-in-chromium";
import { staticSite } from "./static-site";
import { DIST } from "./workbench-in-chromium";

const TRIDENT = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";
const TITLE = "Excel รุ่นนี้ใช้แถบงาน ITA Workbook ไม่ได้";
const TEMPLATES = 6;

jest.setTimeout(120_000);

describe("the page for old hosts", () => {
  beforeAll(() => {
    mkdirSync(SHOTS, { recursive: true });
  });

  test("stands in the pane of an Excel below ExcelApi 1.9, with the workbench and the blank templates", async () => {
    const host = await openInChromium({ folder: DIST, requirementSet: "1.8", viewport: { width: 1366, height: 768 } });
    try {
      const pane = await host.pane();
      await pane.getByRole("heading", { name: TITLE }).waitFor();
      const links = await pane
        .getByRole("link")
        .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).getAttribute("href") ?? ""));
      expect(new Set(links.filter((link) => link.startsWith("templates/"))).size).toBe(TEMPLATES);
      expect(links).toContain("workbench.html");
      await pane.getByText("https://localhost:3000/workbench.html").waitFor();
      expect(await axeProblems(pane)).toEqual([]);
      await host.page.locator("#pane").screenshot({ path: join(SHOTS, "old-host.png") });
      expect(host.log.filter((line) => line.startsWith("error"))).toEqual([]);
    } finally {
      await host.close();
    }
  });

  test("comes before anything else in a webview of Internet Explorer", async () => {
    const site = await staticSite(DIST);
    const browser = await launch();
    try {
      const page = await (await browser.newContext({ userAgent: TRIDENT })).newPage();
      await page.route(/appsforoffice/u, (route) => route.abort());
      await page.goto(`${site.url}taskpane.html?_host_Info=Excel`);
      await page.getByRole("heading", { name: TITLE }).waitFor();
      expect(page.url()).toBe(`${site.url}old-host.html?_host_Info=Excel`);
      await page.getByText(`${site.url}workbench.html`).waitFor();
    } finally {
      await browser.close();
      await site.close();
    }
  });
});
