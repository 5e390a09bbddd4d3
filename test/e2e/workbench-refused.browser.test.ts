import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { NODE_FILE_STORE } from "../../src/adapters/node/node-file-store";
import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import { newXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { runSampleJob } from "../../src/cli/run-sample-job";
import { relationship, relationshipsXml, unzipped, zipped } from "../adapters/xlsx/raw-package";
import { temporaryFolder } from "../files/command";
import { partOf } from "../files/rich-base";
import { REFUSED_FILES } from "../support/refused-files";
import { axeProblems } from "./axe-problems";
import { SHOTS } from "./pane-in-chromium";
import { openWorkbench, shot, type WorkbenchPage } from "./workbench-in-chromium";

const NOW = new Date("2026-04-15T09:00:00+07:00");
const SUMMARY = "สรุปผล";
const COMMENTS =
  '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>ก</author></authors>' +
  '<commentList><comment ref="B6" authorId="0"><text><t>ดูอีกครั้ง</t></text></comment></commentList></comments>';

jest.setTimeout(60_000);

/** The bundled sample, compiled, with a person's comment on the summary. */
async function commentedSample(path: string): Promise<Buffer> {
  const output = { say: () => undefined, complain: () => undefined };
  await runSampleJob(path, { files: NODE_FILE_STORE, format: { open: openXlsx, create: newXlsx }, output });
  const parts = unzipped(readFileSync(path));
  const links = partOf(parts, SUMMARY).replace("worksheets/", "worksheets/_rels/").concat(".rels");
  const known = parts[links] ?? relationshipsXml("");
  const comment = relationship(99, "comments", "../comments9.xml");
  return Buffer.from(
    zipped({
      ...parts,
      [links]: known.replace("</Relationships>", `${comment}</Relationships>`),
      "xl/comments9.xml": COMMENTS,
    }),
  );
}

describe("files that the workbench refuses, or would not write whole", () => {
  const { folder, remove } = temporaryFolder();
  let bench: WorkbenchPage;
  let page: Page;
  let sample: Buffer;

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    sample = await commentedSample(join(folder, "sample.xlsx"));
    bench = await openWorkbench(NOW);
    ({ page } = bench);
  }, 90_000);

  afterAll(async () => {
    await bench.close();
    remove();
  });

  test("a file behind a password is told on the first page, and another can be opened at once", async () => {
    writeFileSync(join(folder, "locked.xlsx"), REFUSED_FILES.encrypted);
    await page.locator("input[type=file]").setInputFiles(join(folder, "locked.xlsx"));
    await page.getByRole("alert").getByText("ไฟล์ locked.xlsx มีรหัสผ่าน จึงอ่านไม่ได้ ให้เอารหัสผ่านออกใน Excel").waitFor();
    await shot(page, "encrypted");
    expect(await axeProblems(page)).toEqual([]);
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "sample.xlsx", mimeType: "application/octet-stream", buffer: sample });
    await page.getByRole("heading", { name: "sample.xlsx", exact: true }).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  test("a summary that a person commented is never written over: the message names it, and nothing is unsaved", async () => {
    await page.getByRole("tab", { name: "รวบรวม", exact: true }).click();
    await page.getByRole("button", { name: /^รวบรวม/u }).click();
    const told = `ถ้าเขียน “${SUMMARY}” สิ่งเหล่านี้จะหายไป: ข้อคิดเห็น จึงไม่ได้เขียนอะไร ให้ย้ายไปไว้ที่อื่นก่อน`;
    await page.getByText(told).first().waitFor();
    await shot(page, "would-lose");
    expect(await axeProblems(page)).toEqual([]);
    await page.getByText("ไม่มีอะไรที่ยังไม่ได้บันทึก").waitFor();
    expect(bench.errors).toEqual([]);
  });
});
