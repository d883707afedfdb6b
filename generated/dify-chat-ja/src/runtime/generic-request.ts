/** Any operation's request, by the places of its values; generated request types are more specific. */
export interface GenericRequest {
  readonly path?: object | undefined;
  readonly query?: object | undefined;
  readonly header?: object | undefined;
  readonly cookie?: object | undefined;
  readonly body?: unknown;
}
