import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useReducer, useState } from "react";
import type { Language } from "../ports/preferences";
import { ErrorBoundary } from "./components/error-boundary";
import { LanguageSwitch } from "./components/language-switch";
import { LiveRegion } from "./components/live-region";
import { PaneHead } from "./components/pane-head";
import { tabIdOf } from "./components/screen-tabs";
import { HostProvider, useHost, type Host } from "./host";
import { useCarry } from "./hooks/use-carry";
import { useColourScheme } from "./hooks/use-colour-scheme";
import { useDocumentLanguage } from "./hooks/use-document-language";
import { useFindings } from "./hooks/use-findings";
import { useFirstCheck } from "./hooks/use-first-check";
import { useJobs } from "./hooks/use-jobs";
import { useLiveCheck } from "./hooks/use-live-check";
import { WordingProvider, wordingIn } from "./hooks/use-wording";
import { CurrentScreen } from "./screens/current-screen";
import { announcementOf } from "./state/announcement";
import { paneReducer } from "./state/pane-reducer";
import { initialState } from "./state/pane-state";
import { isMenuScreen, type Screen } from "./state/screen";
import { PANE_THEMES } from "./theme";

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
  const scheme = useColourScheme(host.appearance);
  return (
    <ErrorBoundary language={() => host.preferences.language()}>
      <FluentProvider theme={PANE_THEMES[scheme]}>
        <HostProvider value={host}>
          <PaneContent firstScreen={screen} />
        </HostProvider>
      </FluentProvider>
    </ErrorBoundary>
  );
}

function PaneContent({ firstScreen }: { readonly firstScreen: Screen }) {
  const { preferences, clock } = useHost();
  const start = { screen: firstScreen, language: preferences.language(), today: clock.today() };
  const [state, dispatch] = useReducer(paneReducer, start, initialState);
  const jobs = useJobs(dispatch);
  const carryJobs = useCarry(dispatch);
  const findingsJobs = useFindings(dispatch, jobs);
  const wording = useMemo(() => wordingIn(state.language), [state.language]);
  const [isLoading, setLoading] = useState(false);
  const [said, setSaid] = useState("");
  const panelId = useId();
  const styles = usePaneStyles();
  useDocumentLanguage(state.language);

  useFirstCheck(state.check, jobs.check);
  useLiveCheck(state, dispatch);
  const chooseLanguage = (language: Language) => {
    preferences.setLanguage(language);
    dispatch({ type: "language-chosen", language });
  };
  const spoken = isMenuScreen(state.screen) ? said : announcementOf(state);
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
            />
          </div>
        </main>
        <footer className={styles.foot}>
          <LanguageSwitch onChoose={chooseLanguage} />
        </footer>
        <LiveRegion text={isLoading ? wording.frame("loading") : spoken} />
      </div>
    </WordingProvider>
  );
}
