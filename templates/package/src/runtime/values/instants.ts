import type { Value } from "./values.js";

/** A moment as JSON has it. @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

/** `date-time` as a Date: to the millisecond. */
export const date: Value = {
  read(came: string) {
    const read = new Date(came);
    return moment.test(came) && !isNaN(+read) ? read : came;
  },
};

/** `date` as a Date: the midnight of that day in UTC, by which it is written. */
export const day: Value = {
  read(came: string) {
    const read = new Date(came);
    return !isNaN(+read) && came === dayOf(read) ? read : came;
  },
  write: (given) => (given instanceof Date && !isNaN(+given) ? dayOf(given) : given),
};

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
