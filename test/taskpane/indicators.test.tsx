/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { frameworkOf } from "../../src/core/frameworks";
import { itemListOf } from "../../src/core/frameworks/items";
import { scoreOf } from "../../src/core/scoring/score-of";
import { accessibilityProblems } from "../support/accessibility";
import { FakeHost } from "../support/fake-host";
import { HUAITOEI_SCORES, reportWith, scoredReport, yearOf } from "../support/fake-report";
import { renderPane } from "../support/render-pane";

jest.setTimeout(30_000);

const EARLIER = [...HUAITOEI_SCORES.slice(0, 8), 65, 60];

function hostOfYears(): FakeHost {
  const years = [yearOf(2567, EARLIER), yearOf(2568, HUAITOEI_SCORES)];
  return new FakeHost().checks(
    scoredReport(HUAITOEI_SCORES, {
      standing: { departments: [], summary: "none", sources: null, years },
      itemList: itemListOf(2568),
    }),
  );
}

it("shows every year, the change and the cost of each indicator", async () => {
  await renderPane(hostOfYears(), "indicators");
  const row = await screen.findByRole("row", { name: /^9\. การเปิดเผยข้อมูล/u });
  expect(
    within(row)
      .getAllByRole("cell")
      .map(({ textContent }) => textContent),
  ).toEqual(["▼ 65.00 ต่ำกว่าเกณฑ์", "▼ 70.00 ต่ำกว่าเกณฑ์", "+5.00", "6.00"]);
  const falling = screen.getByRole("row", { name: /^10\. การป้องกันการทุจริต/u });
  expect(falling).toHaveTextContent("-10.00");
  expect(screen.getByRole("row", { name: /^คะแนนรวม/u })).toHaveTextContent("80.77");
  expect(await accessibilityProblems()).toEqual([]);
});

it("makes an estimate of a typed score, marked as one, and takes no wrong score", async () => {
  const { user, press } = await renderPane(hostOfYears(), "indicators");
  const field = await screen.findByRole("textbox", { name: "9. การเปิดเผยข้อมูล" });
  expect(screen.queryByText("ค่าประมาณ")).not.toBeInTheDocument();
  expect(screen.queryByRole("textbox", { name: /^1\./u })).not.toBeInTheDocument();
  await user.type(field, "๘๕");
  expect(screen.getByText("ค่าประมาณ")).toBeVisible();
  expect(screen.getByText("คะแนนรวม 80.77 → 83.77")).toBeVisible();
  expect(screen.getByText("ยังต่ำกว่าเกณฑ์: ตัวชี้วัดที่ 10")).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await user.type(field, "0");
  expect(screen.getByText("ใช้ตัวเลข 0 ถึง 100 เช่น 94.62")).toBeVisible();
  expect(screen.queryByText("ค่าประมาณ")).not.toBeInTheDocument();
  await press("ล้างค่าที่ลอง");
  expect(field).toHaveValue("");
});

it("says why items cannot be chosen where the year's arithmetic is not known", async () => {
  await renderPane(hostOfYears(), "indicators");
  expect(await screen.findByText(/ไม่ทราบว่าปี 2568 คิดคะแนนตัวชี้วัดที่ 9 และ 10 จากข้ออย่างไร/u)).toBeVisible();
});

it("takes items of a year whose arithmetic is known, once they explain the announced score", async () => {
  const fy2564 = frameworkOf(2564);
  if (fy2564 === null) throw new Error("There is no framework for 2564");
  const scores = [90, 90, 90, 90, 90, 90, 90, 90, 97.78, 100];
  const year = { year: 2564, scores, eitParts: null, result: scoreOf(fy2564, scores) };
  const { user, press } = await renderPane(
    new FakeHost().checks(
      scoredReport(scores, {
        assessedYear: 2564,
        framework: fy2564,
        score: year.result,
        itemList: itemListOf(2564),
        standing: { departments: [], summary: "none", sources: null, years: [year] },
      }),
    ),
    "indicators",
  );
  expect(await screen.findByText(/ข้อที่เลือกให้ตัวชี้วัดที่ 9 เป็น 100\.00 แต่คะแนนในแผ่นงานคือ 97\.78/u)).toBeVisible();
  await user.selectOptions(screen.getByRole("combobox", { name: /^o1 / }), "จะเผยแพร่");
  expect(screen.queryByText(/ข้อที่เลือกให้ตัวชี้วัดที่ 9/u)).not.toBeInTheDocument();
  await press("ใช้ 100.00 กับตัวชี้วัดที่ 9");
  expect(screen.getByText("คะแนนรวม 93.56 → 94.00")).toBeVisible();
});

it("tries nothing where nobody found the weights", async () => {
  const fy2569 = frameworkOf(2569);
  if (fy2569 === null) throw new Error("There is no framework for 2569");
  const result = scoreOf(fy2569, HUAITOEI_SCORES);
  const years = [{ year: 2569, scores: HUAITOEI_SCORES, eitParts: null, result }];
  await renderPane(
    new FakeHost().checks(
      scoredReport(HUAITOEI_SCORES, {
        assessedYear: 2569,
        framework: fy2569,
        score: result,
        standing: { departments: [], summary: "none", sources: null, years },
      }),
    ),
    "indicators",
  );
  expect(await screen.findByText("ลองคะแนนไม่ได้ เพราะไม่พบแหล่งอ้างอิงของน้ำหนักเครื่องมือปี 2569")).toBeVisible();
  expect(screen.getByText("ไม่แสดงคะแนนที่เสีย เพราะไม่พบแหล่งอ้างอิงของน้ำหนักปี 2569")).toBeVisible();
});

it("says that there are no scores yet, in English too", async () => {
  const host = new FakeHost().checks(reportWith({}));
  host.preferences.setLanguage("en");
  await renderPane(host, "indicators");
  expect(await screen.findByText(/There are no scores yet/u)).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});
