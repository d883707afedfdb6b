/** One change that an overlay makes to the nodes its target selects. */
export interface OverlayAction {
  /** JSONPath (RFC 9535). */
  readonly target: string;
  readonly description?: string;
  /** Merged into each selected object, or appended to each selected list. */
  readonly update?: unknown;
  /** JSONPath of one node whose value is merged as `update` would be (1.1). */
  readonly copy?: string;
  readonly remove?: boolean;
}

/** @see https://spec.openapis.org/overlay/v1.1.0 */
export interface Overlay {
  readonly overlay: string;
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly extends?: string;
  readonly actions: readonly OverlayAction[];
}
