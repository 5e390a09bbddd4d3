import type { ActionDispatch } from "react";
import type { Jobs } from "../hooks/use-jobs";
import type { PaneAction } from "../state/pane-action";
import type { PaneState } from "../state/pane-state";
import type { Screen } from "../state/screen";
import { CheckScreen } from "./check";
import { CompileScreen } from "./compile";
import { HomeScreen } from "./home";
import { InsertScreen } from "./insert";

const WHOLE_YEAR = 12;

interface CurrentScreenProps {
  readonly state: PaneState;
  readonly dispatch: ActionDispatch<[PaneAction]>;
  readonly jobs: Jobs;
}

export function CurrentScreen({ state, dispatch, jobs }: CurrentScreenProps) {
  const { screen, check, focusOn } = state;
  const go = (next: Screen) => dispatch({ type: "screen-chosen", screen: next });
  const checkAgain = () => jobs.check(true);
  switch (screen) {
    case "home":
      return <HomeScreen check={check} takesFocus={focusOn === "check"} onRead={checkAgain} onGo={go} />;
    case "insert":
      return (
        <InsertScreen
          insert={state.insert}
          form={state.form}
          takesFocus={focusOn === "insert"}
          onChange={(change) => dispatch({ type: "form-changed", change })}
          onInsert={jobs.insert}
        />
      );
    case "check":
      return <CheckScreen check={check} takesFocus={focusOn === "check"} onCheck={checkAgain} onGo={go} />;
    case "compile":
      return (
        <CompileScreen
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
