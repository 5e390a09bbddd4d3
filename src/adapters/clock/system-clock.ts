import type { Clock } from "../../ports/clock";

/** Today by the machine's clock and time zone. */
export const SYSTEM_CLOCK: Clock = {
  today() {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  },
};
