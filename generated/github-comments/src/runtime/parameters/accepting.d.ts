// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** Bytes as a part of a form. */
type Bytes = Blob | ArrayBuffer | ArrayBufferView;
/**
 * A type that accepts more than it says, at any depth: a Date for a text, a bigint for a number, any bytes for a Blob. `More` looks
 * like a value: it has what else is accepted where that stands, in lists, objects and maps; of a union, where it stands in any member.
 */
export type Accepting<T, More> = [More] extends [never]
  ? T
  : T extends string
    ? T | Extract<More, Date>
    : T extends number
      ? T | Extract<More, bigint>
      : T extends Blob
        ? T | Extract<More, Bytes>
        : T extends readonly unknown[]
          ? Items<T, Extract<More, readonly unknown[]>>
          : T extends object
            ? Properties<T, Exclude<More, readonly unknown[] | Date | Bytes>>
            : T;
type Items<T extends readonly unknown[], More extends readonly unknown[]> = [More] extends [never]
  ? T
  : {
      readonly [I in keyof T]: Accepting<T[I], More[number]>;
    };
type Properties<T, More> = {
  [K in keyof T]: K extends keyof More ? Accepting<T[K], More[K]> : T[K];
};
export {};
