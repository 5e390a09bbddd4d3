// Prints the path of Chrome, Edge or Chromium. On Debian as root it installs Chromium when there is none.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { canInstallPackages, findProgram, installPackages } from "./find-program.mjs";

const windowsFolders = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
const SEARCH = {
  variable: "CHROME_PATH",
  names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "msedge"],
  places: [
    ...windowsFolders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        path.join(folder, "Google", "Chrome", "Application", "chrome.exe"),
        path.join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
        path.join(folder, "Chromium", "Application", "chrome.exe"),
      ]),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/opt/google/chrome/chrome",
    "/opt/microsoft/msedge/msedge",
    "/snap/bin/chromium",
  ],
};

export function findBrowser() {
  const found = findProgram(SEARCH);
  if (found !== null) return found;
  if (canInstallPackages() && installPackages(["chromium", "fonts-thai-tlwg"])) {
    const installed = findProgram(SEARCH);
    if (installed !== null) return installed;
  }
  throw new Error(
    "No browser found: install Google Chrome, Microsoft Edge or Chromium (Debian: apt-get install chromium fonts-thai-tlwg), or set CHROME_PATH to its program.",
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(findBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
