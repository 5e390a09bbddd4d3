import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons";
import { changedDepartments } from "../../../core/summary/changed-departments";
import type { SourceState, SourceStates } from "../../../core/summary/stale-sources";
import { useWording, type Wording } from "../../hooks/use-wording";
import type { SummarySources } from "../../state/compile/summary-sources";
import { MoreList } from "../more-list";
import { PlaceLink } from "../place-link";
import { Section } from "../frame/section";
import { TintBadge } from "../tint-badge";

const useStyles = makeStyles({
  root: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalS, minWidth: 0 },
  text: { margin: 0, overflowWrap: "anywhere" },
});

interface SummarySourceListProps {
  readonly known: SummarySources;
  readonly onRead: () => void;
}

/** Whether the summary still says what the departments' tabs say: which changed since, and who is missing. */
export function SummarySourceList({ known: { sources, edited, isBehind }, onRead }: SummarySourceListProps) {
  const { compile: say, home } = useWording();
  const styles = useStyles();
  return (
    <>
      {isBehind && (
        <div className={styles.root}>
          <p className={styles.text}>{say("sourcesBehind")}</p>
          <Button onClick={onRead}>{home("readAgain")}</Button>
        </div>
      )}
      {sources !== null && <Sources sources={sources} />}
      {edited.length > 0 && <p className={styles.text}>{say("editedStays", { sheets: edited.join(", ") })}</p>}
    </>
  );
}

function Sources({ sources }: { readonly sources: SourceStates }) {
  const wording = useWording();
  const { compile: say } = wording;
  const styles = useStyles();
  const count = changedDepartments(sources).length;
  const told = sources.states.filter(({ kind, renamedFrom }) => kind !== "same" || renamedFrom !== null);
  const missing = sources.missingDepartments;
  return (
    <Section title={say("sourcesTitle", { sheet: sources.summary })} level={2}>
      <div className={styles.root}>
        {count === 0 ? (
          <p className={styles.text}>{say("sourcesSame")}</p>
        ) : (
          <TintBadge tone="warning" icon={<Warning16Regular />}>
            {say("sourcesChanged", { count })}
          </TintBadge>
        )}
      </div>
      {told.length > 0 && <MoreList items={told} render={(state) => <Source state={state} wording={wording} />} />}
      {missing.length > 0 && (
        <p className={styles.text}>{say("sourcesMissing", { departments: missing.join(", ") })}</p>
      )}
    </Section>
  );
}

function Source({ state, wording: { compile: say } }: { readonly state: SourceState; readonly wording: Wording }) {
  const { kind, sheet, file, renamedFrom } = state;
  const renamed = renamedFrom === null ? "" : say("sourceRenamed", { before: renamedFrom });
  switch (kind) {
    case "gone":
      return say("sourceGone", { sheet });
    case "elsewhere":
      return say("sourceElsewhere", { file });
    case "same":
      return (
        <>
          <PlaceLink sheet={sheet} at={null} /> {renamed}
        </>
      );
    case "changed":
    case "new":
      return (
        <>
          <PlaceLink sheet={sheet} at={null} />{" "}
          {[say(kind === "new" ? "sourceNew" : "sourceChanged"), renamed].filter((text) => text !== "").join(" · ")}
        </>
      );
  }
}
