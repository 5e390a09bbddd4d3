import { readCountedShares, readHeadCount, type CountedShare, type HeadCount } from "../../../lists/head-counts";
import type { DocumentTable } from "../../../document/document-table";
import type { CellRef } from "../../../sheet/cell-ref";
import { toA1 } from "../../../sheet/cell-ref";
import { quoted } from "../../quoted";
import { defineRule } from "../../rule";

const ROUNDING = 0.6;

export const contradictoryCount = defineRule({
  id: "contradictory-count",
  severity: "error",
  group: "sense",
  messageIds: ["group", "percent"],
  basis: "All people of one group are one number, and a percentage is that of its counts.",

  check: (_, report) => ({
    table(table) {
      if (table.kind !== "report") return;
      for (const { at, count, other } of contradictions(countsIn(table)))
        report({
          messageId: "group",
          sheet: table.sheet,
          at,
          data: { count, other: other.count, place: toA1(other.at) },
        });
    },
    text({ sheet, at, text, place }) {
      if (place !== "cell") return;
      for (const share of readCountedShares(text).filter(isWrong)) {
        const right = Math.round((share.part / share.whole) * 10_000) / 100;
        report({ messageId: "percent", sheet, at, data: { actual: quoted(share.text), right } });
      }
    },
  }),
});

interface PlacedCount extends HeadCount {
  readonly at: CellRef;
}

function isWrong({ part, whole, percent }: CountedShare): boolean {
  return whole > 0 && Math.abs((part / whole) * 100 - percent) > ROUNDING;
}

function countsIn({ rows }: DocumentTable): readonly PlacedCount[] {
  return rows.flatMap(({ values: { result } }): readonly PlacedCount[] => {
    const cell = result?.cells[0];
    const read = result === undefined || result.carried ? null : readHeadCount(result.text);
    return cell === undefined || read === null ? [] : [{ ...read, at: cell.at }];
  });
}

/** The counts of a group that differ from what most say; of two that stand against each other the first. */
function contradictions(counts: readonly PlacedCount[]) {
  const groups = new Map<string, PlacedCount[]>();
  for (const count of counts) {
    const same = groups.get(count.group);
    if (same === undefined) groups.set(count.group, [count]);
    else same.push(count);
  }
  return [...groups.values()].flatMap((group) => {
    const usual = mostSaid(group);
    return group.filter(({ count }) => count !== usual.count).map((own) => ({ ...own, other: usual }));
  });
}

/** Of numbers said equally often the last one. */
function mostSaid(group: readonly PlacedCount[]): PlacedCount {
  const often = new Map<number, { readonly times: number; readonly at: PlacedCount }>();
  for (const own of group) often.set(own.count, { times: (often.get(own.count)?.times ?? 0) + 1, at: own });
  return [...often.values()].reduce((best, own) => (own.times >= best.times ? own : best)).at;
}
