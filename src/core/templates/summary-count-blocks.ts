import type { Framework } from "../frameworks/schema";
import type { PartColour, StackedPart, StyledRange } from "../sheet/sheet-plan";
import { canonicalWord } from "../statuses/canonical-word";
import { STATUSES, type Status } from "../statuses/status";
import { NONE_OR_SEVERAL } from "../summary/count-statuses";
import { DUE_ROUNDS } from "../summary/due-round";
import { issueGroups } from "../summary/issue-group";
import type { StatusCount, SummaryModel } from "../summary/summary-model";
import { COUNT_HEADERS } from "./data/summary-columns";
import { CHART_TEXTS, DUE_ROUND_TEXTS } from "./data/summary-texts";
import { indicatorLabel } from "./issue-labels";
import { issueGroupText } from "./issue-group-text";
import {
  COUNT_COLUMNS,
  countCells,
  countsBody,
  LABEL_COLUMN,
  type CompiledPlace,
  type CountLine,
  type CountsBlock,
} from "./summary-counts";
import { HEADER_HEIGHT, stacked, type SummaryPart } from "./summary-part";

/** The first column to the right of the counts, and how many columns and rows a chart there takes. */
export const CHART_PLACE = { column: LABEL_COLUMN + COUNT_COLUMNS, columns: 3, rows: 13 } as const;

/** The counts by department with their chart. */
export function departmentPart(row: number, model: SummaryModel, compiled: CompiledPlace): SummaryPart {
  const block: CountsBlock = { ...departmentBlock(model), headerRow: row };
  const part = countPart(block, compiled);
  if (block.lines.length === 0) return part;
  const end = row + CHART_PLACE.rows;
  return { ...part, charts: [departmentChart(block)], end: part.end > end ? part.end : end };
}

/** The counts by indicator, by issue and by round, as far as there is something to count. */
export function countParts(
  row: number,
  model: SummaryModel,
  framework: Framework | null,
  compiled: CompiledPlace,
): SummaryPart {
  return stacked(
    row,
    countedBlocks(model, framework).map((block) => (headerRow: number) => countPart({ ...block, headerRow }, compiled)),
  );
}

type UnplacedBlock = Omit<CountsBlock, "headerRow">;

function countedBlocks(model: SummaryModel, framework: Framework | null): readonly UnplacedBlock[] {
  const blocks: readonly UnplacedBlock[] = [
    {
      header: COUNT_HEADERS.byIndicator,
      lines: model.byIndicator.map((count) => indicatorLine(count, framework)),
      criteriaColumn: "indicator",
    },
    { header: COUNT_HEADERS.byIssue, lines: issueLines(model.byIssue, framework), criteriaColumn: "issueGroup" },
    { header: COUNT_HEADERS.byRound, lines: roundLines(model.byRound), criteriaColumn: "dueRound" },
  ];
  return blocks.filter(({ lines }) => lines.length > 0);
}

function departmentBlock({ byDepartment }: SummaryModel): UnplacedBlock {
  return {
    header: COUNT_HEADERS.byDepartment,
    lines: byDepartment.map((count) => ({ label: count.label, criterion: count.label, count })),
    criteriaColumn: "department",
  };
}

function indicatorLine(count: StatusCount, framework: Framework | null): CountLine {
  if (count.label === NONE_OR_SEVERAL) return { label: COUNT_HEADERS.noneOrSeveral, criterion: null, count };
  const number = Number(count.label);
  const name = framework?.indicators.find((indicator) => indicator.number === number)?.name ?? "";
  return { label: indicatorLabel(number, name), criterion: number, count };
}

function issueLines(counts: readonly StatusCount[], framework: Framework | null): readonly CountLine[] {
  const groups = framework === null ? [] : issueGroups(framework);
  return counts.flatMap((count): readonly CountLine[] => {
    const group = groups.find((candidate) => candidate === count.label);
    if (group === undefined) return [];
    const text = issueGroupText(group, framework);
    return [{ label: text, criterion: text, count }];
  });
}

function roundLines(counts: readonly StatusCount[]): readonly CountLine[] {
  return counts.flatMap((count): readonly CountLine[] => {
    const round = DUE_ROUNDS.find((candidate) => candidate === count.label);
    if (round === undefined) return [];
    return [{ label: DUE_ROUND_TEXTS[round], criterion: DUE_ROUND_TEXTS[round], count }];
  });
}

function countPart(block: CountsBlock, compiled: CompiledPlace): SummaryPart {
  return {
    blocks: [{ at: { row: block.headerRow, column: LABEL_COLUMN }, cells: countCells(block, compiled) }],
    styles: countStyles(block),
    rowHeights: [{ row: block.headerRow, points: HEADER_HEIGHT }],
    charts: [],
    end: block.headerRow + block.lines.length + 2,
  };
}

function countStyles(block: CountsBlock): readonly StyledRange[] {
  const body = countsBody(block);
  const total = { ...body, row: body.row + block.lines.length, rows: 1 };
  return [
    { range: { row: block.headerRow, column: LABEL_COLUMN, rows: 1, columns: COUNT_COLUMNS }, style: "header" },
    { range: { ...body, column: LABEL_COLUMN, columns: 1 }, style: "text" },
    { range: body, style: "count" },
    { range: { ...total, column: LABEL_COLUMN, columns: COUNT_COLUMNS }, style: "total" },
    { range: { ...body, column: body.column + body.columns - 1, columns: 1 }, style: "percent" },
  ];
}

const PART_COLOURS: Readonly<Record<Status, PartColour>> = {
  done: "done",
  "in-progress": "going",
  "not-started": "waiting",
  cancelled: "cancelled",
};
const DRAWN: readonly Status[] = ["done", "in-progress", "not-started", "cancelled"];

function departmentChart(block: CountsBlock): SummaryPart["charts"][number] {
  const rows = block.lines.length;
  const column = (place: number) => ({ row: block.headerRow + 1, column: LABEL_COLUMN + place, rows, columns: 1 });
  const parts = DRAWN.map((status): StackedPart => ({
    name: canonicalWord(status),
    values: column(1 + STATUSES.indexOf(status)),
    colour: PART_COLOURS[status],
  }));
  return {
    kind: "stacked-bars",
    title: CHART_TEXTS.departments,
    at: { row: block.headerRow, ...CHART_PLACE },
    categories: column(0),
    parts: [...parts, { name: COUNT_HEADERS.unknown, values: column(1 + STATUSES.length), colour: "unknown" }],
  };
}
