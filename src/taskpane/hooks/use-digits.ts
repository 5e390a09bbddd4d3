import { useCallback, useState } from "react";
import type { DigitStyle } from "../../core/sheet/sheet-plan";
import { useHost } from "../host";

/** In which digits the pane writes, as the person chose and the browser remembers. */
export function useDigits(): readonly [digits: DigitStyle, choose: (digits: DigitStyle) => void] {
  const { preferences } = useHost();
  const [digits, setDigits] = useState(() => preferences.digits());
  const choose = useCallback(
    (chosen: DigitStyle) => {
      preferences.setDigits(chosen);
      setDigits(chosen);
    },
    [preferences],
  );
  return [digits, choose];
}
