import type { SCORES_TH } from "../../th/rules/scores";

type Source = typeof SCORES_TH;

export const SCORES_EN = {
  "overall-mismatch": {
    name: "Overall score differs",
    mismatch:
      "The overall score is given as {stated:score}, but the indicators give {computed:score}. Compare all ten scores with the announced result.",
  },
  "score-out-of-range": {
    name: "Score cannot be used",
    outside: "The score of indicator {indicator} is {actual}, outside 0 to 100. Compare it with the announced result.",
    "not-a-number":
      "The score of indicator {indicator} is “{actual}”, which is not a number and is left out of every calculation. Type a number.",
  },
} as const satisfies { readonly [Rule in keyof Source]: Readonly<Record<keyof Source[Rule], string>> };
