import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useCarryWording } from "../../hooks/use-carry-wording";
import type { CarryJobs } from "../../hooks/use-carry";
import { wishOf, type CarryState } from "../../state/carry/carry-state";
import { XlsxPicker } from "../xlsx-picker";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0 },
  run: { justifySelf: "start" },
});

interface CarrySourceFieldsProps {
  readonly carry: CarryState;
  /** BE. */
  readonly year: number;
  readonly isBusy: boolean;
  readonly jobs: CarryJobs;
}

/** Where last year's tables are: on sheets of the workbook, or in files. */
export function CarrySourceFields({ carry, year, isBusy, jobs }: CarrySourceFieldsProps) {
  const { say } = useCarryWording();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Field label={say("source")}>
        <RadioGroup
          value={carry.source}
          disabled={isBusy}
          onChange={(_, { value }) =>
            jobs.change({ kind: "source-chosen", source: value === "files" ? "files" : "workbook" })
          }
        >
          <Radio value="workbook" label={say("fromWorkbook")} />
          <Radio value="files" label={say("fromFiles")} />
        </RadioGroup>
      </Field>
      {carry.source === "files" ? (
        <FilesField carry={carry} year={year} isBusy={isBusy} jobs={jobs} />
      ) : (
        <Button
          appearance={carry.work.kind === "idle" ? "primary" : "secondary"}
          className={styles.run}
          disabledFocusable={isBusy}
          onClick={() => jobs.preview(wishOf(carry, year))}
        >
          {carry.work.kind === "idle" ? say("read") : say("readAgain")}
        </Button>
      )}
    </div>
  );
}

function FilesField({ carry: { files }, year, isBusy, jobs }: CarrySourceFieldsProps) {
  const { say } = useCarryWording();
  return (
    <XlsxPicker
      label={say("files")}
      hint={(megabytes) => say("filesHint", { megabytes })}
      isBusy={isBusy}
      refused={say("fileRefused")}
      troubles={files.kind === "opened" ? files.troubles : []}
      onPick={(picked) => jobs.open(picked, year)}
    />
  );
}
