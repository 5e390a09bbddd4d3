import type { RecognisedWorkbook } from "../recognition/recognised-workbook";
import type { CellValue } from "../sheet/cell-value";
import { tabTitle } from "../sheet/tab-title";
import { differingRow, newRow, standingRow } from "./department-share";
import { departmentTabs } from "./department-tabs";
import type { DistributionPlan, ListedPlanRow, NewTab } from "./distribution-plan";
import { giveCodes } from "./give-codes";
import { planRows, planTables, type PlanRow } from "./plan-rows";
import { sharesOf, standingRows, type Share } from "./shares";
import { unplannedRows } from "./unplanned-rows";

export interface DistributionRequest {
  /** BE; the year that new tabs are for. null where nobody says it: then no tab is made. */
  readonly planYear: number | null;
  /** Titles of all tabs of the workbook. */
  readonly takenTitles: readonly string[];
}

/**
 * What distributing the plan of measures to its owners' tabs will do: every row once to each owner, a measure of all
 * departments to each of them under one code. A row that a tab holds already is never touched. null where the workbook
 * has no plan.
 */
export function distributionPlan(
  workbook: RecognisedWorkbook,
  { planYear, takenTitles }: DistributionRequest,
): DistributionPlan | null {
  const tables = planTables(workbook);
  if (tables.length === 0) return null;
  const tabs = departmentTabs(workbook);
  const names = tabs.map(({ name }) => name);
  const { rows, listed, rowsRead } = planRows(tables, names);
  const shares = sharesOf(tabs, rows, planYear);
  const reached = new Set(shares.flatMap(({ adds, matched }) => [...adds, ...matched.keys()]));
  const codes = giveCodes(
    rows.filter((row) => reached.has(row)),
    standingRows(shares),
    workbook.tables,
  );
  const codeOf = (row: PlanRow): CellValue => codes.get(row)?.code ?? row.row.cells["code"] ?? null;
  const newTabs = newTabsOf(shares, takenTitles);
  return {
    newTabs,
    codes: [...codes.values()],
    added: shares.flatMap(({ tab, adds }) => {
      const title = newTabs.find(({ department }) => department === tab.name)?.title ?? "";
      return adds.map((row) => newRow(row, tab, codeOf(row), title));
    }),
    ...standing(shares, codeOf),
    listed: [...listed, ...shares.flatMap((share) => refusedRows(share, reached))],
    unplanned: shares.flatMap(({ tab, own, matched }) => {
      return unplannedRows(tab.name, own, new Set(matched.values()), rows);
    }),
    counts: { rowsRead, rowsDistributed: reached.size, rowsListed: rowsRead - reached.size },
  };
}

/** A tab for each department that gets rows and has none. */
function newTabsOf(shares: readonly Share[], takenTitles: readonly string[]): readonly NewTab[] {
  const taken = [...takenTitles];
  return shares
    .filter(({ tab, adds }) => tab.tables.length === 0 && adds.length > 0)
    .map(({ tab }) => {
      const title = tabTitle(tab.name, taken);
      taken.push(title);
      return { department: tab.name, title };
    });
}

function standing(
  shares: readonly Share[],
  codeOf: (row: PlanRow) => CellValue,
): Pick<DistributionPlan, "there" | "differing"> {
  const rows = shares.flatMap(({ tab, matched }) =>
    [...matched].map(([row, own]) => ({
      same: standingRow(row, tab.name, own),
      differing: differingRow(row, tab.name, own, codeOf(row)),
    })),
  );
  return {
    there: rows.flatMap(({ same, differing }) => (differing === null ? [same] : [])),
    differing: rows.flatMap(({ differing }) => (differing === null ? [] : [differing])),
  };
}

function refusedRows({ refused }: Share, reached: ReadonlySet<PlanRow>): readonly ListedPlanRow[] {
  return refused.map(({ row, reason, detail }) => {
    return { from: row.from, what: reached.has(row) ? "owner" : "row", reason, detail, text: row.text };
  });
}
