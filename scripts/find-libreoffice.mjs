// Prints the path of LibreOffice's soffice. On Debian as root it installs LibreOffice Calc when there is none.
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

export function findLibreOffice() {
  const found = findProgram(SEARCH);
  if (found !== null) return found;
  if (canInstallPackages() && installPackages(["libreoffice-calc", "fonts-thai-tlwg", "poppler-utils"])) {
    const installed = findProgram(SEARCH);
    if (installed !== null) return installed;
  }
  throw new Error(
    "LibreOffice not found: install it (Debian: apt-get install libreoffice-calc fonts-thai-tlwg poppler-utils), or set SOFFICE_PATH to its soffice program.",
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(findLibreOffice());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
