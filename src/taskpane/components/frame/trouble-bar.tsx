import { Button } from "@fluentui/react-components";
import { troubleMessage } from "../../../messages/trouble-message";
import type { Trouble } from "../../../ports/trouble";
import { useWording } from "../../hooks/use-wording";
import { MessageFrame } from "./message-frame";

interface TroubleBarProps {
  /** What did not work. */
  readonly title: string;
  readonly trouble: Trouble;
  readonly onRetry?: () => void;
}

/** Trouble that stays in sight: what did not work, why, and what to do next. A screen reader hears it as an alert. */
export function TroubleBar({ title, trouble, onRetry }: TroubleBarProps) {
  const { frame, language, digits } = useWording();
  const retry = onRetry === undefined ? undefined : <Button onClick={onRetry}>{frame("tryAgain")}</Button>;
  return (
    <MessageFrame intent="error" title={title} actions={retry} isAlert>
      {troubleMessage(trouble, language, digits)}
    </MessageFrame>
  );
}
