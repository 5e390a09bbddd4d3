import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { troubleMessage } from "../../messages/trouble-message";
import type { Trouble } from "../../ports/trouble";
import { useWording } from "../hooks/use-wording";

interface TroubleBarProps {
  /** What did not work. */
  readonly title: string;
  readonly trouble: Trouble;
  readonly onRetry?: () => void;
}

/** Trouble that stays in sight: what did not work, why, and what to do next. A screen reader hears it as an alert. */
export function TroubleBar({ title, trouble, onRetry }: TroubleBarProps) {
  const { frame, language } = useWording();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody role="alert">
        <MessageBarTitle>{title}</MessageBarTitle>
        {troubleMessage(trouble, language)}
      </MessageBarBody>
      {onRetry !== undefined && (
        <MessageBarActions>
          <Button onClick={onRetry}>{frame("tryAgain")}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
