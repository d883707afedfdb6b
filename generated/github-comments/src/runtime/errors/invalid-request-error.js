// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** Thrown before anything is sent, when a request cannot be written as the description demands. */
export class InvalidRequestError extends Error {
  name = "InvalidRequestError";
  constructor(place, parameter, problem) {
    super(`${place} parameter "${parameter}" ${problem}`);
    this.place = place;
    this.parameter = parameter;
  }
}
