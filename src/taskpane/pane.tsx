import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useReducer, useState, type ActionDispatch } from "react";
import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { Language } from "../ports/preferences";
import { ErrorBoundary } from "./components/frame/error-boundary";
import { LanguageSwitch } from "./components/frame/language-switch";
import { LiveRegion } from "./components/frame/live-region";
import { PaneHead } from "./components/frame/pane-head";
import { tabIdOf } from "./components/frame/screen-tabs";
import { HostProvider, useHost, type Host } from "./host";
import { useCarry } from "./hooks/use-carry";
import { useColourScheme } from "./hooks/use-colour-scheme";
import { useDigits } from "./hooks/use-digits";
import { useDocumentLanguage } from "./hooks/use-document-language";
import { useFindings } from "./hooks/use-findings";
import { useFirstCheck } from "./hooks/use-first-check";
import { useJobs, type Jobs } from "./hooks/use-jobs";
import { useLiveCheck } from "./hooks/use-live-check";
import { useNativeTab } from "./hooks/use-native-tab";
import { WordingProvider, wordingIn } from "./hooks/use-wording";
import { CurrentScreen } from "./screens/current-screen";
import { announcementOf } from "./state/announcement";
import type { PaneAction } from "./state/pane-action";
import { paneReducer } from "./state/pane-reducer";
import { initialState, type PaneStart, type PaneState } from "./state/pane-state";
import { isMenuScreen, type Screen } from "./state/screen";
import { PANE_THEMES } from "./theme";

const usePageStyles = makeStaticStyles({
  // The scroll bar keeps its place: WebView2 hides it otherwise, and the layout would jump. What has the focus comes into
  // sight below a bar that stays at the top.
  html: { overflowY: "scroll", scrollPaddingTop: "48px" },
});

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateRows: "auto 1fr auto", minHeight: "var(--ita-pane-height, 100vh)", minWidth: 0 },
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
  /** Told which screen is in sight, so that another pane can begin there. */
  readonly onScreen?: (screen: Screen) => void;
}

/** The whole pane: tabs, the screen in sight, the language switch. */
export function Pane({ host, screen, onScreen }: PaneProps) {
  const scheme = useColourScheme(host.appearance);
  useNativeTab();
  return (
    <ErrorBoundary language={() => host.preferences.language()}>
      <FluentProvider theme={PANE_THEMES[scheme]}>
        <HostProvider value={host}>
          <PaneContent firstScreen={screen} onScreen={onScreen} />
        </HostProvider>
      </FluentProvider>
    </ErrorBoundary>
  );
}

interface PaneContentProps {
  readonly firstScreen: Screen;
  readonly onScreen: PaneProps["onScreen"];
}

function PaneContent({ firstScreen, onScreen }: PaneContentProps) {
  const host = useHost();
  const [state, dispatch] = useReducer(paneReducer, startOf(host, firstScreen), initialState);
  const jobs = useJobs(dispatch);
  const carryJobs = useCarry(dispatch);
  const findingsJobs = useFindings(dispatch, jobs);
  const [digits, chooseDigits] = useDigits();
  const wording = useMemo(() => wordingIn(state.language, digits), [state.language, digits]);
  const [isLoading, setLoading] = useState(false);
  const [said, setSaid] = useState("");
  const panelId = useId();
  const styles = usePaneStyles();
  useDocumentLanguage(state.language);
  useOwnChecks(state, dispatch, jobs);
  useEffect(() => onScreen?.(state.screen), [onScreen, state.screen]);
  const chooseLanguage = (language: Language) => {
    host.preferences.setLanguage(language);
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

/** The readings of the workbook that nobody asks for. */
function useOwnChecks(state: PaneState, dispatch: ActionDispatch<[PaneAction]>, jobs: Jobs): void {
  useFirstCheck(state.check, jobs.check);
  useLiveCheck(state, dispatch);
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
