import { ErrorCircle16Regular } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../core/validation/finding";
import { severityWord } from "../../messages/words";
import { useWording } from "../hooks/use-wording";
import { TintBadge } from "./tint-badge";

const LOOKS = {
  error: { tone: "danger", icon: <ErrorCircle16Regular /> },
  warning: { tone: "warning", icon: <Warning16Regular /> },
  info: { tone: "informative", icon: <Info16Regular /> },
} as const;

/** A severity as word, sign and colour. */
export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  const { language } = useWording();
  const { tone, icon } = LOOKS[severity];
  return (
    <TintBadge tone={tone} icon={icon}>
      {severityWord(severity, language)}
    </TintBadge>
  );
}
