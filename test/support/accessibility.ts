import axe from "axe-core";

/**
 * What axe finds wrong with the page. jsdom has neither layout nor canvas, so the rules that need
 * them are left to the browser; Fluent's focus guards are its own.
 */
export async function accessibilityProblems(): Promise<readonly string[]> {
  const { violations } = await axe.run(
    { include: [document.documentElement], exclude: ["[data-tabster-dummy]"] },
    {
      rules: {
        "color-contrast": { enabled: false },
        "label-content-name-mismatch": { enabled: false },
        "document-title": { enabled: false },
      },
    },
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}`));
}
