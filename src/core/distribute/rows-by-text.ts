/** Rows by a text of theirs, in their order; those without one are left out. */
export function rowsByText<Row>(
  rows: readonly Row[],
  textOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const text = textOf(row);
    if (text === "") continue;
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [row]);
    else group.push(row);
  }
  return groups;
}
