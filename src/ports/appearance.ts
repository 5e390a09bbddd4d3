export type ColourScheme = "light" | "dark";

/** How the surroundings look, so that ours look the same. Contrast themes are the browser's own business. */
export interface Appearance {
  scheme(): ColourScheme;
  /** Calls back whenever the scheme may have changed; gives what ends that. */
  onChange(listener: () => void): () => void;
}
