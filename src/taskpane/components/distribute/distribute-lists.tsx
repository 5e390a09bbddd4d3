import { makeStyles, tokens } from "@fluentui/react-components";
import type { AddedRow, DistributionPlan, Place, RowThere } from "../../../core/distribute/distribution-plan";
import { textOf } from "../../../core/sheet/cell-value";
import { notDistributedMessage, unplannedMessage } from "../../../messages/distribute-message";
import { useDistributeWording } from "../../hooks/use-distribute-wording";
import { sharesByDepartment, type DepartmentShare } from "../../state/distribute/shares-by-department";
import { ClippedText } from "../clipped-text";
import { DifferingItem } from "./differing-item";
import { MoreList } from "../more-list";
import { PlaceLink } from "../place-link";
import { Section } from "../frame/section";

const useStyles = makeStyles({
  item: { display: "grid", gap: tokens.spacingVerticalXXS, justifyItems: "start", minWidth: 0 },
});

/** Department by department what is added, what differs and what is there; then what goes nowhere and why. */
export function DistributeLists({ plan }: { readonly plan: DistributionPlan }) {
  const { say, language, digits } = useDistributeWording();
  const { codes, listed, unplanned } = plan;
  return (
    <>
      {sharesByDepartment(plan).map((share) => (
        <ShareSection key={share.department} share={share} />
      ))}
      <Group
        title={say("listed", { count: listed.length })}
        items={listed.map((row) => ({
          place: row.from,
          text: row.text,
          why: notDistributedMessage(row, language, digits),
        }))}
      />
      <Group
        title={say("unplanned", { count: unplanned.length })}
        items={unplanned.map((row) => ({
          place: row,
          text: `${row.code} ${row.text}`,
          why: unplannedMessage(row, language),
        }))}
      />
      <Group
        title={say("codes", { count: codes.length })}
        items={codes.map((place) => ({ place, text: place.code, why: "" }))}
      />
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly items: readonly { readonly place: Place; readonly text: string; readonly why: string }[];
}

function Group({ title, items }: GroupProps) {
  if (items.length === 0) return null;
  return (
    <Section title={title}>
      <MoreList
        items={items}
        render={({ place: { sheet, at }, text, why }) => (
          <>
            <PlaceLink sheet={sheet} at={at} />
            <ClippedText text={text} />
            {why !== "" && <ClippedText text={why} isSmall />}
          </>
        )}
      />
    </Section>
  );
}

function ShareSection({ share }: { readonly share: DepartmentShare }) {
  const { say } = useDistributeWording();
  const { department, added, there, differing } = share;
  const counts = { added: added.length, there: there.length, differing: differing.length };
  return (
    <Section title={say("department", { department, ...counts })}>
      {added.length > 0 && <MoreList items={added} render={(row) => <AddedItem row={row} />} />}
      {differing.length > 0 && <MoreList items={differing} render={(row) => <DifferingItem row={row} />} />}
      {there.length > 0 && <MoreList items={there} render={(row) => <ThereItem row={row} />} />}
    </Section>
  );
}

function AddedItem({ row: { from, cells } }: { readonly row: AddedRow }) {
  const { say } = useDistributeWording();
  const styles = useStyles();
  return (
    <div className={styles.item}>
      <PlaceLink {...from} />
      <ClippedText text={`${say("added")}: ${textOf(cells["code"])} ${textOf(cells["measure"])}`} />
    </div>
  );
}

function ThereItem({ row: { to } }: { readonly row: RowThere }) {
  const { say } = useDistributeWording();
  const styles = useStyles();
  return (
    <div className={styles.item}>
      <PlaceLink {...to} />
      <ClippedText text={say("there")} isSmall />
    </div>
  );
}
