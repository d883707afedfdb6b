/** Holds a value to a type in both directions: what is wider, narrower or `any` does not compile. */
export const exactly =
  <Wanted>() =>
  <Found>(value: Found, ..._same: Same<Found, Wanted> extends true ? [] : [differs: Wanted]): Found =>
    value;

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
