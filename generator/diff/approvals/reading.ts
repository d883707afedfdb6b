/** What came of reading something that a person typed: the value, or a sentence about the mistake. */
export type Reading<T> = { readonly value: T } | { readonly mistake: string };
