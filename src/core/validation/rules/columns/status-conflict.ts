import type { DocumentRow } from "../../../document/document-row";
import { canonicalWord } from "../../../statuses/canonical-word";
import { readStatusText } from "../../../statuses/read-status-text";
import { isCross, isTick } from "../../../statuses/read-status-ticks";
import { STATUSES, type Status } from "../../../statuses/status";
import type { CellRef } from "../../../sheet/cell-ref";
import { defineRule } from "../../rule";

interface Said {
  readonly status: Status;
  readonly at: CellRef;
  readonly by: "tick" | "text";
  readonly isCross: boolean;
}

export const statusConflict = defineRule({
  id: "status-conflict",
  severity: "error",
  group: "columns",
  messageIds: ["ticks", "tick-and-text"],
  basis: "A measure has one status: a row with two is counted under one of them, or under none.",

  check: (_, report) => ({
    row(row, { sheet }) {
      const said = saidIn(row);
      const [first] = said;
      const second = said.find(({ status }) => status !== first?.status);
      if (first === undefined || second === undefined) return;
      const messageId = said.every(({ by }) => by === "tick") ? "ticks" : "tick-and-text";
      const data = { first: canonicalWord(first.status), second: canonicalWord(second.status) };
      report({ messageId, sheet, at: second.at, data });
    },
  }),
});

/** Every status that a row says, by a tick or by a word. Crosses beside real ticks say "not this one". */
function saidIn({ values }: DocumentRow): readonly Said[] {
  const said = STATUSES.flatMap((status): readonly Said[] => {
    const cell = values[`status-${status}`]?.cells[0];
    if (cell === undefined) return [];
    const { at, value } = cell;
    if (isTick(value)) return [{ status, at, by: "tick", isCross: isCross(value) }];
    return toldBy(value, at);
  });
  const cell = values.status?.cells[0];
  const all = [...said, ...(cell === undefined || said.length === 0 ? [] : toldBy(cell.value, cell.at))];
  const hasTick = all.some(({ by, isCross: crossed }) => by === "tick" && !crossed);
  return hasTick ? all.filter(({ isCross: crossed }) => !crossed) : all;
}

function toldBy(value: Parameters<typeof readStatusText>[0], at: CellRef): readonly Said[] {
  const reading = readStatusText(value);
  return reading.kind === "status" ? [{ status: reading.status, at, by: "text", isCross: false }] : [];
}
