import type { ReturnedFile } from "../../../app/preview-merge";
import type { Trouble } from "../../../ports/trouble";
import type { OldFiles } from "../../host";

/** What the picked files hold that could be read, and why the others could not. */
export interface ReturnedFiles {
  readonly files: readonly ReturnedFile[];
  readonly troubles: readonly Trouble[];
}

export const NO_RETURNED: ReturnedFiles = { files: [], troubles: [] };

/** The files with one more answer. Two files of one name, as from two folders, are told apart by a number. */
export function withReturned({ files, troubles }: ReturnedFiles, outcome: OldFiles | Trouble): ReturnedFiles {
  if (outcome.kind === "trouble") return { files, troubles: [...troubles, outcome] };
  const all = [...files];
  for (const { file, content } of outcome.files) all.push({ file: freeName(file, all), content });
  return { files: all, troubles: [...troubles, ...outcome.troubles] };
}

function freeName(name: string, taken: readonly ReturnedFile[]): string {
  const isTaken = (candidate: string) => taken.some(({ file }) => file === candidate);
  let free = name;
  for (let number = 2; isTaken(free); number += 1) free = `${name} (${String(number)})`;
  return free;
}
