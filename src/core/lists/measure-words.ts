import { foldText } from "../thai/fold-text";
import { withoutListMarker } from "./list-marker";

const SHORTEST = 8;

/** A measure's text for comparing: folded, without its list number. */
export function measureWords(text: string): string {
  return foldText(withoutListMarker(text));
}

/** Measures in which others are looked up. */
export interface MeasureIndex {
  /** Whether one of the measures is this one, holds it, stands in it, or has a run of letters in common with it. */
  has(text: string): boolean;
}

/** An index over measures' texts as typed. Reports shorten measures: a common run of `run` letters makes them the same. */
export function indexMeasures(texts: readonly string[], run: number): MeasureIndex {
  const all = new Set(texts.map(measureWords));
  let parts: MeasureParts | null = null;
  return {
    has(text) {
      const words = measureWords(text);
      if (all.has(words)) return true;
      parts ??= partsOf([...all], run); // dear, and most measures are found word for word
      const { joined, runs, lengths } = parts;
      if (words.length < run && words.length >= SHORTEST && joined.includes(words)) return true;
      return runs.has(words) || lengths.some((length) => runsOf(words, length).some((own) => runs.has(own)));
    },
  };
}

interface MeasureParts {
  readonly joined: string;
  readonly runs: ReadonlySet<string>;
  readonly lengths: readonly number[];
}

function partsOf(all: readonly string[], run: number): MeasureParts {
  const short = all.map(({ length }) => length).filter((length) => length >= SHORTEST && length < run);
  return {
    joined: all.join("\n"),
    runs: new Set(all.flatMap((words) => runsOf(words, Math.min(run, words.length)))),
    lengths: [...new Set([run, ...short])],
  };
}

function runsOf(words: string, length: number): readonly string[] {
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, from) => words.slice(from, from + length));
}
