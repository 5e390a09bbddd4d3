import { isBlank, textOf } from "../../../core/sheet/cell-value";
import type { MergeWrites, WrittenRow } from "../../../core/merge/merge-writes";
import { filePlaceText, mergedColumn, mergedValue } from "../../../messages/merge-screen-messages";
import { useMergeWording } from "../../hooks/use-merge-wording";
import { changedRows, type ChangedRow } from "../../state/merge/merge-view";
import { ClippedText } from "../clipped-text";
import { MoreList } from "../more-list";
import { PlaceLink } from "../place-link";
import { Section } from "../frame/section";

interface MergeWriteListProps {
  readonly writes: MergeWrites;
  readonly isWritten: boolean;
}

type Item = { readonly row: WrittenRow } | { readonly changed: ChangedRow };

/** Every row that is added and every cell that is written, with what stood there. */
export function MergeWriteList({ writes, isWritten }: MergeWriteListProps) {
  const { say } = useMergeWording();
  const items: readonly Item[] = [
    ...changedRows(writes).map((changed) => ({ changed })),
    ...writes.rows.map((row) => ({ row })),
  ];
  if (items.length === 0) return null;
  return (
    <Section title={say(isWritten ? "wrote" : "willWrite", { count: items.length })}>
      <MoreList
        items={items}
        render={(item) => ("row" in item ? <AddedItem row={item.row} /> : <ChangedItem changed={item.changed} />)}
      />
    </Section>
  );
}

function AddedItem({ row: { sheet, cells, from, beside } }: { readonly row: WrittenRow }) {
  const { say } = useMergeWording();
  const code = textOf(cells["code"]);
  const measure = textOf(cells["measure"]);
  return (
    <>
      <ClippedText text={say(beside === null ? "added" : "beside", { sheet })} />
      {beside !== null && <PlaceLink sheet={beside.sheet} at={beside.at} />}
      <ClippedText text={say("measure", { code: code === "" ? say("noCode") : code, measure })} />
      <ClippedText text={say("fromFile", { place: from.map(filePlaceText).join(", ") })} isSmall />
    </>
  );
}

function ChangedItem({ changed: { sheet, cells } }: { readonly changed: ChangedRow }) {
  return (
    <>
      {cells.map((cell) => (
        <CellLine key={cell.key} sheet={sheet} cell={cell} />
      ))}
    </>
  );
}

interface CellLineProps {
  readonly sheet: string;
  readonly cell: ChangedRow["cells"][number];
}

function CellLine({ sheet, cell: { key, at, before, value, from } }: CellLineProps) {
  const { say, language, digits } = useMergeWording();
  const column = mergedColumn(key);
  const now = mergedValue(key, value, language, digits);
  return (
    <>
      <PlaceLink sheet={sheet} at={at} />
      {isBlank(before) ? (
        <ClippedText text={say("filledIn", { column, value: now })} />
      ) : (
        <>
          <ClippedText text={say("before", { column, before: mergedValue(key, before, language, digits) })} />
          <ClippedText text={say("becomes", { value: now })} />
        </>
      )}
      <ClippedText text={say("fromFile", { place: filePlaceText(from) })} isSmall />
    </>
  );
}
