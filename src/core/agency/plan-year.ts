/** The plan year (BE) of an assessed year (BE): results come out in July or August, so the plan is for the year after. */
export function planYearOf(assessedYear: number): number {
  return assessedYear + 1;
}
