/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { SAMPLE_AGENCY } from "../../src/core/samples/data/sample-agency";
import { accessibilityProblems } from "../support/accessibility";
import { FakeHost } from "../support/fake-host";
import { AGENCY, EMPTY_WORKBOOK, reportWith } from "../support/fake-report";
import { renderPane } from "../support/render-pane";

jest.setTimeout(60_000);

it("offers at most three steps, with the agency of last time filled in", async () => {
  const host = new FakeHost();
  host.lastAgency = { name: "หนองบัว", type: "ทต.", district: "", province: "", website: "" };
  await renderPane(host, "insert");
  expect(screen.getAllByRole("heading", { name: /^ขั้นที่ / })).toHaveLength(3);
  expect(screen.getByRole("textbox", { name: /ชื่อหน่วยงาน/u })).toHaveValue("หนองบัว");
  expect(screen.getByRole("combobox", { name: "ประเภทหน่วยงาน" })).toHaveValue("ทต.");
  expect(screen.getByText("กรอกจากหน่วยงานที่ใช้ครั้งก่อน แก้ได้")).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

it("remembers the agency whose set was inserted", async () => {
  const host = new FakeHost();
  const { user, press } = await renderPane(host, "insert");
  await user.type(screen.getByRole("textbox", { name: /ชื่อหน่วยงาน/u }), "ห้วยเตย");
  await press("แทรกชุดแผ่นงาน");
  expect(host.asked.agencies).toMatchObject([{ name: "ห้วยเตย", type: "อบต." }]);
});

it("takes out what was just inserted, and lists what stays and why", async () => {
  const host = new FakeHost();
  host.lastAgency = { name: "หนองบัว", type: "ทต.", district: "", province: "", website: "" };
  host.insert = [Promise.resolve({ kind: "inserted", inserted: ["ข้อมูลหน่วยงาน", "กองช่าง"], alreadyThere: [] })];
  host.removed = [
    Promise.resolve({
      kind: "removed",
      sheets: ["กองคลัง"],
      kept: [
        { sheet: "สำนักปลัด", reason: "looked-at", by: { sheet: "ของคน", at: { row: 1, column: 1 } } },
        { sheet: "กองช่าง", reason: "changed" },
        { sheet: "ข้อมูลหน่วยงาน", reason: "needed" },
      ],
    }),
  ];
  const { press } = await renderPane(host, "insert");
  await press("แทรกชุดแผ่นงาน");
  expect(await screen.findByText(/เอาออกได้จนกว่าจะปิดแถบงานนี้หรือแทรกครั้งใหม่/u)).toBeVisible();
  await press("เอาแผ่นงานที่เพิ่งแทรกออก");
  expect(host.asked.start).toEqual(["undo-insert"]);
  expect(await screen.findByText("เอาออก: กองคลัง")).toBeVisible();
  expect(screen.getByText("กองช่าง: มีการพิมพ์หรือเปลี่ยนชื่อ จึงไม่เอาออก")).toBeVisible();
  expect(screen.getByText(/^สำนักปลัด: สูตรที่ ของคน!B2 อ้างถึง จึงไม่เอาออก/u)).toBeVisible();
  expect(screen.getByText("ข้อมูลหน่วยงาน: มีรายการเลือกที่แผ่นงานอื่นใช้ จึงไม่เอาออก")).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

it("inserts a single sheet, and a department's tab only with a name", async () => {
  const host = new FakeHost();
  host.insert = [Promise.resolve({ kind: "inserted", inserted: ["กองประปา"], alreadyThere: [] })];
  const { user, press } = await renderPane(host, "insert");
  await press("แทรก แผ่นงานส่วนราชการ");
  expect(screen.getByText("พิมพ์ชื่อส่วนราชการก่อน")).toBeVisible();
  expect(host.asked.one).toEqual([]);
  await user.type(screen.getByRole("textbox", { name: "ชื่อส่วนราชการใหม่" }), " กองประปา ");
  await press("แทรก แผ่นงานส่วนราชการ");
  expect(host.asked.one).toMatchObject([{ wanted: { spec: "department", department: "กองประปา" } }]);
  expect(await screen.findByRole("group", { name: "แทรกแล้ว: กองประปา" })).toBeVisible();
});

it("offers the sample, says where it cannot come in, and offers to take out one that is there", async () => {
  const host = new FakeHost();
  host.sample = [Promise.resolve({ kind: "occupied", sheets: ["มาตรการ"] })];
  const { press, unmount } = await renderPane(host, "insert");
  await press("ใส่ข้อมูลตัวอย่าง");
  expect(await screen.findByText(/มีแผ่นงานมาตรฐานอยู่แล้ว \(มาตรการ\)/u)).toBeVisible();
  unmount();

  const workbook = { ...EMPTY_WORKBOOK, agency: { ...AGENCY, ...SAMPLE_AGENCY } };
  const filled = new FakeHost().checks(reportWith({ workbook }));
  filled.removed = [Promise.resolve({ kind: "trouble", code: "sheet-changed", sheet: "กองช่าง" })];
  const again = await renderPane(filled, "insert");
  await again.press("เอาข้อมูลตัวอย่างออก");
  expect(filled.asked.start).toEqual(["remove-sample"]);
  expect(await screen.findByRole("alert")).toHaveTextContent("แผ่นงาน “กองช่าง” เปลี่ยนไปแล้ว");
});
