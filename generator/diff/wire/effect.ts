/** The way in which data flows at a place, seen from a client of the API. */
export type Direction = "request" | "response";

/**
 * What a change does to the values that are valid at its place: fewer are, more are, others are, that
 * depends on what cannot be known, all the same values are
 * but somebody may want to know, or nothing but words is concerned.
 */
export type Effect = "narrows" | "widens" | "changes" | "doubts" | "notes" | "words";
