import type { ReactNode } from "react";
import type { ReportPreview } from "../../../app/preview-publication";
import type { ReportMeasure } from "../../../core/report/report-row";
import { exclusionMessage } from "../../../messages/exclusion-message";
import { reportFieldName } from "../../../messages/report-field-name";
import { usePublishWording } from "../../hooks/use-publish-wording";
import { ClippedText } from "../clipped-text";
import { MoreList } from "../more-list";
import { PlaceLink } from "../place-link";
import { Section } from "../frame/section";

/** The columns of a report, and what of the workbook has no place in it, each with its count. */
export function ReportLists({ report }: { readonly report: ReportPreview }) {
  const { say, language } = usePublishWording();
  const { layout, model, headers, unprinted, toFill, leftOut } = report;
  const isReport = layout.kind === "report";
  const isPlanHeld = model.measures.some(({ isPlanned }) => isPlanned);
  const later = isReport ? model.later.flatMap(({ rows }) => rows) : [];
  const unreported = isReport ? model.measures.filter(({ isReported }) => !isReported).map(measureText) : [];
  const unplanned = isReport && isPlanHeld ? model.measures.filter(({ isPlanned }) => !isPlanned).map(measureText) : [];
  const text = (line: string) => <ClippedText text={line} />;
  return (
    <>
      <Group title={say("headers", { count: headers.length })} items={headers} render={text} />
      <Group
        title={say("unprinted", { count: unprinted.length })}
        items={unprinted}
        render={({ field, rows }) => text(say("unprintedField", { field: reportFieldName(field, language), rows }))}
      />
      <Group title={say("toFill", { count: toFill.length })} items={toFill} render={text} />
      <Group
        title={say("later", { round: model.round, count: later.length })}
        items={later}
        render={({ fields }) => (
          <>
            <ClippedText text={fields.measure} />
            <ClippedText text={say("laterRow", { department: fields.owners, period: fields.period })} isSmall />
          </>
        )}
      />
      <Group title={say("notReported", { count: unreported.length })} items={unreported} render={text} />
      <Group title={say("notInPlan", { count: unplanned.length })} items={unplanned} render={text} />
      <Group
        title={say("leftOut", { count: leftOut.length })}
        items={leftOut}
        render={({ sheet, at, reason }) => (
          <>
            <PlaceLink sheet={sheet} at={at} />
            <ClippedText text={exclusionMessage(reason, language)} isSmall />
          </>
        )}
      />
    </>
  );
}

interface GroupProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly render: (item: Item) => ReactNode;
}

function Group<Item>({ title, items, render }: GroupProps<Item>) {
  if (items.length === 0) return null;
  return (
    <Section title={title}>
      <MoreList items={items} render={render} />
    </Section>
  );
}

function measureText({ rows }: ReportMeasure): string {
  return rows[0]?.fields.measure ?? "";
}
