// npm test: everything, in stages. The first stage that fails is the last that runs.
// The last line printed is always the count of tests; a stage that fails before Jest counts as one failed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { findBrowser } from "./find-browser.mjs";
import { findLibreOffice } from "./find-libreoffice.mjs";
import { runNpm } from "./run-npm.mjs";

const ROOT = path.join(import.meta.dirname, "..");
const JEST = path.join(ROOT, "node_modules", "jest", "bin", "jest.js");
const RESULT = path.join(ROOT, ".cache", "jest-result.json");
const env = { ...process.env };

const started = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const stages = [
  ["browser", () => program("CHROME_PATH", findBrowser)],
  ["libreoffice", () => program("SOFFICE_PATH", findLibreOffice)],
  ["typecheck", () => npmScript("typecheck")],
  ["lint", () => npmScript("lint")],
  ["build", () => npmScript("build")],
  ["size", () => npmScript("size")],
];

const failed = stages.find(([name, run]) => !stage(name, run));
const counts = failed === undefined ? runJest() : { passed: 0, failed: 1, skipped: 0 };

console.log(failed === undefined ? `all stages ran, ${seconds(started)}` : `stopped at ${failed[0]}: no test was run`);
if (counts.failed > 0) process.exitCode = 1;
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);

function stage(name, run) {
  const since = Date.now();
  const { ok, note } = run();
  console.log(`${ok ? "ok  " : "FAIL"} ${name} (${seconds(since)})`);
  if (note !== "") console.log(note);
  return ok;
}

/** Finds a program and hands it to the tests by an environment variable. */
function program(variable, find) {
  try {
    env[variable] = find();
    return { ok: true, note: `     ${env[variable]}` };
  } catch (error) {
    return { ok: false, note: error.message };
  }
}

/** A script of package.json; what it printed is shown only when it fails, or when it is the sizes. */
function npmScript(name) {
  const { status, stdout, stderr } = runNpm(["run", "--silent", name], { cwd: ROOT, env, encoding: "utf8" });
  const printed = `${stdout ?? ""}${stderr ?? ""}`.trim();
  return { ok: status === 0, note: status === 0 && name !== "size" ? "" : printed };
}

function runJest() {
  mkdirSync(path.dirname(RESULT), { recursive: true });
  rmSync(RESULT, { force: true });
  const { status } = spawnSync(process.execPath, [JEST, "--maxWorkers=2", "--json", `--outputFile=${RESULT}`], {
    cwd: ROOT,
    env,
    // Jest's JSON goes to the file; stdout would carry it a second time, and its report goes to stderr.
    stdio: ["ignore", "ignore", 1],
  });
  if (!existsSync(RESULT)) return { passed: 0, failed: 1, skipped: 0 };
  return countsOf(JSON.parse(readFileSync(RESULT, "utf8")), status);
}

/** A test file that does not load has no tests to fail, so it counts as one failed; so does a failing Jest without any. */
function countsOf(result, status) {
  const broken = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: status === 0 ? broken : Math.max(broken, 1),
    skipped: result.numPendingTests + result.numTodoTests,
  };
}
