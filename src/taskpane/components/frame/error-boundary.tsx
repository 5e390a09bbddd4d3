import { Component, type ReactNode } from "react";
import { messagesFor } from "../../../messages/messages-for";
import type { Language } from "../../../ports/preferences";

interface ErrorBoundaryProps {
  readonly language: () => Language;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly detail: string | null;
}

/** Says plainly that the pane failed. It uses nothing of the pane itself, which may be what failed. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { detail: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { detail: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    if (detail === null) return this.props.children;
    const { frame } = messagesFor(this.props.language());
    return (
      <div role="alert">
        <h1>{frame("crashTitle")}</h1>
        <p>{frame("crashText", { detail })}</p>
      </div>
    );
  }
}
