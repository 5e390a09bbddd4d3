import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useCarryWording } from "../hooks/use-carry-wording";
import type { CarryJobs } from "../hooks/use-carry";
import { wishOf, type CarryState } from "../state/carry-state";
import { TroubleBar } from "./trouble-bar";

const LARGEST_MEGABYTES = 50;

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0 },
  run: { justifySelf: "start" },
  files: { display: "grid", gap: tokens.spacingVerticalXS, minWidth: 0 },
  input: {
    maxWidth: "100%",
    boxSizing: "border-box",
    minHeight: "32px",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
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
  const styles = useStyles();
  const inputId = useId();
  const hintId = useId();
  const troubles = files.kind === "opened" ? files.troubles : [];
  return (
    <div className={styles.files}>
      <label htmlFor={inputId}>{say("files")}</label>
      <input
        id={inputId}
        type="file"
        multiple
        accept=".xlsx"
        aria-describedby={hintId}
        className={styles.input}
        disabled={isBusy}
        onChange={({ target }) => {
          const picked = [...(target.files ?? [])];
          if (picked.length > 0) jobs.open(picked, year);
        }}
      />
      <p id={hintId} className={styles.hint}>
        {say("filesHint", { megabytes: LARGEST_MEGABYTES })}
      </p>
      {troubles.map((trouble, index) => (
        <TroubleBar key={index} title={say("fileRefused")} trouble={trouble} />
      ))}
    </div>
  );
}
