// The properties of the objects that a description's operations reach.
import { escaped } from "./places.mjs";

export const scalars = ["string", "integer", "number", "boolean"];

/** Properties of objects, with what the object says of them. */
export function properties(places, fits = () => true) {
  return places.schemas
    .filter(({ node }) => node.properties !== undefined && !node.discriminator)
    .flatMap(({ at, node }) =>
      Object.entries(node.properties).map(([name, property]) => ({
        at: `${at}/properties/${escaped(name)}`,
        node: property,
        name,
        owner: node,
        isRequired: (node.required ?? []).includes(name),
      })),
    )
    .filter(fits);
}

/** The pointer of a property, and that of the list of required ones. */
export const withRequired = ({ at }) => [at, `${at.replace(/\/properties\/[^/]*$/, "")}/required`];

export const own = ({ at }) => [at];
