import { Button, Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { lazy, useState } from "react";
import type { CheckReport } from "../../app/check-workbook";
import type { PreferenceKey } from "../../ports/preferences";
import { DigitChoice } from "../components/settings/digit-choice";
import { DocumentDigits } from "../components/settings/document-digits";
import { FeatureTable } from "../components/settings/feature-table";
import { DocumentLayout } from "../components/settings/document-layout";
import { LazyFrame } from "../components/frame/lazy-frame";
import { NoticeBar } from "../components/frame/notice-bar";
import { ScreenFrame } from "../components/frame/screen-frame";
import { useSettingsWording } from "../hooks/use-settings-wording";
import { useWording } from "../hooks/use-wording";
import { useHost } from "../host";
import { lastReport } from "../state/check/last-report";
import type { MenuScreenProps } from "./menu-screen";

/** A language is called by its own name, so that a person who cannot read the other one finds it. */
const LANGUAGES = [
  { language: "th", name: "ภาษาไทย" },
  { language: "en", name: "English" },
] as const;

const DAMAGED = { language: "damagedLanguage", digits: "damagedDigits", lastAgency: "damagedAgency" } as const;

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  button: { justifySelf: "start" },
});

/** What a person chooses for themselves and for the workbook, and what this Excel can do. */
export function SettingsScreen({ check, onWritten, onSay, onLanguage, onDigits }: MenuScreenProps) {
  const { settings: titles, language, digits } = useWording();
  const say = useSettingsWording();
  const { features, preferences } = useHost();
  const [damaged] = useState(() => preferences.damaged());
  const report = lastReport(check);
  return (
    <ScreenFrame title={titles("title")} intro={titles("intro")}>
      {damaged.length > 0 && <DamagedNotice damaged={damaged} />}
      <Field label={titles("language")}>
        <RadioGroup
          value={language}
          onChange={(_, { value }) => {
            const chosen = LANGUAGES.find((candidate) => candidate.language === value);
            if (chosen !== undefined) onLanguage(chosen.language);
          }}
        >
          {LANGUAGES.map(({ language: value, name }) => (
            <Radio key={value} value={value} label={<span lang={value}>{name}</span>} />
          ))}
        </RadioGroup>
      </Field>
      <DigitChoice label={say("paneDigits")} digits={digits} onChoose={onDigits} />
      <DocumentDigits digits={report?.workbook.agency?.digits ?? null} onWritten={onWritten} onSay={onSay} />
      <DocumentLayout agency={report?.workbook.agency ?? null} onWritten={onWritten} onSay={onSay} />
      <CheckSettings report={report} onWritten={onWritten} onSay={onSay} />
      {features.length > 0 && <FeatureTable features={features} />}
    </ScreenFrame>
  );
}

function DamagedNotice({ damaged }: { readonly damaged: readonly PreferenceKey[] }) {
  const say = useSettingsWording();
  return (
    <NoticeBar intent="warning" title={say("damaged", { names: damaged.map((key) => say(DAMAGED[key])).join(", ") })} />
  );
}

interface CheckSettingsProps extends Pick<MenuScreenProps, "onWritten" | "onSay"> {
  readonly report: CheckReport | null;
}

/** Behind a button: what stands there comes with the texts of every rule. */
function CheckSettings({ report, onWritten, onSay }: CheckSettingsProps) {
  const say = useSettingsWording();
  const styles = useStyles();
  const [Section, setSection] = useState<ReturnType<typeof newSection> | null>(null);
  if (report === null) return <p className={styles.text}>{say("rulesNotRead")}</p>;
  if (Section === null) {
    return (
      <Button className={styles.button} onClick={() => setSection(newSection())}>
        {say("showWorkbook")}
      </Button>
    );
  }
  return (
    <LazyFrame onRetry={() => setSection(newSection())} onLoading={() => undefined}>
      <Section report={report} onWritten={onWritten} onSay={onSay} />
    </LazyFrame>
  );
}

function newSection() {
  return lazy(async () => ({
    default: (await import(/* webpackChunkName: "screen-check" */ "../components/settings/check-settings-section"))
      .CheckSettingsSection,
  }));
}
