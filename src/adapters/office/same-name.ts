/** Whether Excel takes two titles or two names for the same: it compares without case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
