import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import path from "node:path";

/**
 * The path of a program: what the environment variable names, else the first of `names` on the PATH, else the first of
 * `places` that is a file. Null when there is none. A variable that names no file is an error of the person's, and said.
 */
export function findProgram({ variable, names, places }) {
  const chosen = process.env[variable];
  if (chosen !== undefined && chosen !== "") {
    if (isProgram(chosen)) return chosen;
    throw new Error(`${variable} names ${chosen}, which is not a program. Correct it or remove it.`);
  }
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const ending = process.platform === "win32" ? ".exe" : "";
  const onPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name + ending)));
  return [...onPath, ...places].find(isProgram) ?? null;
}

/** Whether packages can be installed here unasked: Debian (or a system made from it), as root. */
export function canInstallPackages() {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

/** Installs Debian packages; their output goes to stderr, so that stdout keeps the answer only. */
export function installPackages(packages) {
  const run = (...words) =>
    spawnSync("apt-get", words, {
      stdio: ["ignore", 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  run("update", "-q");
  return run("install", "-y", "-q", "--no-install-recommends", ...packages).status === 0;
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
