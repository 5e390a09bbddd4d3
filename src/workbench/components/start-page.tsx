import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import type { Language } from "../../ports/preferences";
import type { Wish } from "../state/desk-state";
import { useWorkbenchWording } from "../tools";
import { FileButton } from "./file-button";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: tokens.spacingVerticalL,
    justifyItems: "start",
    alignContent: "start",
    boxSizing: "border-box",
    width: "100%",
    maxWidth: "640px",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
  title: { ...typographyStyles.title2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  zone: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    justifyItems: "center",
    boxSizing: "border-box",
    width: "100%",
    padding: tokens.spacingHorizontalXXL,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: "center",
  },
});

const OTHER = { th: { language: "en", name: "English" }, en: { language: "th", name: "ภาษาไทย" } } as const;

interface StartPageProps {
  readonly opening: string | null;
  readonly onWish: (wish: Wish) => void;
  readonly onLanguage: (language: Language) => void;
}

/** The first page: open a file, drop one, or begin with an empty workbook. */
export function StartPage({ opening, onWish, onLanguage }: StartPageProps) {
  const { say, language } = useWorkbenchWording();
  const styles = useStyles();
  const other = OTHER[language];
  return (
    <main className={styles.root}>
      <h1 className={styles.title}>{say("title")}</h1>
      <p className={styles.text}>{say("intro")}</p>
      <div className={styles.zone}>
        <FileButton label={say("choose")} isPrimary onFile={(file) => onWish({ kind: "file", file })} />
        <p className={styles.text}>{say("dropHere")}</p>
        {opening !== null && <Spinner size="small" label={say("opening", { name: opening })} />}
      </div>
      <Button onClick={() => onWish({ kind: "new" })}>{say("startEmpty")}</Button>
      <p className={styles.text}>{say("privacy")}</p>
      <p className={styles.text}>{say("offline")}</p>
      <Button appearance="subtle" size="small" lang={other.language} onClick={() => onLanguage(other.language)}>
        {other.name}
      </Button>
    </main>
  );
}
