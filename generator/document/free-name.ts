/**
 * Of whoever gives names, how far the numbers of each text are known to be taken: a thousand times one name is else half a million
 * questions. Names are not given back, so that every lower number stays taken.
 */
const tried = new WeakMap<object, Map<string, number>>();

export interface Numbering {
  /** What stands between a name and its number. */
  readonly between?: string;
  /** The first number that is tried behind a name that is taken. */
  readonly from?: number;
  /** Tells the question apart where a name is free in one sense and taken in another. */
  readonly sense?: string;
}

/**
 * The wanted name, or that with the first number that makes it a free one.
 * @param giver whose names they are
 */
export function firstFree(
  giver: object,
  wanted: string,
  isFree: (name: string) => boolean,
  { between = "", from = 2, sense = "" }: Numbering = {},
): string {
  if (isFree(wanted)) return wanted;
  const numbers = tried.get(giver) ?? new Map<string, number>();
  tried.set(giver, numbers);
  const known = `${wanted}${between} ${sense}`;
  let number = numbers.get(known) ?? from;
  while (!isFree(wanted + between + number)) number++;
  numbers.set(known, number);
  return wanted + between + number;
}
