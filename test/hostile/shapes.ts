import { documentShapes } from "./document-shapes.js";
import { schemaShapes } from "./schema-shapes.js";

export type { HostileShape } from "./parts.js";

/** Every way in which a small description can be made large, by what repeats in it. */
export const hostileShapes = { ...schemaShapes, ...documentShapes };
