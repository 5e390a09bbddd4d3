import type { SourceStates } from "./stale-sources";

/**
 * The departments, each once, whose sources are not those any more from which the summary was compiled: changed since,
 * come in since, or gone. A source in another file is not among them.
 */
export function changedDepartments({ states }: SourceStates): readonly string[] {
  const changed = states.filter(({ kind }) => kind === "changed" || kind === "new" || kind === "gone");
  return [...new Set(changed.map(({ department, sheet }) => (department === "" ? sheet : department)))];
}
