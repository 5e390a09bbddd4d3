import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SHOTS } from "../pane-in-chromium";
import { GUIDE_LANGUAGES } from "./screens";
import { takeAgencyYear } from "./take-agency-year";
import { takeLastYear } from "./take-last-year";
import { takeWorkbench } from "./take-workbench";

// Jest only compiles and runs this: `npm run screens` takes the pictures, and what they show is for a person to judge.
jest.setTimeout(600_000);

test("takes the pictures of the guide", async () => {
  const folder = join(SHOTS, "guide");
  rmSync(folder, { recursive: true, force: true });
  for (const language of GUIDE_LANGUAGES) mkdirSync(join(folder, language), { recursive: true });
  await takeLastYear();
  const workbook = await takeAgencyYear();
  writeFileSync(join(SHOTS, "ita-2569.xlsx"), workbook);
  await takeWorkbench(workbook);
  expect(workbook.length).toBeGreaterThan(0);
});
