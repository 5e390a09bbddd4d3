import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useStartWording } from "../../hooks/use-start-wording";
import { useWording } from "../../hooks/use-wording";
import type { FormChange } from "../../state/insert/form-change";
import { problemsOf } from "../../state/insert/form-request";
import type { InsertForm } from "../../state/insert/insert-form";
import { AgencyFields } from "./agency-fields";
import { DepartmentPicker } from "./department-picker";
import { NoticeBar } from "../frame/notice-bar";
import { ScoreFields } from "./score-fields";
import { YearFields } from "./year-fields";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  step: { ...typographyStyles.body1Strong, margin: 0 },
  text: { margin: 0, overflowWrap: "anywhere" },
  submit: { justifySelf: "start" },
});

interface InsertFormViewProps {
  readonly form: InsertForm;
  readonly isBusy: boolean;
  readonly onChange: (change: FormChange) => void;
  readonly onSubmit: () => void;
}

/** The form. After a refused attempt the first field with a problem takes the focus. */
export function InsertFormView({ form, isBusy, onChange, onSubmit }: InsertFormViewProps) {
  const { insert: say } = useWording();
  const start = useStartWording();
  const styles = useStyles();
  const element = useRef<HTMLFormElement>(null);
  const attempts = useRef(0);
  const problems = problemsOf(form);
  const shown = form.showsProblems ? problems : null;

  useEffect(() => {
    if (attempts.current === 0) return;
    attempts.current = 0;
    element.current?.querySelector<HTMLElement>("input[aria-invalid=true], [data-invalid=true] input")?.focus();
  });

  return (
    <form
      ref={element}
      noValidate
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy) return;
        attempts.current = problems.count;
        onSubmit();
      }}
    >
      <h2 className={styles.step}>{start("stepAgency")}</h2>
      {form.isRemembered && !form.isTouched && <p className={styles.text}>{start("remembered")}</p>}
      <AgencyFields form={form} nameIsMissing={shown?.name === true} onChange={onChange} />
      <h2 className={styles.step}>{start("stepYear")}</h2>
      <YearFields form={form} onChange={onChange} />
      <DepartmentPicker form={form} problems={shown} onChange={onChange} />
      <h2 className={styles.step}>{start("stepInsert")}</h2>
      <ScoreFields form={form} unusable={shown?.scores ?? []} onChange={onChange} />
      {shown !== null && shown.count > 0 && (
        <NoticeBar intent="error" title={say("formProblem", { count: shown.count })} />
      )}
      <Button appearance="primary" type="submit" className={styles.submit} disabledFocusable={isBusy}>
        {say("submit")}
      </Button>
      {isBusy && <Spinner size="small" label={say("inserting")} />}
    </form>
  );
}
