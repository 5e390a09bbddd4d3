// npm start: builds, does the main job on the bundled sample agency, then serves the pane for Excel.
// npm start -- --once stops after the job. npm start -- --port 3001 serves at another port.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { runNpm } from "./run-npm.mjs";
import { serveDist } from "./serve-dist.mjs";

const ROOT = path.join(import.meta.dirname, "..");
const SAMPLE_JOB = path.join(ROOT, "dist", "cli", "sample-job.cjs");
const SAMPLE = path.join("dist", "sample", "ita-sample.xlsx");

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function main() {
  const { once, port } = readOptions();
  build(port);
  runSampleJob();
  if (once) return;
  const { url, trusted } = await serveDist(port);
  console.log(howToLoad(url, trusted));
}

function readOptions() {
  const options = { once: { type: "boolean", default: false }, port: { type: "string", default: "3000" } };
  const { values } = parseArgs({ options });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`--port must be a number from 1 to 65535, not ${values.port}.`);
  }
  return { once: values.once, port };
}

/** The built manifest names the port that will be served. */
function build(port) {
  const env = { ...process.env, ITA_BASE_URL: process.env.ITA_BASE_URL ?? `https://localhost:${port}` };
  const { status, stdout, stderr } = runNpm(["run", "--silent", "build"], { cwd: ROOT, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`The build failed:\n${stdout ?? ""}${stderr ?? ""}`);
  console.log("Built dist.\n");
}

function runSampleJob() {
  const { status } = spawnSync(process.execPath, [SAMPLE_JOB, SAMPLE], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) throw new Error("The sample job failed; what it printed above says why.");
}

function howToLoad(url, trusted) {
  const manifest = path.join(ROOT, "dist", "manifest.xml");
  const trust = trusted
    ? []
    : [
        "",
        "Excel loads the pane only when this machine trusts the certificate. Once, in another window:",
        "  npx office-addin-dev-certs install     then start again",
      ];
  return [
    "",
    `The workbench, which needs no Excel, is at ${url}/workbench.html`,
    `The pane is served at ${url} (Ctrl+C ends it). To load it in Excel:`,
    `  Excel on the web:  Home > Add-ins > More add-ins > My add-ins > Upload My Add-in, choose ${manifest}`,
    "  Excel on Windows:  copy that manifest into a shared folder, then File > Options > Trust Center > Trust Center",
    "                     Settings > Trusted Add-in Catalogs: add the folder's \\\\machine\\share address, tick Show in",
    "                     Menu, restart Excel, Home > Add-ins > More add-ins > Shared folder > ITA Workbook",
    ...trust,
  ].join("\n");
}
