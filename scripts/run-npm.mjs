import { spawnSync } from "node:child_process";

/** Runs `npm <words>` in the project. npm names its own program in npm_execpath, which also works on Windows. */
export function runNpm(words, options) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith("js") === true
    ? spawnSync(process.execPath, [npm, ...words], options)
    : spawnSync(["npm", ...words].join(" "), { ...options, shell: true });
}
