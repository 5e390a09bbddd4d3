import type { Appearance } from "../../ports/appearance";

const DARK = "(prefers-color-scheme: dark)";

/** What the person chose for all pages, in the browser or in the system. */
export function browserAppearance(): Appearance {
  const query = window.matchMedia(DARK);
  return {
    scheme: () => (query.matches ? "dark" : "light"),
    onChange(listener) {
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
  };
}
