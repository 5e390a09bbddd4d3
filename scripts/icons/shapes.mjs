/**
 * Shapes on a grid of 16 x 16 units, origin at the top left. Each answers whether a point lies inside it.
 * Sixteen divides every size we draw but the largest errors, so edges on whole units are crisp at 16, 32, 64, 80 and 128.
 */

export const box = (x, y, width, height, radius = 0) => {
  const middleX = x + width / 2;
  const middleY = y + height / 2;
  return (px, py) => {
    const outX = Math.abs(px - middleX) - (width / 2 - radius);
    const outY = Math.abs(py - middleY) - (height / 2 - radius);
    if (outX <= 0 || outY <= 0) return outX <= radius && outY <= radius;
    return outX * outX + outY * outY <= radius * radius;
  };
};

export const disc = (x, y, radius) => (px, py) => (px - x) ** 2 + (py - y) ** 2 <= radius * radius;

/** A line through the points with round ends and corners. */
export const stroke =
  (width, ...points) =>
  (px, py) =>
    points.slice(1).some((end, index) => distanceToSegment(px, py, points[index], end) <= width / 2);

export const triangle = (a, b, c) => (px, py) => {
  const turns = [turn(a, b, px, py), turn(b, c, px, py), turn(c, a, px, py)];
  return turns.every((value) => value >= 0) || turns.every((value) => value <= 0);
};

function turn([ax, ay], [bx, by], px, py) {
  return (bx - ax) * (py - ay) - (by - ay) * (px - ax);
}

function distanceToSegment(px, py, [ax, ay], [bx, by]) {
  const lengthSquared = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = lengthSquared === 0 ? 0 : ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / lengthSquared;
  const held = Math.min(1, Math.max(0, along));
  return Math.hypot(px - ax - held * (bx - ax), py - ay - held * (by - ay));
}
