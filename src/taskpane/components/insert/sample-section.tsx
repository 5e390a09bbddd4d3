import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckReport } from "../../../app/check-workbook";
import type { SampleOutcome } from "../../../app/try-sample";
import { SAMPLE_AGENCY } from "../../../core/samples/data/sample-agency";
import { useCrash } from "../../hooks/use-crash";
import { useRemoval } from "../../hooks/use-removal";
import { useStartWording } from "../../hooks/use-start-wording";
import { useHost } from "../../host";
import { NoticeBar } from "../frame/notice-bar";
import { RemovalResult } from "./removal-result";
import { Section } from "../frame/section";
import { TroubleBar } from "../frame/trouble-bar";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  button: { justifySelf: "start" },
});

interface SampleSectionProps {
  readonly report: CheckReport | null;
  readonly onWritten: () => void;
  readonly onSay: (text: string) => void;
}

/** Sample data to try, and the button that takes it out again. */
export function SampleSection({ report, onWritten, onSay }: SampleSectionProps) {
  const say = useStartWording();
  const styles = useStyles();
  const { start: host } = useHost();
  const removal = useRemoval(async () => host.removeSample(), onWritten, onSay);
  const isThere = report?.workbook.agency?.name === SAMPLE_AGENCY.name;
  return (
    <Section title={say("sampleTitle")}>
      {isThere ? (
        <>
          <p className={styles.text}>{say("sampleThere")}</p>
          <Button className={styles.button} disabledFocusable={removal.isBusy} onClick={removal.start}>
            {removal.isBusy ? say("removing") : say("removeSample")}
          </Button>
        </>
      ) : (
        <InsertSample onWritten={onWritten} onSay={onSay} />
      )}
      {removal.outcome !== null && <RemovalResult outcome={removal.outcome} />}
    </Section>
  );
}

function InsertSample({ onWritten, onSay }: Omit<SampleSectionProps, "report">) {
  const say = useStartWording();
  const styles = useStyles();
  const { start: host } = useHost();
  const crash = useCrash();
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<SampleOutcome | null>(null);
  const insert = () => {
    if (isBusy) return;
    setBusy(true);
    host.insertSample().then((answer) => {
      setBusy(false);
      setOutcome(answer);
      if (answer.kind !== "inserted") return;
      onSay(say("sampleInserted", { count: answer.inserted.length }));
      onWritten();
    }, crash);
  };
  return (
    <>
      <p className={styles.text}>{say("sampleText")}</p>
      <Button className={styles.button} disabledFocusable={isBusy} onClick={insert}>
        {say("insertSample")}
      </Button>
      {outcome?.kind === "occupied" && (
        <NoticeBar intent="warning" title={say("occupied", { sheets: outcome.sheets.join(", ") })} />
      )}
      {outcome?.kind === "trouble" && <TroubleBar title={say("sampleFailed")} trouble={outcome} />}
    </>
  );
}
