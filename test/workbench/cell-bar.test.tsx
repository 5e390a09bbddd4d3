/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import { findingMessage } from "../../src/messages/finding-message";
import { workbenchMessagesFor } from "../../src/messages/workbench-messages";
import { CellBar } from "../../src/workbench/components/cell-bar";
import { cellMarks, markKey } from "../../src/workbench/state/cell-marks";
import { WorkbenchWordingProvider } from "../../src/workbench/tools";
import { findingAt } from "../support/fake-report";
import { Unstyled } from "../support/render-pane";

it("says the findings of a cell in the chosen digits, and the cell as it shows itself", () => {
  const finding = findingAt("กองช่าง", 4, { ruleId: "packed-row", messageId: "packed", data: { count: 12 } });
  const at = { row: 4, column: 2 };
  const mark = cellMarks([finding], "กองช่าง").get(markKey(at));
  const wording = { language: "th", digits: "thai", say: workbenchMessagesFor("th", "thai") } as const;
  render(
    <Unstyled>
      <WorkbenchWordingProvider value={wording}>
        <CellBar at={at} text="อบรม 2 ครั้ง" mark={mark} describe={findingMessage} />
      </WorkbenchWordingProvider>
    </Unstyled>,
  );
  expect(screen.getByText(/มี ๑๒ มาตรการ|๑๒/u)).toBeVisible();
  expect(screen.getByText("C5")).toBeVisible();
  expect(screen.getByText("อบรม 2 ครั้ง")).toBeVisible();
});
