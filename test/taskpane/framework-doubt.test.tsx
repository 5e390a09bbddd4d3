/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { frameworkOf } from "../../src/core/frameworks";
import { scoreOf } from "../../src/core/scoring/score-of";
import { FakeHost } from "../support/fake-host";
import { scoredReport } from "../support/fake-report";
import { renderPane } from "../support/render-pane";

const SCORES = [80, 80, 80, 80, 80, 80, 80, 80, 80, 80];

function hostWithYear(assessedYear: number): FakeHost {
  const framework = frameworkOf(assessedYear);
  if (framework === null) throw new Error(`There is no framework for ${String(assessedYear)}`);
  const score = scoreOf(framework, SCORES);
  return new FakeHost().checks(scoredReport(SCORES, { assessedYear, planYear: assessedYear + 1, score }));
}

it.each([2569, 2570])("marks score and rating of %i, whose facts nobody found, as unconfirmed", async (year) => {
  await renderPane(hostWithYear(year));
  expect(await screen.findByText("ยังไม่ยืนยัน")).toBeVisible();
  expect(screen.getByText(/ไม่มีแหล่งอ้างอิง คะแนนรวมและระดับจึงยังไม่ยืนยัน/u)).toBeVisible();
});

it("says of 2565 that facts are inferred, and does not call its letter unconfirmed", async () => {
  await renderPane(hostWithYear(2565));
  expect(await screen.findByText(/ระดับ: B/u)).toBeVisible();
  expect(screen.getByText("น้ำหนักหรือเกณฑ์ของปีนี้อนุมานจากปีข้างเคียง")).toBeVisible();
  expect(screen.queryByText("ยังไม่ยืนยัน")).not.toBeInTheDocument();
});

it("marks nothing of 2564", async () => {
  await renderPane(hostWithYear(2564));
  expect(await screen.findByText(/ระดับ: B/u)).toBeVisible();
  expect(screen.queryByText(/ยืนยัน|อนุมาน/u)).not.toBeInTheDocument();
});

it("offers 2570 as provisional among the years", async () => {
  await renderPane(new FakeHost(), "insert");
  expect(screen.getByRole("option", { name: "2570 (กรอบชั่วคราว ยังไม่ยืนยัน)" })).toBeVisible();
  expect(screen.getByRole("option", { name: "2569" })).toBeVisible();
});
