const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A short text that stands for a long one. It need not resist an attacker, only notice a change (FNV-1a, twice). */
export function textHash(text: string): string {
  return hash(text, OFFSET) + hash(text, PRIME);
}

function hash(text: string, seed: number): string {
  let state = seed;
  for (let index = 0; index < text.length; index += 1) state = Math.imul(state ^ text.charCodeAt(index), PRIME) >>> 0;
  return state.toString(36);
}
