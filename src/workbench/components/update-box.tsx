import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useSession } from "../hooks/use-session";
import type { WorkbookSession } from "../state/workbook-session";
import { useWorkbenchWording, type Updates } from "../tools";
import { MessageBox } from "./message-box";

interface UpdateBoxProps {
  readonly updates: Updates;
  readonly session: WorkbookSession | null;
}

/** Tells that a new version waits. Nothing changes until the person says so, and never while work is not saved. */
export function UpdateBox({ updates, session }: UpdateBoxProps) {
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => updates.watch(() => setWaiting(true)), [updates]);
  if (!isWaiting) return <div />;
  return session === null ? (
    <Offer updates={updates} isUnsaved={false} />
  ) : (
    <OfferBeside updates={updates} session={session} />
  );
}

function OfferBeside({ updates, session }: { readonly updates: Updates; readonly session: WorkbookSession }) {
  const { isUnsaved } = useSession(session);
  return <Offer updates={updates} isUnsaved={isUnsaved} />;
}

function Offer({ updates, isUnsaved }: { readonly updates: Updates; readonly isUnsaved: boolean }) {
  const { say } = useWorkbenchWording();
  return (
    <MessageBox
      intent="info"
      title={say("updateTitle")}
      actions={
        <Button disabledFocusable={isUnsaved} onClick={updates.use}>
          {say("updateUse")}
        </Button>
      }
    >
      {say("updateText")}
    </MessageBox>
  );
}
