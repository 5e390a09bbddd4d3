import { Button, Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useWording, type Wording } from "../../hooks/use-wording";
import type { FormChange } from "../../state/insert/form-change";
import type { FormProblems } from "../../state/insert/form-request";
import type { DepartmentChoice, InsertForm } from "../../state/insert/insert-form";
import { ChoiceGroup } from "../choice-group";

const useStyles = makeStyles({
  list: { display: "grid" },
  choice: { display: "flex", alignItems: "center", justifyContent: "space-between" },
});

interface DepartmentPickerProps {
  readonly form: InsertForm;
  /** null before the first attempt to insert. */
  readonly problems: FormProblems | null;
  readonly onChange: (change: FormChange) => void;
}

/** The standard departments of the agency's type, and those that the person types. */
export function DepartmentPicker({ form, problems, onChange }: DepartmentPickerProps) {
  const { insert: say } = useWording();
  const styles = useStyles();
  const isMissing = problems?.departments === true;
  return (
    <>
      <ChoiceGroup
        label={say("departments")}
        hint={say("departmentsHint")}
        problem={isMissing ? say("departmentsMissing") : null}
      >
        <div className={styles.list}>
          {form.departments.map((choice) => (
            <Choice key={choice.name} choice={choice} onChange={onChange} />
          ))}
        </div>
      </ChoiceGroup>
      <OwnDepartment form={form} isPending={problems?.pendingDepartment === true} onChange={onChange} />
    </>
  );
}

interface ChoiceProps {
  readonly choice: DepartmentChoice;
  readonly onChange: (change: FormChange) => void;
}

function Choice({ choice: { name, isChosen, isOwn }, onChange }: ChoiceProps) {
  const { insert: say } = useWording();
  return (
    <div className={useStyles().choice}>
      <Checkbox label={name} checked={isChosen} onChange={() => onChange({ kind: "department-toggled", name })} />
      {isOwn && (
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={say("removeDepartment", { name })}
          onClick={() => onChange({ kind: "department-removed", name })}
        />
      )}
    </div>
  );
}

interface OwnDepartmentProps {
  readonly form: InsertForm;
  readonly isPending: boolean;
  readonly onChange: (change: FormChange) => void;
}

function OwnDepartment({ form, isPending, onChange }: OwnDepartmentProps) {
  const wording = useWording();
  const say = wording.insert;
  const problem = ownProblemOf(form, isPending, wording);
  const add = () => onChange({ kind: "department-added" });
  return (
    <Field label={say("ownDepartment")} {...(problem !== null && { validationMessage: problem })}>
      <Input
        value={form.ownDepartment}
        onChange={(_, { value }) => onChange({ kind: "text", field: "ownDepartment", value })}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add();
        }}
        contentAfter={
          <Button appearance="transparent" size="small" onClick={add}>
            {say("addDepartment")}
          </Button>
        }
      />
    </Field>
  );
}

function ownProblemOf(form: InsertForm, isPending: boolean, { insert: say }: Wording): string | null {
  if (form.ownProblem === "blank") return say("departmentBlank");
  if (form.ownProblem === "taken") return say("departmentTaken", { name: form.ownDepartment.trim() });
  return isPending ? say("departmentPending") : null;
}
