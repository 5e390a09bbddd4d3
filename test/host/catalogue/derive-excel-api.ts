const CLASS = /^ {4}class (\w+)(?:<[^>]*>)? extends OfficeExtension\.ClientObject/u;
const MEMBER = /^ {8}(?:readonly )?(\w+)(?:<[^>]*>)?\??[(:]/u;
const API_SET = /\[Api set: ExcelApi (\d+(?:\.\d+)*)/u;
/** Members that every client object has and that never travel as members of the workbook. */
const PLUMBING = new Set(["constructor", "context", "load", "set", "toJSON", "track", "untrack", "items"]);

/**
 * Which ExcelApi version brought each member of each class, read from the text of `@types/office-js/index.d.ts`.
 *
 * @returns class name -> "1.1 address values;1.2 formulasR1C1", members sorted; members outside the ExcelApi sets
 *   (previews, desktop-only sets) are left out.
 */
export function deriveExcelApi(declarations: string): Record<string, string> {
  const catalogue: Record<string, string> = {};
  for (const [className, versions] of versionsByClass(excelLines(declarations))) {
    if (versions.size > 0) catalogue[className] = grouped(versions);
  }
  return catalogue;
}

function excelLines(declarations: string): readonly string[] {
  const from = declarations.indexOf("\ndeclare namespace Excel {");
  const to = declarations.indexOf("\ndeclare namespace ", from + 1);
  return declarations.slice(from, to).split("\n");
}

function versionsByClass(lines: readonly string[]): Map<string, Map<string, string>> {
  const classes = new Map<string, Map<string, string>>();
  let current: Map<string, string> | undefined;
  let version: string | undefined;
  for (const line of lines) {
    const className = CLASS.exec(line)?.[1];
    if (className !== undefined) current = entered(classes, className);
    else if (line.startsWith("    }")) current = undefined;
    else if (line.includes("/**")) version = undefined;
    version = API_SET.exec(line)?.[1] ?? version;
    const member = MEMBER.exec(line)?.[1];
    if (current !== undefined && member !== undefined) note(current, member, version);
  }
  return classes;
}

function entered(classes: Map<string, Map<string, string>>, className: string): Map<string, string> {
  const members = classes.get(className) ?? new Map<string, string>();
  classes.set(className, members);
  return members;
}

/** Overloads carry their own sets; the first one, which stands lowest, decides. */
function note(members: Map<string, string>, member: string, version: string | undefined): void {
  if (version === undefined || PLUMBING.has(member) || members.has(member)) return;
  members.set(member, version);
}

function grouped(versions: ReadonlyMap<string, string>): string {
  const byVersion = new Map<string, string[]>();
  for (const [member, version] of versions) byVersion.set(version, [...(byVersion.get(version) ?? []), member]);
  return [...byVersion]
    .sort(([one], [other]) => one.localeCompare(other, "en", { numeric: true }))
    .map(([version, members]) => `${version} ${members.sort().join(" ")}`)
    .join(";");
}
