import { Button } from "@fluentui/react-components";
import { countSeverities } from "../../../messages/count-severities";
import { usePublishWording } from "../../hooks/use-publish-wording";
import type { CheckState } from "../../state/pane-state";
import { NoticeBar } from "../frame/notice-bar";

interface OpenFindingsProps {
  readonly check: CheckState;
  readonly onCheck: () => void;
}

/** How many findings stand open, as far as the last check knows, with the way to them. */
export function OpenFindings({ check, onCheck }: OpenFindingsProps) {
  const { say } = usePublishWording();
  const report = check.kind === "reading" ? check.earlier : check.kind === "ready" ? check.report : null;
  const button = <Button onClick={onCheck}>{say("goCheck")}</Button>;
  if (report === null) {
    return (
      <NoticeBar intent="info" title={say("uncheckedTitle")} actions={button}>
        {say("uncheckedText")}
      </NoticeBar>
    );
  }
  const { errors, warnings } = countSeverities(report.findings);
  if (errors + warnings === 0) return null;
  return (
    <NoticeBar intent="warning" title={say("openTitle", { errors, warnings })} actions={button}>
      {say("openText")}
    </NoticeBar>
  );
}
