import type { SCORES_TH } from "../../th/rules/scores";

type Source = typeof SCORES_TH;

export const SCORES_EN = {
  "boundary-score": {
    name: "Score reaches the line by rounding",
    "rounded-up":
      "The score {actual} is below the line {line}, but reaches it when rounded to {score:score}. See in the announced result whether it passes.",
  },
  "instrument-mismatch": {
    name: "Instrument's score differs",
    mismatch:
      "The score of {instrument} is given as {stated:score}, but its indicators give {computed:score}. Compare it with the announced result and use one score in the whole document.",
  },
  "overall-mismatch": {
    name: "Overall score differs",
    mismatch:
      "The overall score is given as {stated:score}, but the indicators give {computed:score}. Compare all ten scores with the announced result.",
  },
  "rating-mismatch": {
    name: "Rating does not fit the score",
    impossible:
      "The overall score {score:score} is rated “{rating}”, but it can only be {possible}. Compare score and rating with the announced result.",
    computed:
      "The overall score {score:score} is rated “{rating}”, but the instruments' scores give “{computed}”. Compare it with the announced result.",
  },
  "score-contradiction": {
    name: "Two scores for one indicator",
    differs:
      "The score of indicator {indicator} is {value:score} here, but {other:score} at {place}. Compare it with the announced result and use one score in the whole document.",
  },
  "score-out-of-range": {
    name: "Score cannot be used",
    outside: "The score of indicator {indicator} is {actual}, outside 0 to 100. Compare it with the announced result.",
    "not-a-number":
      "The score of indicator {indicator} is “{actual}”, which is not a number and is left out of every calculation. Type a number.",
    "told-outside": "The text tells a score of {actual}, more than 100 points. Compare it with the announced result.",
  },
  "sub-indicator-arithmetic": {
    name: "Sub-indicators do not make the indicator's score",
    mean: "The score of indicator {indicator} is {stated:score}, but its {parts} {parts|sub-indicator has|sub-indicators have} the mean {computed:score}. Compare the scores with the announced result.",
  },
  "trend-arithmetic": {
    name: "Change of score is worked out wrongly",
    difference:
      "From {earlier:score} to {later:score} is a change of {computed:score}, but {stated:score} is given. Check both scores, then change the difference.",
    "no-earlier":
      "The score {later:score} is said to have changed by {stated:score}, but the document gives no earlier score to check it with. Give the earlier score and its year.",
  },
  "trend-sign": {
    name: "Score moved the other way",
    fell: "The score is said to have risen, but from {earlier:score} to {later:score} it fell by {change:score}. Change the text or the score.",
    rose: "The score is said to have fallen, but from {earlier:score} to {later:score} it rose by {change:score}. Change the text or the score.",
    same: "The score is said to have changed, but {earlier:score} and {later:score} are the same. Change the text or the score.",
  },
  "verdict-mismatch": {
    name: "Pass or fail does not fit the score",
    fails:
      "This says “{actual}”, but the score {score:score} is below the line {line}. Change the verdict, or compare the score with the announced result.",
    passes:
      "This says “{actual}”, but the score {score:score} reaches the line {line}. Change the verdict, or compare the score with the announced result.",
  },
} as const satisfies { readonly [Rule in keyof Source]: Readonly<Record<keyof Source[Rule], string>> };
