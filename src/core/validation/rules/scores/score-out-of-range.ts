import { isBlank, isErrorValue, textOf } from "../../../sheet/cell-value";
import { defineRule } from "../../rule";

const LOWEST = 0;
const HIGHEST = 100;

export const scoreOutOfRange = defineRule({
  id: "score-out-of-range",
  severity: "error",
  group: "scores",
  messageIds: ["outside", "not-a-number"],
  basis: "An indicator scores from 0 to 100; a score typed as text is left out of every formula.",

  check({ scores }, report) {
    if (scores === null) return;
    for (const { no, score } of scores.indicators) {
      const { value, at } = score;
      if (isBlank(value) || isErrorValue(value)) continue; // an error is formula-error's
      const data = { actual: textOf(value), indicator: no };
      if (typeof value !== "number") report({ messageId: "not-a-number", sheet: scores.sheet, at, data });
      else if (value < LOWEST || value > HIGHEST) report({ messageId: "outside", sheet: scores.sheet, at, data });
    }
  },
});
