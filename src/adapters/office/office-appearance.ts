import type { Appearance, ColourScheme } from "../../ports/appearance";

/**
 * The Office theme, or what `otherwise` says where this Office tells none (the web before 2025, Android). Excel has no
 * event for a theme that changes, so it is asked again when the pane is looked at again.
 */
export function officeAppearance(otherwise: Appearance): Appearance {
  return {
    scheme: () => officeScheme() ?? otherwise.scheme(),
    onChange(listener) {
      const stop = otherwise.onChange(listener);
      window.addEventListener("focus", listener);
      return () => {
        stop();
        window.removeEventListener("focus", listener);
      };
    },
  };
}

/** Absent where the host tells no theme, whatever the types say. */
interface MaybeThemed {
  readonly officeTheme?: { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string };
}

/** Excel 2021 gives colours without `isDarkTheme`. */
function officeScheme(): ColourScheme | null {
  const { officeTheme } = Office.context as MaybeThemed;
  if (officeTheme === undefined) return null;
  const { isDarkTheme, bodyBackgroundColor } = officeTheme;
  if (isDarkTheme !== undefined) return isDarkTheme ? "dark" : "light";
  const lightness = bodyBackgroundColor === undefined ? null : lightnessOf(bodyBackgroundColor);
  if (lightness === null) return null;
  return lightness < MIDDLE ? "dark" : "light";
}

const MIDDLE = 127.5;
const COLOUR = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu;

/** 0 for black to 255 for white, as the eye weighs the colours (ITU-R BT.601); null for what is no colour. */
function lightnessOf(colour: string): number | null {
  const match = COLOUR.exec(colour);
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
