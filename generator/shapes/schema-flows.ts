import { isSchema } from "../document/facts.js";
import { pointerKeys } from "../document/pointer.js";
import { listAt } from "../document/schema-graph.js";
import type { OpenApi, Schema } from "../document/types.js";
import { visit, type Flow, type Place } from "../document/walk.js";
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
  const follow = (shaped: Schema, flow: Flow) => {
    for (const key of referencesIn(shaped)) waiting.push([flow, key]);
  };
  for (const { schema, flow } of used) follow(shape(document, schema, flow), flow);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [flow, key] = next;
    const schema = document.components?.schemas?.[key];
    if (schema === undefined || reached[flow].has(key)) continue;
    const shaped = shape(document, schema, flow);
    reached[flow].set(key, shaped);
    follow(shaped, flow);
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
  const keys = new Set<string>();
  const enter = ({ $ref }: Schema) => {
    if ($ref?.startsWith("#/components/schemas/")) keys.add(pointerKeys($ref)[2]!);
  };
  if (isSchema(schema)) visit(schema, { schema: enter }, { kind: "schema" });
  return [...keys];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
