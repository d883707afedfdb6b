/** Megabytes of what was made last: with more of them, a large description has a fifth more memory, and is no faster. */
const mostYoung = 64;

/**
 * Megabytes of the stack, four times as many as usual: what walks schemas that lie 9,000 deep needs more or less than the usual ones, as the
 * compiler of the day has it.
 */
const stack = 16;

/** What each thread may have that reads descriptions. */
export const threadLimits = { maxYoungGenerationSizeMb: mostYoung, stackSizeMb: stack };
