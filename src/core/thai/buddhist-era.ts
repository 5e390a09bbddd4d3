/** Buddhist Era (พ.ศ.) years are this many more than Gregorian (ค.ศ.) years. */
export const BUDDHIST_ERA_OFFSET = 543;

/** The Buddhist Era year of a Gregorian year: 2026 gives 2569. */
export function toBuddhistYear(gregorianYear: number): number {
  return gregorianYear + BUDDHIST_ERA_OFFSET;
}

/** The Gregorian year of a Buddhist Era year: 2569 gives 2026. */
export function toGregorianYear(buddhistYear: number): number {
  return buddhistYear - BUDDHIST_ERA_OFFSET;
}
