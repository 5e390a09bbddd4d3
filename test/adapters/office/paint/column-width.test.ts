import { widthInPoints } from "../../../../src/adapters/office/paint/column-width";

test.each([
  [8.43, 48],
  [10, 56.25],
  [0, 3.75],
  [255, 1342.5],
])("%d characters are %d points", (characters, points) => {
  expect(widthInPoints(characters)).toBe(points);
});
