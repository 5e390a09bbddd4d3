/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MoreList } from "../../src/taskpane/components/more-list";
import { WordingProvider, wordingIn } from "../../src/taskpane/hooks/use-wording";
import { Unstyled } from "../support/render-pane";

it("a list of thousands unfolds a thousand at a time", async () => {
  const user = userEvent.setup();
  const items = Array.from({ length: 1500 }, (_, index) => index);
  const { container } = render(
    <Unstyled>
      <WordingProvider value={wordingIn("th", "arabic")}>
        <MoreList items={items} render={(item) => item} />
      </WordingProvider>
    </Unstyled>,
  );
  const shown = () => container.querySelectorAll("li").length;
  const click = (name: string) => user.click(screen.getByText(name));
  expect(shown()).toBe(3);
  await click("แสดงเพิ่มอีก 1000 รายการ");
  expect(shown()).toBe(1003);
  await click("แสดงเพิ่มอีก 497 รายการ");
  expect(shown()).toBe(1500);
  await click("แสดงเฉพาะ 3 รายการแรก");
  expect(shown()).toBe(3);
});
