import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Trouble } from "../../ports/trouble";
import { useFileDrop } from "../hooks/use-file-drop";
import { TroubleBar } from "./frame/trouble-bar";

const LARGEST_MEGABYTES = 50;

const useStyles = makeStyles({
  files: { display: "grid", gap: tokens.spacingVerticalXS, minWidth: 0 },
  input: {
    maxWidth: "100%",
    boxSizing: "border-box",
    minHeight: "32px",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface XlsxPickerProps {
  readonly label: string;
  readonly hint: (megabytes: number) => string;
  readonly isBusy: boolean;
  /** Why picked files cannot be used, under this title. */
  readonly refused: string;
  readonly troubles: readonly Trouble[];
  readonly onPick: (files: readonly File[]) => void;
}

/** Asks for .xlsx files, picked or dropped. The same file can be picked again, as after it was mended. */
export function XlsxPicker({ label, hint, isBusy, refused, troubles, onPick }: XlsxPickerProps) {
  const styles = useStyles();
  const inputId = useId();
  const hintId = useId();
  const pick = (files: readonly File[]) => {
    if (files.length > 0 && !isBusy) onPick(files);
  };
  useFileDrop(pick);
  return (
    <div className={styles.files}>
      <label htmlFor={inputId}>{label}</label>
      <input
        id={inputId}
        type="file"
        multiple
        accept=".xlsx"
        aria-describedby={hintId}
        className={styles.input}
        disabled={isBusy}
        onChange={({ target }) => {
          pick([...(target.files ?? [])]);
          target.value = "";
        }}
      />
      <p id={hintId} className={styles.hint}>
        {hint(LARGEST_MEGABYTES)}
      </p>
      {troubles.map((trouble, index) => (
        <TroubleBar key={index} title={refused} trouble={trouble} />
      ))}
    </div>
  );
}
