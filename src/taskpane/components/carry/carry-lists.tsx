import type { ReactNode } from "react";
import type { CarriedRow, CarryPlan, ListedRow, UnusedText } from "../../../core/carry/carry-plan";
import { textOf } from "../../../core/sheet/cell-value";
import { notCarriedMessage, questionMessage } from "../../../messages/carry-message";
import { columnWord } from "../../../messages/carry-screen-messages";
import { useCarryWording } from "../../hooks/use-carry-wording";
import { ClippedText } from "../clipped-text";
import { DoubtLine } from "../doubt-line";
import { MoreList } from "../more-list";
import { OldPlaceText } from "./old-place";
import { Section } from "../frame/section";

/** Every row of the plan by what becomes of it, in question first, and all that is left behind with the reason. */
export function CarryLists({ plan }: { readonly plan: CarryPlan }) {
  const { say } = useCarryWording();
  const { rows, listed, newIssues } = plan;
  const asked = rows.filter(({ mark }) => mark === "in-question");
  const kept = rows.filter(({ mark }) => mark === "kept");
  const there = listed.filter(({ reason }) => reason === "already-there");
  const dropped = listed.filter(({ reason }) => reason !== "already-there");
  return (
    <>
      <Group title={say("inQuestion", { count: asked.length })} items={asked} render={carriedItem} />
      <Group title={say("kept", { count: kept.length })} items={kept} render={carriedItem} />
      <Group title={say("there", { count: there.length })} items={there} render={listedItem} />
      <Group title={say("dropped", { count: dropped.length })} items={dropped} render={listedItem} />
      <Group
        title={say("newIssues", { count: newIssues.length })}
        items={newIssues}
        render={(issue) => <ClippedText text={issue} />}
      />
    </>
  );
}

/** Every line that is in no table. */
export function UnusedLines({ plan: { unused } }: { readonly plan: CarryPlan }) {
  const { say } = useCarryWording();
  return (
    <Group
      title={say("unused", { count: unused.length })}
      text={say("unusedText")}
      items={unused}
      render={(line) => <UnusedLine line={line} />}
    />
  );
}

interface GroupProps<Item> {
  readonly title: string;
  readonly text?: string;
  readonly items: readonly Item[];
  readonly render: (item: Item) => ReactNode;
}

function Group<Item>({ title, text, items, render }: GroupProps<Item>) {
  if (items.length === 0) return null;
  return (
    <Section title={title}>
      {text !== undefined && <ClippedText text={text} isSmall />}
      <MoreList items={items} render={render} />
    </Section>
  );
}

const carriedItem = (row: CarriedRow) => <CarriedItem row={row} />;
const listedItem = (row: ListedRow) => <ListedItem row={row} />;

function CarriedItem({ row }: { readonly row: CarriedRow }) {
  const { say, language, digits } = useCarryWording();
  const { code, cells, departments, questions, left } = row;
  const columns = [...new Set(left.map((key) => columnWord(key, language, digits)))].join(", ");
  return (
    <>
      <OldPlaceText place={row} />
      <ClippedText text={say("measure", { code, measure: textOf(cells["measure"]) })} />
      <ClippedText text={textOf(cells["issue"])} isSmall />
      {departments.length > 0 && <ClippedText text={say("owners", { departments: departments.join(", ") })} isSmall />}
      {columns !== "" && <ClippedText text={say("left", { columns })} isSmall />}
      {questions.map((question) => (
        <DoubtLine key={question.kind} text={questionMessage(question, language, digits)} />
      ))}
    </>
  );
}

function ListedItem({ row }: { readonly row: ListedRow }) {
  const { language, digits } = useCarryWording();
  return (
    <>
      <OldPlaceText place={row} />
      <ClippedText text={row.text} />
      <ClippedText text={notCarriedMessage(row, language, digits)} isSmall />
    </>
  );
}

function UnusedLine({ line }: { readonly line: UnusedText }) {
  const { say } = useCarryWording();
  return (
    <>
      <OldPlaceText place={line} />
      <ClippedText text={line.text === "" ? say("strayCell") : line.text} />
    </>
  );
}
