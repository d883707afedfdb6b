/** A type of which some properties accept more than it says: `More` has their names and what else they accept. */
export type Accepting<T, More> = { [K in keyof T]: K extends keyof More ? T[K] | More[K] : T[K] };
