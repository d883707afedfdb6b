import { isSchema } from "../document/facts.js";
import { pointerKeys } from "../document/pointer.js";
import { listAt } from "../document/schema-graph.js";
import type { OpenApi, Schema } from "../document/types.js";
import { visit, type Flow, type Place } from "../document/walk.js";
import { flowDependence, type DependsOnFlow } from "./depends-on-flow.js";
import { shape } from "./shape.js";

/** Which way the values of a component schema go. */
export interface SchemaFlow {
  readonly sent: boolean;
  readonly received: boolean;
  /** Whether it is one thing when sent and another when received. */
  readonly differs: boolean;
}

/**
 * Of each schema under `components.schemas`, by its key, which way it goes; none is told of that no operation, webhook or callback uses.
 * @param used those that they use, where somebody has looked already
 */
export function schemaFlows(document: OpenApi, used = usedSchemas(document)): Map<string, SchemaFlow> {
  const reached = reachedSchemas(document, used);
  const both = [...reached.sent.keys()].filter((key) => reached.received.has(key));
  const users = new Map<string, string[]>();
  for (const key of both) for (const used of referencesIn(reached.sent.get(key)!)) listAt(users, used).push(key);
  const differing = new Set(both.filter((key) => !isSame(reached.sent.get(key), reached.received.get(key))));
  for (const key of differing) for (const user of users.get(key) ?? []) differing.add(user);
  const keys = new Set([...reached.sent.keys(), ...reached.received.keys()]);
  return new Map(
    [...keys].map((key) => [
      key,
      { sent: reached.sent.has(key), received: reached.received.has(key), differs: differing.has(key) },
    ]),
  );
}

/** The shapes of the schemas that are reached in each flow, by key; what is behind a property that is not there is not reached. */
function reachedSchemas(document: OpenApi, used: readonly UsedSchema[]): Record<Flow, Map<string, Schema>> {
  const reached = { sent: new Map<string, Schema>(), received: new Map<string, Schema>() };
  const waiting: [Flow, string][] = [];
  const dependsOnFlow = flowDependence(document);
  const known = new Map<string, readonly string[] | undefined>();
  const follow = (declared: Schema, flow: Flow, key?: string): Schema => {
    // Most are the same in both flows: neither has to be made.
    const same = (key === undefined ? undefined : known.get(key)) ?? sameReferences(declared, dependsOnFlow);
    if (key !== undefined) known.set(key, same);
    const shaped = same === undefined ? shape(document, declared, flow) : declared;
    for (const inner of same ?? referencesIn(shaped)) waiting.push([flow, inner]);
    return shaped;
  };
  for (const { schema, flow } of used) follow(schema, flow);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [flow, key] = next;
    const schema = document.components?.schemas?.[key];
    if (schema === undefined || reached[flow].has(key)) continue;
    reached[flow].set(key, follow(schema, flow, key));
  }
  return reached;
}

/** A schema that something uses, and which way its values go there. */
export interface UsedSchema {
  readonly schema: Schema;
  readonly flow: Flow;
}

/** The schemas that operations, webhooks and callbacks use, as they stand there; none within another. */
export function usedSchemas(document: OpenApi): UsedSchema[] {
  const found: UsedSchema[] = [];
  const schema = (schema: Schema, _place: Place, flow: Flow | undefined) => {
    found.push({ schema, flow: flow! });
    return "skip" as const;
  };
  const { paths, webhooks } = document;
  visit({ paths, webhooks }, { schema }, { follow: document });
  return found;
}

/** Keys of the component schemas that a schema refers to. */
function referencesIn(schema: Schema): string[] {
  return sameReferences(schema, () => false)!;
}

/** The same of a schema whose shape is the same in both flows, and refers to no other; undefined where it may not be. */
function sameReferences(schema: Schema, dependsOnFlow: DependsOnFlow): string[] | undefined {
  const keys = new Set<string>();
  let isSame = true;
  const enter = (part: Schema) => {
    if (part.$ref?.startsWith("#/components/schemas/")) keys.add(pointerKeys(part.$ref)[2]!);
    isSame &&= !dependsOnFlow(part);
    return isSame ? undefined : ("stop" as const);
  };
  if (isSchema(schema)) visit(schema, { schema: enter }, { kind: "schema" });
  return isSame ? [...keys] : undefined;
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
