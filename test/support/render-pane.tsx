import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import type { Screen } from "../../src/taskpane/state/screen";
import { Pane } from "../../src/taskpane/pane";
import type { Host } from "../../src/taskpane/host";

/** Fluent without its style rules: jsdom lays nothing out, yet weighs every rule whenever a role or name is asked for. */
export function Unstyled({ children }: { readonly children: ReactNode }) {
  return (
    <RendererProvider renderer={createDOMRenderer(document, { unstable_filterCSSRule: () => false })}>
      {children}
    </RendererProvider>
  );
}

/** Renders the whole pane on a screen, with a person to use it. The first reading is over unless the host holds it back. */
export async function renderPane(host: Host, first: Screen = "home") {
  const user = userEvent.setup({ delay: null });
  const view = await act(() => Promise.resolve(render(<Pane host={host} screen={first} />, { wrapper: Unstyled })));
  return {
    ...view,
    user,
    press: (name: string | RegExp) => user.click(screen.getByRole("button", { name })),
    open: (name: string) => user.click(screen.getByRole("tab", { name })),
    openFromMenu: async (name: string) => {
      await user.click(screen.getByRole("button", { name: "อื่น ๆ" }));
      await user.click(screen.getByRole("button", { name }));
    },
  };
}
