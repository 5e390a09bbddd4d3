import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Comma, double quotes, UTF-8, values not as shown but in full, every sheet into a file of its own. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
const MILLISECONDS = 120_000;

/** Converts a file with LibreOffice, in a profile of its own so that runs beside each other do not clash. */
function convert(file: string, kind: string, outFolder: string): void {
  mkdirSync(outFolder, { recursive: true });
  const profile = pathToFileURL(path.join(path.dirname(file), "profile")).href;
  const args = [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", kind, "--outdir", outFolder, file];
  const { error, status, stderr } = spawnSync(process.env["SOFFICE_PATH"] ?? "soffice", args, {
    encoding: "utf8",
    timeout: MILLISECONDS,
  });
  if (error !== undefined)
    throw new Error("LibreOffice is not there. On Debian: apt-get install libreoffice-calc libreoffice-writer");
  if (status !== 0) throw new Error(`LibreOffice could not convert ${file}: ${stderr}`);
}

/** The text of the file as printed, one string a page. */
export function printedPages(file: string, outFolder: string): readonly string[] {
  convert(file, "pdf", outFolder);
  const pdf = path.join(outFolder, `${path.parse(file).name}.pdf`);
  const { error, stdout } = spawnSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  if (error !== undefined) throw new Error("pdftotext is not there. On Debian: apt-get install poppler-utils");
  return stdout.split("\f").filter((page) => page.trim() !== "");
}

/** The values of every sheet as LibreOffice works them out, by title: rows of cells, numbers in full. */
export function calculated(file: string, outFolder: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  convert(file, CSV, outFolder);
  const before = `${path.basename(file, ".xlsx")}-`;
  const files = readdirSync(outFolder).filter((name) => name.startsWith(before) && name.endsWith(".csv"));
  return new Map(
    files.map((name) => [
      name.slice(before.length, -".csv".length),
      rowsOf(readFileSync(path.join(outFolder, name), "utf8")),
    ]),
  );
}

/** CSV with double quotes; a line break inside quotes belongs to the cell. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end = ""] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end.endsWith("\n")) rows.push([]);
  }
  return rows;
}
