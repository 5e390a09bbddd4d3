/** What has the focus, and what was wrong with the stop: its focus out of sight, or the one before looked no different. */
export interface Stop {
  readonly name: string;
  readonly trouble: string | null;
}

/** The name of a stop that is the one before. */
export const STAYED = "(stayed)";

/** Looks at the element with the focus. It runs in the page, so that it may use nothing from outside of it. */
export function stopIn(): Stop {
  interface Seen {
    readonly element: Element;
    readonly name: string;
    readonly look: string;
  }
  const kept = window as unknown as { itaStop?: Seen };
  // The ring may be drawn by the element, by what is around it, or by a piece before or after either.
  const lookOf = (element: Element): string => {
    const around = [element, element.parentElement, element.nextElementSibling];
    return around
      .flatMap((one) => (one === null ? [] : ["", "::before", "::after"].map((part) => getComputedStyle(one, part))))
      .map((style) =>
        [
          ...[style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow],
          ...[style.borderTopColor, style.borderBottomColor, style.borderBottomWidth, style.transform],
        ].join(" "),
      )
      .join("|");
  };
  const nameOf = (element: Element): string => {
    const label = element.getAttribute("aria-label") ?? (element as HTMLInputElement).labels?.[0]?.textContent;
    return `${element.tagName.toLowerCase()} “${(label ?? element.textContent).slice(0, 40)}”`;
  };
  const active = document.hasFocus() ? document.activeElement : null;
  const before = kept.itaStop;
  if (active !== null && active === before?.element) return { name: "(stayed)", trouble: null };
  const isPlainBefore =
    before !== undefined &&
    before.element.isConnected &&
    before.element !== active &&
    lookOf(before.element) === before.look;
  const unmarked = isPlainBefore ? `${before.name}: no visible focus` : null;
  if (active === null || active === document.body) {
    delete kept.itaStop;
    return { name: active === null ? "(elsewhere)" : "(page)", trouble: unmarked };
  }
  const name = nameOf(active);
  kept.itaStop = { element: active, name, look: lookOf(active) };
  const { top, bottom, left, right } = active.getBoundingClientRect();
  const isInSight = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  return { name, trouble: unmarked ?? (isInSight ? null : `${name}: out of sight`) };
}
