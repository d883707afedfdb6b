// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

type Without<T, K extends PropertyKey> = Omit<T, K> & {
  [P in keyof T as P extends K ? P : never]?: T[P];
};
type Left<R, Given, P extends keyof Given & keyof R> = P extends "body"
  ? R[P]
  : Without<NonNullable<R[P]>, Given[P] & PropertyKey>;
type IsFree<R, Given, P extends keyof Given & keyof R> = P extends "body"
  ? true
  : {} extends Left<R, Given, P>
    ? true
    : false;
/**
 * A request of which a link gives a part, so that it may be left out: `Given` has the names of what is given by its
 * places, such as `{ path: "id"; body: true }`.
 */
export type LinkRequest<R, Given> = R extends unknown
  ? Omit<R, keyof Given> & {
      [P in keyof Given & keyof R as IsFree<R, Given, P> extends true ? P : never]?: Left<R, Given, P>;
    } & {
      [P in keyof Given & keyof R as IsFree<R, Given, P> extends true ? never : P]: Left<R, Given, P>;
    }
  : never;
export {};
