import { ErrorCircle16Regular } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../core/validation/finding";
import { severityWord } from "../../messages/words";
import { useWording } from "../hooks/use-wording";
import { TintBadge } from "./tint-badge";

/** The sign of each severity. */
export const SEVERITY_ICONS = {
  error: <ErrorCircle16Regular />,
  warning: <Warning16Regular />,
  info: <Info16Regular />,
} as const;

const TONES = { error: "danger", warning: "warning", info: "informative" } as const;

/** A severity as word, sign and colour. */
export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  const { language } = useWording();
  return (
    <TintBadge tone={TONES[severity]} icon={SEVERITY_ICONS[severity]}>
      {severityWord(severity, language)}
    </TintBadge>
  );
}
