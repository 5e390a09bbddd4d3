import type { SheetPlan } from "../../../core/sheet/sheet-plan";
import { paintBlock, type BlockPart } from "./paint-blocks";
import { paintCharts } from "./paint-charts";
import { paintFrame } from "./paint-frame";
import { paintHighlights } from "./paint-highlights";
import { paintLists } from "./paint-lists";
import { paintPage } from "./paint-page";
import { paintSizes } from "./paint-sizes";
import { paintStyles } from "./paint-styles";
import { formatBytes } from "./request-bytes";

/** A part of a plan that goes into one request whole. */
export interface PaintStep {
  readonly bytes: number;
  /** One after the other; whoever waits may have a turn in between. */
  readonly paints: readonly ((sheet: Excel.Worksheet) => void)[];
}

/** Contents, cut where they do not fit one request. */
export function contentSteps(parts: readonly BlockPart[]): readonly PaintStep[] {
  return parts.map((part) => ({
    bytes: part.bytes,
    paints: [
      (sheet) => {
        paintBlock(sheet, part);
      },
    ],
  }));
}

/** Everything else. It follows the contents, where the chart finds its numbers, and the names, which the lists need. */
export function formatStep(plan: SheetPlan): PaintStep {
  return {
    bytes: formatBytes(plan),
    paints: PAINTERS.map((paint) => (sheet: Excel.Worksheet) => {
      paint(sheet, plan);
    }),
  };
}

const PAINTERS = [paintStyles, paintSizes, paintLists, paintHighlights, paintFrame, paintPage, paintCharts] as const;
