import { FRAMEWORKS } from "../../../src/core/frameworks";
import { indicatorForms, namedAtStart, namedWholly } from "../../../src/core/indicators/indicator-forms";
import { nearestName } from "../../../src/core/indicators/nearest-name";
import { foldText } from "../../../src/core/thai/fold-text";

const FORMS = indicatorForms(null);

it("all years agree on the ten indicators, so that no year is needed to know them", () => {
  for (const framework of FRAMEWORKS) {
    expect(indicatorForms(framework).map(({ number, name }) => [number, name])).toEqual(
      FORMS.map(({ number, name }) => [number, name]),
    );
  }
  expect(FORMS).toHaveLength(10);
});

it("a name in use is the indicator's, at the start of a text or alone", () => {
  expect(namedWholly(foldText("การใช้ทรัพย์สินของทาง ราชการ"), FORMS)?.number).toBe(4);
  expect(namedWholly(foldText("การใช้อำนาจหน้าที่"), FORMS)).toBeNull();
  expect(namedAtStart(foldText("การใช้อำนาจ และอื่น ๆ"), FORMS, 3)?.number).toBe(3);
  expect(namedAtStart("", FORMS, 3)).toBeNull();
});

it.each([
  ["การปรับปรุงหน้าที่", 1],
  ["ป้องกันการทุจริต", 10],
  ["การใช้จ่ายทรัพย์สินของราชการ", 4],
  ["ระบบสารสนเทศ", null],
  ["", null],
])("%s comes nearest to %p", (text, number) => {
  expect(nearestName(foldText(text), FORMS)?.number ?? null).toBe(number);
});
