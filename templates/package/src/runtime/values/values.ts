/** What a text or a number of JSON is in code, and back. */
export interface Value {
  /** What came that is none stays as it is. */
  readonly read: (came: any) => unknown;
  /** Without it, it writes itself. */
  readonly write?: (given: unknown) => unknown;
}

/** Where in a JSON value something else stands in code. */
export interface Values {
  readonly text?: Value;
  readonly number?: Value;
  readonly properties?: Readonly<Record<string, () => Values>>;
  /** Of properties that are not listed. */
  readonly others?: () => Values;
  /** Of a list: at its first places, and behind these. */
  readonly first?: readonly (() => Values)[];
  readonly items?: () => Values;
  /** What is said besides where a property has a value. */
  readonly by?: { readonly property: string; readonly values: Readonly<Record<string, () => Values>> };
}
