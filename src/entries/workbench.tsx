import { FluentProvider } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { browserAppearance } from "../adapters/browser/browser-appearance";
import { browserPreferences } from "../adapters/browser/browser-preferences";
import { downloadBytes } from "../adapters/browser/download-bytes";
import { offlineCopy } from "../adapters/browser/offline-copy";
import { pickedBytes } from "../adapters/browser/picked-bytes";
import { withPart } from "../adapters/browser/with-part";
import { SYSTEM_CLOCK } from "../adapters/clock/system-clock";
import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { Language, Preferences } from "../ports/preferences";
import { ErrorBoundary } from "../taskpane/components/frame/error-boundary";
import { Pane } from "../taskpane/pane";
import type { Screen } from "../taskpane/state/screen";
import { useColourScheme } from "../taskpane/hooks/use-colour-scheme";
import { PANE_THEMES } from "../taskpane/theme";
import type { WorkbookSession } from "../workbench/state/workbook-session";
import type { WorkbenchTools } from "../workbench/tools";
import { Workbench } from "../workbench/workbench";
import { workbenchHost } from "./workbench-host";

const APPEARANCE = browserAppearance();
const PREFERENCES = browserPreferences("");
const loadFiles = () => import(/* webpackChunkName: "files" */ "./workbench-files");
const loadTexts = () => import(/* webpackChunkName: "finding-texts" */ "../messages/finding-message");

const TOOLS: WorkbenchTools = {
  bytesOf: pickedBytes,
  open: (bytes, name) => withPart(loadFiles, ({ XLSX_FORMAT }) => XLSX_FORMAT.open(bytes, name)),
  create: () => withPart(loadFiles, ({ XLSX_FORMAT }) => Promise.resolve(XLSX_FORMAT.create())),
  download: downloadBytes,
  loadDescribe: () => withPart(loadTexts, ({ findingMessage }) => Promise.resolve(findingMessage)),
  updates: offlineCopy("service-worker.js", "workbench.html"),
};

interface WorkbenchPaneProps {
  readonly session: WorkbookSession;
  readonly preferences: Preferences;
  readonly place: { screen: Screen };
}

/** The pane that Excel shows, over the workbook that is open here. */
function WorkbenchPane({ session, preferences, place }: WorkbenchPaneProps) {
  const [host] = useState(() => workbenchHost(session, preferences, SYSTEM_CLOCK));
  const [first] = useState(() => place.screen);
  return (
    <Pane
      host={host}
      screen={first}
      onScreen={(screen) => {
        place.screen = screen;
      }}
    />
  );
}

/** The language is chosen in the pane or on the first page, the digits in the pane; both go for the whole page. */
function Page() {
  const [language, setLanguage] = useState(() => PREFERENCES.language());
  const choose = (chosen: Language) => {
    PREFERENCES.setLanguage(chosen);
    setLanguage(chosen);
    document.documentElement.lang = chosen;
  };
  const [digits, setDigits] = useState(() => PREFERENCES.digits());
  const chooseDigits = (chosen: DigitStyle) => {
    PREFERENCES.setDigits(chosen);
    setDigits(chosen);
  };
  const preferences = useMemo<Preferences>(
    () => ({ ...PREFERENCES, setLanguage: choose, setDigits: chooseDigits }),
    [],
  );
  const places = useMemo(() => new WeakMap<WorkbookSession, { screen: Screen }>(), []);
  const placeOf = (session: WorkbookSession) => {
    const place = places.get(session) ?? { screen: "home" as const };
    places.set(session, place);
    return place;
  };
  return (
    <Workbench
      tools={TOOLS}
      language={language}
      digits={digits}
      onLanguage={choose}
      renderPane={(session) => <WorkbenchPane session={session} preferences={preferences} place={placeOf(session)} />}
    />
  );
}

function ThemedPage() {
  const scheme = useColourScheme(APPEARANCE);
  return (
    <FluentProvider theme={PANE_THEMES[scheme]}>
      <Page />
    </FluentProvider>
  );
}

const root = document.getElementById("root");
if (root === null) throw new Error("workbench.html has no #root");
document.documentElement.lang = PREFERENCES.language();
createRoot(root).render(
  <ErrorBoundary language={() => PREFERENCES.language()}>
    <ThemedPage />
  </ErrorBoundary>,
);
