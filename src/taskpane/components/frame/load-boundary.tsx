import { Component, type ReactNode } from "react";

interface LoadBoundaryProps {
  /** What is shown in place of a screen that could not be loaded. */
  readonly failed: ReactNode;
  readonly children: ReactNode;
}

interface LoadBoundaryState {
  readonly hasFailed: boolean;
}

/**
 * Keeps the pane where one of its screens could not be loaded. Every other error is a bug of ours and goes on to the
 * boundary around the pane.
 */
export class LoadBoundary extends Component<LoadBoundaryProps, LoadBoundaryState> {
  override readonly state: LoadBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(error: unknown): LoadBoundaryState {
    if (!isLoadError(error)) throw error;
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.failed : this.props.children;
  }
}

/** How webpack's loader names the failure to load a script. */
function isLoadError(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}
