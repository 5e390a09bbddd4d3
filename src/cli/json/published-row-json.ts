import type { PublishedKey } from "../../core/recognition/published/published-key";
import type { PlacedPeriod, PublishedRow, PublishedValue } from "../../core/recognition/published/published-row";
import { toA1 } from "../../core/sheet/cell-ref";
import { canonicalWord } from "../../core/statuses/canonical-word";
import { formatIso } from "../../core/thai/iso-date";

/** Keys whose text is told as it stands; for the others what was read of it is told. */
const TEXT_KEYS: readonly PublishedKey[] = [
  ...(["no", "code", "issue", "question", "analysis", "weakness", "development", "measure", "alignment"] as const),
  ...(["steps", "monitoring", "result", "outcome", "recommendation", "verdict", "note"] as const),
];

/** A row of a published table for machines: what it says, and in `cells` where each value stands. */
export function publishedRowJson(row: PublishedRow) {
  const entries = Object.entries(row.values);
  const carried = entries.filter(([, value]) => value.carried).map(([key]) => key);
  return {
    cells: cellsOf(row, entries),
    ...moreCellsPart(entries),
    rows: row.rows.map((number) => number + 1),
    ...Object.fromEntries(
      TEXT_KEYS.flatMap((key) => {
        const value = row.values[key];
        return value === undefined ? [] : [[key, value.text]];
      }),
    ),
    ...(row.packedMeasures.length > 0 && { measures: row.packedMeasures }),
    ...subjectParts(row),
    ...yearScoresPart(row),
    ...ownersPart(row),
    ...periodPart(row),
    ...statusPart(row),
    ...(row.evidence.length > 0 && { evidence: row.evidence }),
    ...(carried.length > 0 && { carried }),
  };
}

function cellsOf({ subject, status, doneOn }: PublishedRow, entries: readonly (readonly [string, PublishedValue])[]) {
  const own = entries.flatMap(([key, { cells }]) => (cells[0] === undefined ? [] : [[key, cells[0].at] as const]));
  const read = [
    ["instrument", subject.instrument?.at],
    ["indicator", subject.indicator?.at],
    ["items", subject.items[0]?.at],
    ["score", subject.score?.at],
    ["status", status?.at],
    ["doneOn", doneOn?.at],
  ] as const;
  const places = [...own, ...read.flatMap(([key, at]) => (at === undefined ? [] : [[key, at] as const]))];
  return Object.fromEntries(places.map(([key, at]) => [key, toA1(at)]));
}

function subjectParts(row: PublishedRow) {
  const { instrument, items, score } = row.subject;
  return {
    ...(instrument !== null && { instrument: instrument.instrument }),
    ...indicatorPart(row),
    ...(items.length > 0 && { items: items.map(({ code }) => code) }),
    ...(score !== null && { score: score.value }),
  };
}

/** The further cells of the values that several cells make. */
function moreCellsPart(entries: readonly (readonly [string, PublishedValue])[]) {
  const joined = entries.filter(([, { cells }]) => cells.length > 1);
  if (joined.length === 0) return {};
  const moreCells = joined.map(([key, { cells }]) => [key, cells.slice(1).map(({ at }) => toA1(at))] as const);
  return { moreCells: Object.fromEntries(moreCells) };
}

/** The indicator's number where it is known, and then its text beside it; or else its text as typed, and the numbers of several. */
function indicatorPart({ subject, values }: PublishedRow) {
  const text = values.indicator?.text ?? subject.indicator?.text;
  if (text === undefined) return {};
  const number = subject.indicator?.number ?? null;
  if (number !== null) return { indicator: number, indicatorText: text };
  const several = subject.indicator?.numbers;
  return { indicator: text, ...(several !== undefined && { indicators: several }) };
}

function yearScoresPart({ yearScores }: PublishedRow) {
  if (yearScores === undefined) return {};
  return { yearScores: yearScores.map(({ year, value, at }) => ({ year, score: value, cell: toA1(at) })) };
}

function ownersPart({ owners }: PublishedRow) {
  if (owners === null) return {};
  return {
    owners: owners.owners,
    allDepartments: owners.allDepartments,
    ...(owners.unknown.length > 0 && { otherOwners: owners.unknown }),
  };
}

function periodPart({ periods, values }: PublishedRow) {
  const [only, second] = periods;
  if (only === undefined) {
    return values.period === undefined ? {} : { period: { kind: "unreadable", text: values.period.text } };
  }
  if (second === undefined) return { period: periodJson(only) };
  const text = periods.map(({ reading }) => reading.typed).join("; ");
  return { period: { kind: "several", text }, periods: periods.map(periodJson) };
}

function periodJson({ reading }: PlacedPeriod) {
  const { kind, typed: text } = reading;
  if (reading.kind === "unreadable" || reading.kind === "standing") return { kind, text };
  const { start, end, missing, deadline, conflict } = reading;
  return {
    kind,
    ...(start !== undefined && { start: formatIso(start) }),
    ...(end !== undefined && { end: formatIso(end) }),
    text,
    ...(missing !== undefined && { missing }),
    ...(deadline !== undefined && { deadline }),
    ...(conflict !== undefined && { conflict }),
  };
}

function statusPart({ status, doneOn, values }: PublishedRow) {
  return {
    ...(status !== null && { status: canonicalWord(status.status) }),
    ...(values.status !== undefined && { statusText: values.status.text }),
    ...(doneOn !== null && { doneOn: formatIso(doneOn.day) }),
  };
}
