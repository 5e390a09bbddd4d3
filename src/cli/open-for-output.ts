import type { Trouble } from "../ports/trouble";
import { openWorkbooks, type OpenedWorkbook } from "./open-workbook";
import type { TypedOptions } from "./options";
import { isProblem, problem, type Problem } from "./problem";
import { outputTrouble } from "./save-workbook";
import type { Tools } from "./tools";

/** A command's one file, opened, once nothing stands in the way of writing to the output. */
export async function openForOutput(
  tools: Tools,
  command: string,
  options: TypedOptions,
  out: string,
): Promise<OpenedWorkbook | Problem | Trouble> {
  const [, second] = options.files;
  if (second !== undefined) return problem((error) => error("unexpectedArgument", { command, argument: second }));
  const opened = await openWorkbooks(tools, command, options.files);
  if (isProblem(opened)) return opened;
  const [file] = opened;
  if (file === undefined) return problem((error) => error("noFiles", { command }));
  const trouble = await outputTrouble(tools, out, options.files, options.flags.includes("force"));
  return trouble ?? file;
}
