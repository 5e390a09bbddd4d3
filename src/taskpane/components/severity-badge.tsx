import { Badge } from "@fluentui/react-components";
import { ErrorCircle16Regular } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../core/validation/finding";
import { severityWord } from "../../messages/words";
import { useWording } from "../hooks/use-wording";

const LOOKS = {
  error: { color: "danger", icon: <ErrorCircle16Regular /> },
  warning: { color: "warning", icon: <Warning16Regular /> },
  info: { color: "informative", icon: <Info16Regular /> },
} as const;

/** A severity as word, sign and colour. */
export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  const { language } = useWording();
  const { color, icon } = LOOKS[severity];
  return (
    <Badge appearance="tint" color={color} icon={icon}>
      {severityWord(severity, language)}
    </Badge>
  );
}
