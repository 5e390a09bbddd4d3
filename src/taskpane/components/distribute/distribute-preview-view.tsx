import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { DistributionPreview } from "../../../app/preview-distribution";
import { useDistributeWording } from "../../hooks/use-distribute-wording";
import { DistributeLists } from "./distribute-lists";
import { NoticeBar } from "../frame/notice-bar";
import { ResultHeading } from "../frame/result-heading";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  text: { margin: 0, overflowWrap: "anywhere" },
  run: { justifySelf: "start" },
});

interface DistributePreviewViewProps {
  readonly preview: DistributionPreview;
  readonly isChanged: boolean;
  readonly isWriting: boolean;
  readonly takesFocus: boolean;
  readonly onWrite: () => void;
}

/** All that distributing will do, before anything is written. */
export function DistributePreviewView(props: DistributePreviewViewProps) {
  const { preview, isChanged, isWriting, takesFocus, onWrite } = props;
  const { say } = useDistributeWording();
  const styles = useStyles();
  const { plan } = preview;
  const { rowsRead: rows, rowsDistributed: distributed, rowsListed: listed } = plan.counts;
  const count = plan.added.length;
  return (
    <div className={styles.root}>
      {isChanged && (
        <NoticeBar intent="warning" title={say("changedTitle")}>
          {say("changedText")}
        </NoticeBar>
      )}
      <ResultHeading takesFocus={takesFocus}>
        {count === 0 ? say("nothingNew") : say("planned", { count })}
      </ResultHeading>
      <p className={styles.text}>{say("counts", { rows, distributed, listed })}</p>
      <p className={styles.text}>
        {plan.newTabs.length === 0
          ? say("noNewTabs")
          : say("newTabs", { sheets: plan.newTabs.map(({ title }) => title).join(", ") })}
      </p>
      {count + plan.codes.length === 0 ? (
        plan.listed.length + plan.differing.length === 0 && <NoticeBar intent="info" title={say("nothingNewText")} />
      ) : (
        <Button appearance="primary" className={styles.run} disabledFocusable={isWriting} onClick={onWrite}>
          {say("write", { count })}
        </Button>
      )}
      {isWriting && <Spinner size="small" label={say("writing")} />}
      <DistributeLists plan={plan} />
    </div>
  );
}
