import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { NODE_FILE_STORE } from "../adapters/node/node-file-store";
import { openXlsx } from "../adapters/xlsx/open-xlsx";
import { newXlsx } from "../adapters/xlsx/xlsx-workbook";
import { runSampleJob } from "../cli/run-sample-job";

const path = process.argv[2] ?? "dist/sample/ita-sample.xlsx";
const output = {
  say: (line: string) => process.stdout.write(`${line}\n`),
  complain: (line: string) => process.stderr.write(`${line}\n`),
};

await mkdir(dirname(path), { recursive: true });
process.exitCode = await runSampleJob(path, {
  files: NODE_FILE_STORE,
  format: { open: openXlsx, create: newXlsx },
  output,
});
