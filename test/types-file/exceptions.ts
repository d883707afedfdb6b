export const reasons = {} as const;
export const exceptions: Readonly<Record<string, readonly string[]>> = {};
