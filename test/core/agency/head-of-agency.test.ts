import { headOfAgency } from "../../../src/core/agency/head-of-agency";

it.each([
  ["อบต.", "ห้วยเตย", "นายกองค์การบริหารส่วนตำบลห้วยเตย"],
  ["อบต.", "อบต.ห้วยเตย", "นายกองค์การบริหารส่วนตำบลห้วยเตย"],
  ["ทต.", "ลำภู", "นายกเทศมนตรีตำบลลำภู"],
  ["ทม.", "ตัวอย่าง", "นายกเทศมนตรีเมืองตัวอย่าง"],
  ["ทน.", "ตัวอย่าง", "นายกเทศมนตรีนครตัวอย่าง"],
  ["อบจ.", "ตัวอย่าง", "นายกองค์การบริหารส่วนจังหวัดตัวอย่าง"],
] as const)("a letter inside %s %s goes to %s", (type, name, head) => {
  expect(headOfAgency({ type, name })).toBe(head);
});

it("does not guess the head of another kind of agency, or of one without a name", () => {
  expect(headOfAgency({ type: "อื่น ๆ", name: "โรงพยาบาล" })).toBeNull();
  expect(headOfAgency({ type: "อบต.", name: " " })).toBeNull();
});
