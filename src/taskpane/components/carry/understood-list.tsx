import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { OldTables } from "../../../core/carry/old-tables";
import { toA1 } from "../../../core/sheet/cell-ref";
import { columnWord, layoutWord, tableDoubtMessage } from "../../../messages/carry-screen-messages";
import { useCarryWording } from "../../hooks/use-carry-wording";
import { understoodTables, type UnderstoodRow, type UnderstoodTable } from "../../state/carry/understood-table";
import { ClippedText } from "../clipped-text";
import { DoubtLine } from "../doubt-line";
import { MoreList } from "../more-list";
import { OldPlaceText } from "./old-place";

const useStyles = makeStyles({
  tables: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 },
  table: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  part: { ...typographyStyles.caption1Strong, margin: 0 },
  small: { ...typographyStyles.caption1, margin: 0, overflowWrap: "anywhere" },
});

/** What was understood, table by table: where it stands, its columns, what is doubtful, its rows. */
export function UnderstoodList({ old }: { readonly old: readonly OldTables[] }) {
  const styles = useStyles();
  return (
    <div className={styles.tables}>
      {old.flatMap(understoodTables).map((table, index) => (
        <TableView key={index} table={table} />
      ))}
    </div>
  );
}

function TableView({ table }: { readonly table: UnderstoodTable }) {
  const { say, language, digits } = useCarryWording();
  const styles = useStyles();
  const { file, sheet, range, layout, columns, doubts, rows, inQuestion } = table;
  const words = [...new Set(columns.map((key) => columnWord(key, language, digits)))].join(", ");
  const layoutText = layoutWord(layout, language);
  return (
    <section className={styles.table}>
      <h3 className={styles.name}>{say("table", { layout: layoutText, rows: rows.length })}</h3>
      <div>
        <OldPlaceText place={{ file, sheet, at: { row: range.row, column: range.column } }} />
      </div>
      <p className={styles.small}>{say("tableWords", { columns: words })}</p>
      {doubts.length > 0 && (
        <>
          <h4 className={styles.part}>{say("headerDoubts", { count: doubts.length })}</h4>
          <MoreList
            items={doubts}
            render={(doubt) => (
              <>
                <OldPlaceText place={{ file, sheet, at: doubt.at }} />
                <DoubtLine text={tableDoubtMessage(doubt, language, digits)} />
              </>
            )}
          />
        </>
      )}
      <p className={styles.small}>{inQuestion === 0 ? say("tableClear") : say("tableDoubts", { count: inQuestion })}</p>
      {rows.length > 0 && (
        <>
          <h4 className={styles.part}>{say("rows", { count: rows.length })}</h4>
          <MoreList items={rows} render={(row) => <RowView row={row} table={table} />} />
        </>
      )}
    </section>
  );
}

function RowView({ row, table: { file, sheet } }: { readonly row: UnderstoodRow; readonly table: UnderstoodTable }) {
  const { say, language, digits } = useCarryWording();
  return (
    <>
      <OldPlaceText place={{ file, sheet, at: row.at }} />
      <ClippedText text={row.text} />
      {row.doubts.map((doubt) => {
        const why = doubt.kind === "no-measure" ? say("noMeasure") : tableDoubtMessage(doubt, language, digits);
        return <DoubtLine key={`${doubt.kind} ${toA1(doubt.at)}`} text={`${toA1(doubt.at)}: ${why}`} />;
      })}
    </>
  );
}
