import { Button } from "@fluentui/react-components";
import type { DeskJobs } from "../hooks/use-desk";
import { useWorkbenchWording } from "../tools";
import { MessageBox } from "./message-box";

/** Asks what to do with changes that are not saved before the workbook goes. */
export function AskBox({ name, jobs }: { readonly name: string; readonly jobs: DeskJobs }) {
  const { say } = useWorkbenchWording();
  return (
    <MessageBox
      intent="warning"
      title={say("askTitle")}
      takesFocus
      actions={
        <>
          <Button appearance="primary" onClick={() => jobs.goOn(true)}>
            {say("askSave")}
          </Button>
          <Button onClick={() => jobs.goOn(false)}>{say("askLeave")}</Button>
          <Button onClick={jobs.keepWorking}>{say("askKeep")}</Button>
        </>
      }
    >
      {say("askText", { name })}
    </MessageBox>
  );
}
