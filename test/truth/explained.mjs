/**
 * What the differ does not tell, and why that is right or has to be borne: `pair` is the name of a pair, `kind` that of its edit or of what
 * a line of a consumer does.
 */
const explained = [];

/** Why something is missed; undefined where nobody has said it. */
export function explanationOf({ pair, kind }) {
  return explained.find((one) => one.pair === pair && (kind === undefined || one.kind === kind))?.why;
}
