import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../files/command";
import { DIST, openWorkbench, type WorkbenchPage } from "./workbench-in-chromium";

const NOW = new Date("2026-04-15T09:00:00+07:00");
const TEMPLATE = join(DIST, "templates", "ita-obt.xlsx");

jest.setTimeout(120_000);

describe("the workbench without a network", () => {
  const { folder, remove } = temporaryFolder();
  let bench: WorkbenchPage;

  beforeAll(async () => {
    bench = await openWorkbench(NOW);
  }, 90_000);

  afterAll(async () => {
    await bench.close();
    remove();
  });

  test("works after the first load: opened again, a file is opened and checked", async () => {
    const { page, context, errors } = bench;
    await page.evaluate(async () => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await page.reload();
    await page.getByRole("heading", { name: "โต๊ะทำงาน ITA" }).waitFor();
    await page.locator("input[type=file]").setInputFiles(TEMPLATE);
    await page.getByRole("grid").waitFor();
    await page.getByRole("tab", { name: "ตรวจ", exact: true }).click();
    await page.getByRole("heading", { name: /พบ/u }).waitFor();
    expect(errors).toEqual([]);
    await context.setOffline(false);
  });

  test("tells of a new version, and uses it only when asked", async () => {
    const { page, site } = bench;
    const newer = join(folder, "dist");
    cpSync(DIST, newer, { recursive: true });
    const worker = join(newer, "service-worker.js");
    writeFileSync(worker, readFileSync(worker, "utf8").replace(/"version":"\w+"/u, '"version":"newer"'));
    site.serve(newer);
    await page.reload();
    await page.getByText("มีโปรแกรมรุ่นใหม่").waitFor();
    const kept = () => page.evaluate(async () => caches.keys());
    expect(await kept()).toHaveLength(2);
    await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "ใช้รุ่นใหม่" }).click()]);
    await page.getByRole("heading", { name: "โต๊ะทำงาน ITA" }).waitFor();
    expect(await kept()).toEqual(["ita-workbench newer"]);
  });
});
