// Builds the benchmark apart from dist and runs it in plain node: npm run bench -- [TABS ROWS] [options of node].
import { spawnSync } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import webpack from "webpack";
import configurations from "../webpack.config.js";

const root = path.join(import.meta.dirname, "..");
const folder = path.join(root, ".cache", "bench");
const command = configurations.find(({ name }) => name === "command");

const stats = await promisify(webpack)({
  ...command,
  name: "bench",
  entry: { bench: "./test/bench/bench.ts" },
  output: { path: folder, filename: "[name].cjs" },
  optimization: { ...command.optimization, minimize: false },
  plugins: [],
  // The browser is driven by the library as it is installed, and the emulated host finds its files from the project.
  externals: { "playwright-core": "commonjs playwright-core" },
  node: { __dirname: true },
});
if (stats.hasErrors()) {
  process.stderr.write(`${stats.toString("errors-only")}\n`);
  process.exit(1);
}
const given = process.argv.slice(2);
const options = given.filter((argument) => argument.startsWith("--"));
const size = given.filter((argument) => !argument.startsWith("--"));
const { status } = spawnSync(process.execPath, [...options, path.join(folder, "bench.cjs"), ...size], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
