/** Where a value stands in a request, or in the options of its call. */
export type ParameterPlace = "path" | "query" | "header" | "cookie" | "body" | "auth";

/** Thrown before anything is sent, when a request cannot be written as the description demands. */
export class InvalidRequestError extends Error {
  override readonly name = "InvalidRequestError";
  declare readonly place: ParameterPlace;
  /** The parameter's name in the description. */
  declare readonly parameter: string;

  constructor(place: ParameterPlace, parameter: string, problem: string) {
    super(`${place} parameter "${parameter}" ${problem}`);
    this.place = place;
    this.parameter = parameter;
  }
}
