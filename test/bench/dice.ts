/** Gives a number from 0 to `sides` - 1. */
export type Dice = (sides: number) => number;

/** Dice that fall the same in every run: a linear congruential generator with the constants of Numerical Recipes. */
export function loadedDice(seed: number): Dice {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}
