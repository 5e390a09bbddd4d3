import { readdirSync } from "node:fs";
import { findSlips } from "../../../src/core/spelling/find-slips";
import { projectPath, readProjectFile } from "../../house/project-file";

/** Where the product's own Thai stands: what it tells people, and what it writes into sheets or takes for official. */
const FOLDERS = [
  "src/messages/th",
  "src/core/agency",
  "src/core/check-settings",
  "src/core/departments",
  "src/core/frameworks",
  "src/core/instruments",
  "src/core/recognition",
  "src/core/samples",
  "src/core/sectors",
  "src/core/templates",
];
const THAI = /[\u0E01-\u0E5B]/u;

/** Every file of a folder and the folders in it, by its path from the top folder. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(projectPath(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

const TEXTS = FOLDERS.flatMap(filesIn)
  .map((file) => ({ file, text: readProjectFile(file) }))
  .filter(({ text }) => THAI.test(text));

it("every folder has Thai texts", () => {
  expect(FOLDERS.filter((folder) => !TEXTS.some(({ file }) => file.startsWith(`${folder}/`)))).toEqual([]);
});

it.each(TEXTS.map(({ file, text }) => [file, text]))("no slip stands in the texts of %s", (_, text) => {
  expect(findSlips(text).map(({ typed }) => typed)).toEqual([]);
});
