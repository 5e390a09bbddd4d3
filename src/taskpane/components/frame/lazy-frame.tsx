import { Spinner } from "@fluentui/react-components";
import { Suspense, useEffect, type ReactNode } from "react";
import { useWording } from "../../hooks/use-wording";
import { LoadBoundary } from "./load-boundary";
import { ScreenFrame } from "./screen-frame";
import { TroubleBar } from "./trouble-bar";

interface LazyFrameProps {
  /** Asks for screens that are loaded anew. */
  readonly onRetry: () => void;
  /** Told when loading begins and ends, so that a region that is there already can say it. */
  readonly onLoading: (isLoading: boolean) => void;
  readonly children: ReactNode;
}

/** A screen that may have to be loaded first: it says so meanwhile, and offers to try again where that fails. */
export function LazyFrame({ onRetry, onLoading, children }: LazyFrameProps) {
  const { frame } = useWording();
  const trouble = { kind: "trouble", code: "part-not-loaded" } as const;
  return (
    <LoadBoundary failed={<TroubleBar title={frame("notLoaded")} trouble={trouble} onRetry={onRetry} />}>
      <Suspense fallback={<Loading onLoading={onLoading} />}>{children}</Suspense>
    </LoadBoundary>
  );
}

function Loading({ onLoading }: Pick<LazyFrameProps, "onLoading">) {
  const { frame } = useWording();
  useEffect(() => {
    onLoading(true);
    return () => onLoading(false);
  }, [onLoading]);
  return (
    <ScreenFrame title={frame("loading")}>
      <Spinner size="small" />
    </ScreenFrame>
  );
}
