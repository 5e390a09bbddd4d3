import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { CheckReport } from "../../../app/check-workbook";
import { useCheckWording } from "../../hooks/use-check-wording";
import type { FindingsJobs } from "../../hooks/use-findings";
import { useFindingsView } from "../../hooks/use-findings-view";
import { useWalk } from "../../hooks/use-walk";
import { useWalkKeys } from "../../hooks/use-walk-keys";
import type { FindingsState } from "../../state/check/findings-state";
import { isFiltering, type FindingFilter } from "../../state/check/view-findings";
import { FilterBar } from "./filter-bar";
import { FindingGroups } from "./finding-groups";
import { ResultHeading } from "../frame/result-heading";
import { SettledLists } from "./settled-lists";
import { TroubleBar } from "../frame/trouble-bar";
import { UnreadSheets } from "./unread-sheets";
import { WalkBar } from "./walk-bar";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  shown: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  all: { justifySelf: "start" },
});

interface FindingResultsProps {
  readonly report: CheckReport;
  readonly state: FindingsState;
  readonly takesFocus: boolean;
  readonly jobs: FindingsJobs;
}

/** What a check found, group by group, with all that can be done about it. */
export function FindingResults({ report, state, takesFocus, jobs }: FindingResultsProps) {
  const { say, frame } = useCheckWording();
  const styles = useStyles();
  const area = useRef<HTMLDivElement>(null);
  const { findings } = report;
  const { filter } = state;
  const { view, countOf } = useFindingsView(findings, filter);
  const { walk, refused } = useWalk(view, state, jobs);
  useWalkKeys(area, (direction) => walk(direction, true));
  const count = findings.length;
  const onFilter = (other: FindingFilter) => {
    const spoken = say("shown", { shown: countOf(other), count });
    jobs.change({ kind: "filtered", filter: other, spoken });
  };
  return (
    <div ref={area} className={styles.root}>
      <ResultHeading takesFocus={takesFocus}>{say("found", { count })}</ResultHeading>
      <UnreadSheets sheets={report.workbook.unread} />
      <FilterBar
        findings={findings}
        filter={filter}
        onFilter={onFilter}
        onWalk={(direction) => walk(direction, false)}
      />
      {isFiltering(filter) && (
        <p className={styles.shown}>
          {view.hits.length === 0 ? say("noHits") : say("shown", { shown: view.hits.length, count })}
        </p>
      )}
      <FixAllButton view={view.hits} isBusy={state.work !== null} jobs={jobs} />
      {view.hits.length > 0 && <WalkBar view={view} walk={state.walk} onWalk={(direction) => walk(direction, false)} />}
      {refused !== null && <TroubleBar title={frame("jumpRefused")} trouble={refused} />}
      <FindingGroups groups={view.groups} state={state} jobs={jobs} />
      <SettledLists report={report} isBusy={state.work !== null} jobs={jobs} />
    </div>
  );
}

interface FixAllButtonProps {
  readonly view: CheckReport["findings"];
  readonly isBusy: boolean;
  readonly jobs: FindingsJobs;
}

/** Fixes all that is certain of what is shown. */
function FixAllButton({ view, isBusy, jobs }: FixAllButtonProps) {
  const { say } = useCheckWording();
  const styles = useStyles();
  const fixable = view.filter(({ fix }) => fix !== null);
  if (fixable.length === 0) return null;
  return (
    <Button className={styles.all} disabledFocusable={isBusy} onClick={() => jobs.preview(fixable)}>
      {say("fixAll", { count: fixable.length })}
    </Button>
  );
}
