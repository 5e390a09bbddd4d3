import type { Trouble } from "../../ports/trouble";

/**
 * Loads a part of the program that is not loaded yet and gives it to `use`; trouble where it cannot be loaded. The next
 * call tries again. What `use` throws is a bug of ours and is thrown on.
 */
export async function withPart<Part, Answer>(
  load: () => Promise<Part>,
  use: (part: Part) => Promise<Answer>,
): Promise<Answer | Trouble> {
  const part = await load().then(
    (loaded) => ({ loaded }),
    () => null,
  );
  return part === null ? { kind: "trouble", code: "part-not-loaded" } : use(part.loaded);
}
