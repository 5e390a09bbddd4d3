const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const { imul } = Math;

/** A short text that stands for a long one. It need not resist an attacker, only notice a change (FNV-1a, twice). */
export function textHash(text: string): string {
  const hash = runningHash();
  hash.add(text);
  return hash.value();
}

/** The hash of a text that comes piece by piece. */
export interface RunningHash {
  add(piece: string): void;
  /** The same as `textHash` gives of all pieces so far, one after the other. */
  value(): string;
}

/** A hash of nothing yet. */
export function runningHash(): RunningHash {
  let first = OFFSET;
  let second = PRIME;
  return {
    add: (piece) => {
      for (let index = 0; index < piece.length; index += 1) {
        const code = piece.charCodeAt(index);
        first = imul(first ^ code, PRIME);
        second = imul(second ^ code, PRIME);
      }
    },
    value: () => (first >>> 0).toString(36) + (second >>> 0).toString(36),
  };
}
