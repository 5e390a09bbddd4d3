import { isDoubtful } from "../frameworks/confidence";
import type { Framework, Instrument, RatingRule } from "../frameworks/schema";
import { rangeToA1, type RangeRef } from "../sheet/range-ref";
import { scoreConfidence } from "../scoring/score-confidence";
import { textLiteral } from "../sheet/formula";

/** Where the figures of one year stand: the ten scores, the instrument means, the overall score, the parts of EIT. */
export interface ScoreCells {
  readonly firstScoreRow: number;
  readonly column: number;
  readonly instruments: Readonly<Record<Instrument, string>>;
  readonly overall: string;
  readonly eitPart1: string;
  readonly eitPart2: string;
}

/** Binary noise lies far below this many decimals, a real score far above: the inner rounding removes only the noise. */
const NOISE_DECIMALS = 8;
const UNCONFIRMED = " (ยังไม่ยืนยัน)";

/** The unrounded mean of an instrument's indicators; "" while one of them is not a score of 0-100. */
export function instrumentMeanFormula(framework: Framework, instrument: Instrument, cells: ScoreCells): string {
  const scores = scoresOf(framework, instrument, cells);
  return `=IF(${allScored(scores)},AVERAGE(${rangeToA1(scores)}),"")`;
}

/** The weighted overall score, rounded half up once to two decimals; "" while an indicator is not scored. */
export function overallFormula(framework: Framework, cells: ScoreCells): string {
  const all: RangeRef = {
    row: cells.firstScoreRow,
    column: cells.column,
    rows: framework.indicators.length,
    columns: 1,
  };
  const sum = framework.instruments
    .map(({ id, weight }) => `${String(weight)}*AVERAGE(${rangeToA1(scoresOf(framework, id, cells))})`)
    .join("+");
  return `=IF(${allScored(all)},ROUND(ROUND((${sum})/100,${String(NOISE_DECIMALS)}),2),"")`;
}

/** The rating by the framework's rules; marked as unconfirmed where EIT's parts could lower it or a rule is doubtful. */
export function ratingFormula(framework: Framework, cells: ScoreCells): string {
  const { overall } = cells;
  const label = framework.rating.rules.reduceRight((otherwise, rule) => {
    const line = rule.everyInstrumentAtLeast;
    const reached = `${overall}>=${String(rule.overallAtLeast)}`;
    const test = line === null ? reached : `AND(${reached},${lowestInstrument(framework, cells)}>=${String(line)})`;
    return `IF(${test},${shownLabel(framework, rule, cells)},${otherwise})`;
  }, '""');
  return `=IF(${overall}="","",${label})`;
}

function scoresOf(framework: Framework, instrument: Instrument, cells: ScoreCells): RangeRef {
  const numbers = framework.indicators
    .filter((indicator) => indicator.instrument === instrument)
    .map(({ number }) => number);
  const first = Math.min(...numbers);
  return { row: cells.firstScoreRow + first - 1, column: cells.column, rows: numbers.length, columns: 1 };
}

function allScored(range: RangeRef): string {
  const scores = rangeToA1(range);
  return `COUNTIFS(${scores},">=0",${scores},"<=100")=${String(range.rows)}`;
}

/** Instruments are compared as they are published, with two decimals. */
function lowestInstrument(framework: Framework, { instruments, eitPart1, eitPart2 }: ScoreCells): string {
  const rounded = (cell: string) => `ROUND(${cell},2)`;
  const whole = framework.instruments.map(({ id }) => rounded(instruments[id])).join(",");
  if (!framework.rating.testsEitParts) return `MIN(${whole})`;
  const others = framework.instruments.filter(({ id }) => id !== "EIT").map(({ id }) => rounded(instruments[id]));
  const inParts = [...others, rounded(eitPart1), rounded(eitPart2)].join(",");
  return `IF(COUNT(${eitPart1},${eitPart2})=2,MIN(${inParts}),MIN(${whole}))`;
}

function shownLabel(framework: Framework, rule: RatingRule, cells: ScoreCells): string {
  const { rating } = scoreConfidence(framework, rule.label);
  if (rating === null || isDoubtful(rating)) return textLiteral(`${rule.label}${UNCONFIRMED}`);
  const label = textLiteral(rule.label);
  return rule.everyInstrumentAtLeast === null ? label : `${label}&${confirmation(framework, cells)}`;
}

function confirmation(framework: Framework, { eitPart1, eitPart2 }: ScoreCells): string {
  if (!framework.rating.testsEitParts) return '""';
  return `IF(COUNT(${eitPart1},${eitPart2})=2,"",${textLiteral(UNCONFIRMED)})`;
}

/** The rating as the formula shows it. */
export function shownRating(rating: { readonly label: string; readonly certain: boolean } | null): string {
  return rating === null ? "" : `${rating.label}${rating.certain ? "" : UNCONFIRMED}`;
}
