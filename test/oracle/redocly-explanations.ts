/** Why we and Redocly judge a change otherwise. */
export const explanations: readonly { readonly when: RegExp; readonly because: string }[] = [];
