import { pointer } from "../document/pointer.js";
import type { OpenApi } from "../document/types.js";
import { schemaFlows } from "../shapes/schema-flows.js";
import type { ApiSchema } from "./api.js";
import { identifier, takeName } from "./names.js";

/** The component schemas with their names; after each, as `PetInput`, what is sent where that is not what is received. */
export function buildSchemas(document: OpenApi, taken: Set<string>): ApiSchema[] {
  const declared = document.components?.schemas ?? {};
  const flows = schemaFlows(document);
  const schemas = Object.entries(declared).map(([key, schema]): ApiSchema => {
    const own = identifier(key);
    const { sent, received, differs } = flows.get(key) ?? { sent: false, received: true, differs: false };
    return {
      pointer: pointer("components", "schemas", key),
      key,
      of: key,
      flow: sent && received && !differs ? "both" : received ? "received" : "sent",
      name: takeName(taken.has(own) ? `${own}Schema` : own, taken),
      description: schema.description ?? "",
      deprecated: schema.deprecated === true,
    };
  });
  const keys = new Set(Object.keys(declared));
  return schemas.flatMap((schema): ApiSchema[] => {
    if (!flows.get(schema.of)?.differs) return [schema];
    const [key, name] = [takeName(`${schema.of}Input`, keys), takeName(`${schema.name}Input`, taken)];
    return [schema, { ...schema, key, name, flow: "sent" }];
  });
}
