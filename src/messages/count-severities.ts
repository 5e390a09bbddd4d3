import type { Finding } from "../core/validation/finding";

/** How many findings there are, as the holes of the messages that count them want it. */
export function countSeverities(findings: readonly Finding[]) {
  const of = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  return { count: findings.length, errors: of("error"), warnings: of("warning"), infos: of("info") } as const;
}
