import type { ReactNode } from "react";
import { MessageFrame } from "./message-frame";

interface NoticeBarProps {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Something to know that stays in sight. */
export function NoticeBar({ intent, title, children, actions }: NoticeBarProps) {
  return (
    <MessageFrame intent={intent} title={title} actions={actions}>
      {children}
    </MessageFrame>
  );
}
