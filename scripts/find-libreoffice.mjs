// Prints the path of LibreOffice's soffice. On Debian as root it installs Calc and Writer when either is not there.
import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { canInstallPackages, findProgram, installPackages } from "./find-program.mjs";

const windowsFolders = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"]];
const SEARCH = {
  variable: "SOFFICE_PATH",
  names: ["soffice", "libreoffice"],
  places: [
    ...windowsFolders
      .filter((folder) => folder !== undefined)
      .map((folder) => path.join(folder, "LibreOffice", "program", "soffice.exe")),
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "/usr/lib/libreoffice/program/soffice",
    "/snap/bin/libreoffice",
  ],
};

const PACKAGES = ["libreoffice-calc", "libreoffice-writer", "fonts-thai-tlwg", "poppler-utils"];

export function findLibreOffice() {
  const found = findProgram(SEARCH);
  if (found !== null && hasWriter(found)) return found;
  if (canInstallPackages() && installPackages(PACKAGES)) {
    const installed = findProgram(SEARCH);
    if (installed !== null) return installed;
  }
  throw new Error(
    `LibreOffice with Calc and Writer not found: install it (Debian: apt-get install ${PACKAGES.join(" ")}), or set SOFFICE_PATH to its soffice program.`,
  );
}

/** Debian parts LibreOffice into packages; elsewhere it comes whole. */
function hasWriter(soffice) {
  const program = path.dirname(realpathSync(soffice));
  return !existsSync(path.join(program, "libsclo.so")) || existsSync(path.join(program, "libswlo.so"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(findLibreOffice());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
