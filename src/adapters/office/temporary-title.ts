const BUILDING = /^~ita-\d+$/u;

/** Whether a title is one under which a sheet is built before it takes its place. */
export function isTemporaryTitle(title: string): boolean {
  return BUILDING.test(title);
}

/** As many temporary titles as wanted, none of them taken (titles compare without case). */
export function temporaryTitles(count: number, taken: readonly string[]): readonly string[] {
  return freeTitles("~ita-", count, taken);
}

/** A title for a replaced sheet until it is deleted. It is never cleaned up by itself: it may hold a person's work. */
export function retiredTitle(taken: readonly string[]): string {
  return freeTitles("~ita-old-", 1, taken)[0] ?? "";
}

function freeTitles(prefix: string, count: number, taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map((title) => title.toLowerCase()));
  const free: string[] = [];
  for (let number = 1; free.length < count; number += 1) {
    const title = `${prefix}${String(number)}`;
    if (!used.has(title)) free.push(title);
  }
  return free;
}
