import { Activity, useState, type ActionDispatch } from "react";
import type { DigitStyle } from "../../core/sheet/sheet-plan";
import { LazyFrame } from "../components/frame/lazy-frame";
import type { CarryJobs } from "../hooks/use-carry";
import type { FindingsJobs } from "../hooks/use-findings";
import type { Jobs } from "../hooks/use-jobs";
import { TitleFocusProvider, useHasMoved } from "../hooks/use-title-focus";
import { isBehind } from "../state/check/live-check";
import type { PaneAction } from "../state/pane-action";
import type { PaneState } from "../state/pane-state";
import type { Round } from "../../core/thai/round";
import type { Language } from "../../ports/preferences";
import { isMenuScreen, type MenuScreen, type Screen, type Tab } from "../state/screen";
import { summarySourcesOf } from "../state/compile/summary-sources";
import { HomeScreen } from "./home";
import { newLazyScreens, type LazyScreens } from "./lazy-screens";

const WHOLE_YEAR = 12;

interface CurrentScreenProps {
  readonly state: PaneState;
  readonly dispatch: ActionDispatch<[PaneAction]>;
  readonly jobs: Jobs;
  readonly carryJobs: CarryJobs;
  readonly findingsJobs: FindingsJobs;
  /** Told when a screen begins to load and is there. */
  readonly onLoading: (isLoading: boolean) => void;
  readonly onSay: (text: string) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onDigits: (digits: DigitStyle) => void;
}

/**
 * The screen in sight. All but the home screen are loaded when they are first looked at; those of the menu stay after
 * that, out of sight, and keep what they show.
 */
export function CurrentScreen(props: CurrentScreenProps) {
  const { screen } = props.state;
  const [attempt, setAttempt] = useState(() => ({ number: 0, screens: newLazyScreens() }));
  const [visited, setVisited] = useState<readonly MenuScreen[]>([]);
  if (isMenuScreen(screen) && !visited.includes(screen)) setVisited([...visited, screen]);
  const retry = () => setAttempt(({ number }) => ({ number: number + 1, screens: newLazyScreens() }));
  const { number, screens } = attempt;
  return (
    <TitleFocusProvider value={useHasMoved(screen)}>
      {!isMenuScreen(screen) && <TabScreen {...props} tab={screen} number={number} screens={screens} onRetry={retry} />}
      {visited.map((name) => (
        <Activity key={`${name} ${String(number)}`} mode={name === screen ? "visible" : "hidden"}>
          <LazyFrame onRetry={retry} onLoading={props.onLoading}>
            <VisitedScreen {...props} screen={name} screens={screens} />
          </LazyFrame>
        </Activity>
      ))}
    </TitleFocusProvider>
  );
}

interface VisitedScreenProps extends CurrentScreenProps {
  readonly screen: MenuScreen;
  readonly screens: LazyScreens;
}

function VisitedScreen({ screen, screens, state, dispatch, jobs, onSay, onLanguage, onDigits }: VisitedScreenProps) {
  const Screen = screens[screen];
  return (
    <Screen
      check={state.check}
      onGo={(next) => dispatch({ type: "screen-chosen", screen: next })}
      onWritten={() => jobs.check(false)}
      onSay={onSay}
      onLanguage={onLanguage}
      onDigits={onDigits}
    />
  );
}

interface TabScreenProps extends CurrentScreenProps {
  readonly tab: Tab;
  readonly number: number;
  readonly screens: LazyScreens;
  readonly onRetry: () => void;
}

function TabScreen({ tab, number, screens, onRetry, ...props }: TabScreenProps) {
  const { state, dispatch, jobs } = props;
  if (tab === "home") {
    return (
      <HomeScreen
        check={state.check}
        takesFocus={state.focusOn === "check"}
        onRead={() => jobs.check(true)}
        onGo={(screen) => dispatch({ type: "screen-chosen", screen })}
      />
    );
  }
  return (
    <LazyFrame key={`${tab} ${String(number)}`} onRetry={onRetry} onLoading={props.onLoading}>
      <LoadedScreen {...props} screen={tab} screens={screens} />
    </LazyFrame>
  );
}

interface LoadedScreenProps extends CurrentScreenProps {
  readonly screen: Exclude<Tab, "home">;
  readonly screens: LazyScreens;
}

function LoadedScreen(props: LoadedScreenProps) {
  const { screen, screens, state, dispatch, jobs } = props;
  const { check, focusOn } = state;
  const go = (next: Screen) => dispatch({ type: "screen-chosen", screen: next });
  switch (screen) {
    case "insert":
      return (
        <screens.insert
          insert={state.insert}
          form={state.form}
          takesFocus={focusOn === "insert"}
          check={check}
          onChange={(change) => dispatch({ type: "form-changed", change })}
          onInsert={jobs.insert}
          onWritten={() => jobs.check(false)}
          onSay={props.onSay}
        />
      );
    case "carry":
      return <screens.carry {...carryOf(state)} takesFocus={focusOn === "carry"} jobs={props.carryJobs} />;
    case "check":
      return (
        <screens.check
          check={check}
          isBehind={isBehind(state)}
          findings={state.findings}
          takesFocus={focusOn === "check"}
          jobs={props.findingsJobs}
          onGo={go}
        />
      );
    case "compile":
      return (
        <screens.compile
          compile={state.compile}
          sources={summarySourcesOf(state)}
          round={roundOf(state)}
          takesFocus={focusOn === "compile"}
          onRound={(round) => dispatch({ type: "round-chosen", round })}
          onCompile={jobs.compile}
          onCancel={jobs.cancelCompile}
          onRead={() => jobs.check(false)}
          onRestored={(sheet) => dispatch({ type: "compile-restored", sheet })}
          onGo={go}
        />
      );
  }
}

function roundOf({ round, check }: PaneState): Round {
  return round ?? (check.kind === "ready" ? check.report.round : WHOLE_YEAR);
}

function carryOf({ carry, form }: PaneState) {
  return { carry, year: carry.year ?? form.assessedYear };
}
