import type { Value } from "./values.js";

/** The type that the platform or a polyfill declares as global, or else as much of it as any has. */
type Declared<Name extends string, Else> = typeof globalThis extends {
  Temporal: { [N in Name]: { prototype: infer Type } };
}
  ? Type
  : Else;

/** What every Temporal object has. */
export interface TemporalLike {
  toString(): string;
  toJSON(): string;
}

/** `Temporal.Instant`. @see https://tc39.es/proposal-temporal/docs/instant.html */
export type Instant = Declared<"Instant", TemporalLike & { readonly epochMilliseconds: number }>;

/** `Temporal.PlainDate`. @see https://tc39.es/proposal-temporal/docs/plaindate.html */
export type PlainDate = Declared<
  "PlainDate",
  TemporalLike & { readonly year: number; readonly month: number; readonly day: number }
>;

/** `date-time` as a `Temporal.Instant`: to the nanosecond. */
export const instant: Value = { read: (came: string) => temporal("Instant", came), write: String };

/** `date` as a `Temporal.PlainDate`. */
export const plainDate: Value = { read: (came: string) => temporal("PlainDate", came), write: String };

function temporal(name: "Instant" | "PlainDate", came: string): unknown {
  const { Temporal } = globalThis as { Temporal?: Record<string, { from(text: string): unknown }> };
  if (!Temporal)
    throw new TypeError("There is no Temporal here: import a polyfill that sets it, such as temporal-polyfill/global.");
  try {
    return Temporal[name]!.from(came);
  } catch {
    return came;
  }
}
