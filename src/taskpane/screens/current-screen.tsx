import { useState, type ActionDispatch } from "react";
import { LazyFrame } from "../components/lazy-frame";
import type { CarryJobs } from "../hooks/use-carry";
import type { Jobs } from "../hooks/use-jobs";
import type { PaneAction } from "../state/pane-action";
import type { PaneState } from "../state/pane-state";
import type { Screen } from "../state/screen";
import { HomeScreen } from "./home";
import { newLazyScreens, type LazyScreens } from "./lazy-screens";

const WHOLE_YEAR = 12;

interface CurrentScreenProps {
  readonly state: PaneState;
  readonly dispatch: ActionDispatch<[PaneAction]>;
  readonly jobs: Jobs;
  readonly carryJobs: CarryJobs;
  /** Told when a screen begins to load and is there. */
  readonly onLoading: (isLoading: boolean) => void;
}

/** The screen in sight. All but the home screen are loaded when they are first looked at. */
export function CurrentScreen(props: CurrentScreenProps) {
  const { state, dispatch, jobs } = props;
  const [attempt, setAttempt] = useState(() => ({ number: 0, screens: newLazyScreens() }));
  const retry = () => setAttempt(({ number }) => ({ number: number + 1, screens: newLazyScreens() }));
  if (state.screen === "home") {
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
    <LazyFrame key={`${state.screen} ${String(attempt.number)}`} onRetry={retry} onLoading={props.onLoading}>
      <LoadedScreen {...props} screen={state.screen} screens={attempt.screens} />
    </LazyFrame>
  );
}

interface LoadedScreenProps extends CurrentScreenProps {
  readonly screen: Exclude<Screen, "home">;
  readonly screens: LazyScreens;
}

function LoadedScreen({ screen, screens, state, dispatch, jobs, carryJobs }: LoadedScreenProps) {
  const { check, focusOn } = state;
  const go = (next: Screen) => dispatch({ type: "screen-chosen", screen: next });
  switch (screen) {
    case "insert":
      return (
        <screens.insert
          insert={state.insert}
          form={state.form}
          takesFocus={focusOn === "insert"}
          onChange={(change) => dispatch({ type: "form-changed", change })}
          onInsert={jobs.insert}
        />
      );
    case "carry":
      return (
        <screens.carry
          carry={state.carry}
          year={state.carry.year ?? state.form.assessedYear}
          takesFocus={focusOn === "carry"}
          jobs={carryJobs}
        />
      );
    case "check":
      return (
        <screens.check check={check} takesFocus={focusOn === "check"} onCheck={() => jobs.check(true)} onGo={go} />
      );
    case "compile":
      return (
        <screens.compile
          compile={state.compile}
          round={state.round ?? (check.kind === "ready" ? check.report.round : WHOLE_YEAR)}
          takesFocus={focusOn === "compile"}
          onRound={(round) => dispatch({ type: "round-chosen", round })}
          onCompile={jobs.compile}
          onGo={go}
        />
      );
  }
}
