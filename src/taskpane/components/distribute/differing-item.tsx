import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Difference, DifferingRow } from "../../../core/distribute/distribution-plan";
import { toA1 } from "../../../core/sheet/cell-ref";
import { textOf, type CellValue } from "../../../core/sheet/cell-value";
import { TABLE_SPECS } from "../../../core/templates/table-specs";
import { fromExcelSerial } from "../../../core/thai/excel-serial";
import { formatShortDate } from "../../../core/thai/format-date";
import { useDistributeWording } from "../../hooks/use-distribute-wording";
import { ClippedText } from "../clipped-text";
import { DoubtLine } from "../doubt-line";
import { PlaceLink } from "../place-link";

const useStyles = makeStyles({
  item: { display: "grid", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  sides: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS, margin: 0 },
  side: { minWidth: 0 },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
});

/** A row of a department whose plan says otherwise by now: both beside each other, cell by cell. */
export function DifferingItem({ row }: { readonly row: DifferingRow }) {
  const { say } = useDistributeWording();
  const styles = useStyles();
  return (
    <div className={styles.item}>
      <div>
        <PlaceLink {...row.to} />
      </div>
      <DoubtLine text={say(row.isReported ? "reported" : "differing")} />
      {row.differences.map((difference) => (
        <Sides key={difference.key} difference={difference} />
      ))}
    </div>
  );
}

function Sides({ difference: { at, key, plan, tab } }: { readonly difference: Difference }) {
  const { say } = useDistributeWording();
  const styles = useStyles();
  const column = TABLE_SPECS.department.find((spec) => spec.key === key)?.header ?? key;
  const shown = (value: CellValue) => shownValue(key, value) || say("blank");
  return (
    <>
      <ClippedText text={`${toA1(at)} ${column}`} isSmall />
      <dl className={styles.sides}>
        <div className={styles.side}>
          <dt className={styles.term}>{say("inPlan")}</dt>
          <dd className={styles.value}>{shown(plan)}</dd>
        </div>
        <div className={styles.side}>
          <dt className={styles.term}>{say("onTab")}</dt>
          <dd className={styles.value}>{shown(tab)}</dd>
        </div>
      </dl>
    </>
  );
}

function shownValue(key: string, value: CellValue): string {
  const day = typeof value === "number" && (key === "start" || key === "end") ? fromExcelSerial(value) : null;
  return day === null ? textOf(value) : formatShortDate(day, "arabic");
}
