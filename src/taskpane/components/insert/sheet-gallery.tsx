import { Button, Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { WantedSheet } from "../../../app/insert-one";
import type { InsertOutcome } from "../../../app/insert-set";
import { useCrash } from "../../hooks/use-crash";
import { useStartWording } from "../../hooks/use-start-wording";
import { useHost } from "../../host";
import { draftRequestOf } from "../../state/insert/form-request";
import { GALLERY, type GallerySheet } from "../../state/insert/gallery";
import type { InsertForm } from "../../state/insert/insert-form";
import { NoticeBar } from "../frame/notice-bar";
import { Section } from "../frame/section";
import { SheetPreview } from "./sheet-preview";
import { TroubleBar } from "../frame/trouble-bar";
import { UndoInsertBar } from "./undo-insert-bar";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  list: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  card: { display: "grid", gap: tokens.spacingVerticalXS, justifyItems: "start", minWidth: 0 },
  wide: { width: "100%", minWidth: 0 },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface SheetGalleryProps {
  readonly form: InsertForm;
  readonly onWritten: () => void;
  readonly onSay: (text: string) => void;
}

/** Every single sheet with a drawing of its columns; a department's tab takes a name. */
export function SheetGallery({ form, onWritten, onSay }: SheetGalleryProps) {
  const say = useStartWording();
  const styles = useStyles();
  const { start: host } = useHost();
  const crash = useCrash();
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<InsertOutcome | null>(null);
  const insert = (wanted: WantedSheet) => {
    if (isBusy) return;
    setBusy(true);
    host.insertOne(draftRequestOf(form), wanted).then((answer) => {
      setBusy(false);
      setOutcome(answer);
      if (answer.kind !== "inserted" || answer.inserted.length === 0) return;
      onSay(say("oneInserted", { sheets: answer.inserted.join(", ") }));
      onWritten();
    }, crash);
  };
  return (
    <Section title={say("gallery")}>
      <p className={styles.text}>{say("galleryText")}</p>
      {outcome !== null && <Outcome outcome={outcome} onWritten={onWritten} onSay={onSay} />}
      <ul className={styles.list}>
        {GALLERY.map((sheet) => (
          <li key={sheet.spec} className={styles.card}>
            <Card sheet={sheet} isBusy={isBusy} onInsert={insert} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface CardProps {
  readonly sheet: GallerySheet;
  readonly isBusy: boolean;
  readonly onInsert: (wanted: WantedSheet) => void;
}

const TEXTS = {
  agency: "agencyText",
  scores: "scoresText",
  measures: "measuresText",
  department: "departmentText",
} as const;

function Card({ sheet: { spec, columns }, isBusy, onInsert }: CardProps) {
  const say = useStartWording();
  const styles = useStyles();
  const [name, setName] = useState("");
  const [isMissing, setMissing] = useState(false);
  const insert = () => {
    const department = name.trim();
    setMissing(spec === "department" && department === "");
    if (spec !== "department") onInsert({ spec });
    else if (department !== "") onInsert({ spec, department });
  };
  return (
    <>
      <h4 className={styles.name}>{say(spec)}</h4>
      <p className={styles.text}>{say(TEXTS[spec])}</p>
      <div className={styles.wide}>
        <SheetPreview columns={columns} />
      </div>
      <p className={styles.small}>{say("columns", { columns: columns.map(({ header }) => header).join(", ") })}</p>
      {spec === "department" && (
        <Field
          className={styles.wide}
          label={say("newDepartment")}
          {...(isMissing && { validationState: "error" as const, validationMessage: say("newDepartmentMissing") })}
        >
          <Input value={name} onChange={(_, { value }) => setName(value)} />
        </Field>
      )}
      <Button disabledFocusable={isBusy} onClick={insert}>
        {say("insertOne", { sheet: say(spec) })}
      </Button>
    </>
  );
}

interface OutcomeProps extends Omit<SheetGalleryProps, "form"> {
  readonly outcome: InsertOutcome;
}

function Outcome({ outcome, onWritten, onSay }: OutcomeProps) {
  const say = useStartWording();
  switch (outcome.kind) {
    case "trouble":
      return <TroubleBar title={say("oneFailed")} trouble={outcome} />;
    case "unknown-year":
      return <NoticeBar intent="error" title={say("unknownYear", { year: outcome.year })} />;
    case "inserted":
      if (outcome.inserted.length === 0) {
        return <NoticeBar intent="info" title={say("oneThere", { sheets: outcome.alreadyThere.join(", ") })} />;
      }
      return (
        <NoticeBar intent="success" title={say("oneInserted", { sheets: outcome.inserted.join(", ") })}>
          <UndoInsertBar onWritten={onWritten} onSay={onSay} />
        </NoticeBar>
      );
  }
}
