import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useReducer, useState } from "react";
import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { Language } from "../ports/preferences";
import { ErrorBoundary } from "./components/error-boundary";
import { LanguageSwitch } from "./components/language-switch";
import { LiveRegion } from "./components/live-region";
import { PaneHead } from "./components/pane-head";
import { tabIdOf } from "./components/screen-tabs";
import { HostProvider, useHost, type Host } from "./host";
import { useCarry } from "./hooks/use-carry";
import { useDigits } from "./hooks/use-digits";
import { useDocumentLanguage } from "./hooks/use-document-language";
import { useFindings } from "./hooks/use-findings";
import { useFirstCheck } from "./hooks/use-first-check";
import { useJobs } from "./hooks/use-jobs";
import { WordingProvider, wordingIn } from "./hooks/use-wording";
import { CurrentScreen } from "./screens/current-screen";
import { announcementOf } from "./state/announcement";
import { paneReducer } from "./state/pane-reducer";
import { initialState, type PaneStart, type PaneState } from "./state/pane-state";
import { isMenuScreen, type Screen } from "./state/screen";
import { PANE_THEME } from "./theme";

const usePageStyles = makeStaticStyles({
  // The scroll bar keeps its place: WebView2 hides it otherwise, and the layout would jump. What has the focus comes into
  // sight below a bar that stays at the top.
  html: { overflowY: "scroll", scrollPaddingTop: "48px" },
});

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateRows: "auto 1fr auto", minHeight: "100vh", minWidth: 0 },
  panel: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`, minWidth: 0 },
  foot: { padding: tokens.spacingHorizontalS },
});

function usePaneStyles() {
  usePageStyles();
  return useStyles();
}

interface PaneProps {
  readonly host: Host;
  readonly screen: Screen;
}

/** The whole pane: tabs, the screen in sight, the language switch. */
export function Pane({ host, screen }: PaneProps) {
  return (
    <ErrorBoundary language={() => host.preferences.language()}>
      <FluentProvider theme={PANE_THEME}>
        <HostProvider value={host}>
          <PaneContent firstScreen={screen} />
        </HostProvider>
      </FluentProvider>
    </ErrorBoundary>
  );
}

function PaneContent({ firstScreen }: { readonly firstScreen: Screen }) {
  const host = useHost();
  const { preferences } = host;
  const [state, dispatch] = useReducer(paneReducer, startOf(host, firstScreen), initialState);
  const jobs = useJobs(dispatch);
  const carryJobs = useCarry(dispatch);
  const findingsJobs = useFindings(dispatch, jobs.check);
  const [digits, chooseDigits] = useDigits();
  const wording = useMemo(() => wordingIn(state.language, digits), [state.language, digits]);
  const [isLoading, setLoading] = useState(false);
  const [said, setSaid] = useState("");
  const panelId = useId();
  const styles = usePaneStyles();
  useDocumentLanguage(state.language);

  useFirstCheck(state.check, jobs.check);
  const chooseLanguage = (language: Language) => {
    preferences.setLanguage(language);
    dispatch({ type: "language-chosen", language });
  };
  const choose = (chosen: Screen) => {
    setSaid("");
    dispatch({ type: "screen-chosen", screen: chosen });
  };
  return (
    <WordingProvider value={wording}>
      <div className={styles.root}>
        <PaneHead selected={state.screen} panelId={panelId} onSelect={choose} />
        <main className={styles.panel}>
          <div id={panelId} role="tabpanel" aria-labelledby={tabIdOf(panelId, state.screen)}>
            <CurrentScreen
              state={state}
              dispatch={dispatch}
              jobs={jobs}
              carryJobs={carryJobs}
              findingsJobs={findingsJobs}
              onLoading={setLoading}
              onSay={setSaid}
              onLanguage={chooseLanguage}
              onDigits={chooseDigits}
            />
          </div>
        </main>
        <footer className={styles.foot}>
          <LanguageSwitch onChoose={chooseLanguage} />
        </footer>
        <LiveRegion text={isLoading ? wording.frame("loading") : spokenOn(state, digits, said)} />
      </div>
    </WordingProvider>
  );
}

function startOf({ preferences, clock }: Host, screen: Screen): PaneStart {
  return {
    screen,
    language: preferences.language(),
    today: clock.today(),
    lastAgency: preferences.lastAgency(),
  };
}

/** What a screen of the menu says by itself, and the start screen where it did what the reducer does not know of. */
function spokenOn(state: PaneState, digits: DigitStyle, said: string): string {
  const saysItself = isMenuScreen(state.screen) || (state.screen === "insert" && said !== "");
  return saysItself ? said : announcementOf(state, digits);
}
