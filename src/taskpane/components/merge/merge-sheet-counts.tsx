import { makeStyles, tokens } from "@fluentui/react-components";
import { countsBySheet, type SheetCounts } from "../../../core/merge/counts-by-sheet";
import type { MergeFindings, ReturnedTab } from "../../../core/merge/merge-findings";
import { useMergeWording } from "../../hooks/use-merge-wording";
import { ClippedText } from "../clipped-text";
import { DoubtLine } from "../doubt-line";
import { MoreList } from "../more-list";
import { Section } from "../frame/section";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
});

interface MergeSheetCountsProps {
  readonly found: MergeFindings;
  /** The names of all files that could be read. */
  readonly files: readonly string[];
}

/** What the sheets of every file bring, and where that goes. */
export function MergeSheetCounts({ found, files }: MergeSheetCountsProps) {
  const { say } = useMergeWording();
  const styles = useStyles();
  const sheets = countsBySheet(found);
  return (
    <div className={styles.root}>
      {files.map((name) => {
        const own = sheets.filter(({ file }) => file === name);
        return (
          <Section key={name} title={name}>
            {own.length === 0 ? (
              <DoubtLine text={say("noTabs")} />
            ) : (
              <MoreList items={own} render={(sheet) => <SheetItem sheet={sheet} />} />
            )}
          </Section>
        );
      })}
    </div>
  );
}

function SheetItem({ sheet: { tabs, counts } }: { readonly sheet: SheetCounts }) {
  const { say } = useMergeWording();
  const { rowsRead: read, ...parts } = counts;
  return (
    <>
      {tabs.map((tab) => (
        <TabLine key={tab.department} tab={tab} />
      ))}
      <ClippedText text={say("counts", { read, ...parts })} isSmall />
    </>
  );
}

function TabLine({ tab: { sheet, department, to, knownBy } }: { readonly tab: ReturnedTab }) {
  const { say } = useMergeWording();
  return (
    <>
      {to === null ? (
        <DoubtLine text={say("tabNowhere", { sheet, department })} />
      ) : (
        <ClippedText text={say("tab", { sheet, department, to })} />
      )}
      {knownBy === "header" && <DoubtLine text={say("lookalike", { sheet, department })} />}
    </>
  );
}
