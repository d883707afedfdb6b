import { diffDocuments } from "../../generator/index.js";
import type { Change } from "../../generator/index.js";
import type { OpenApi } from "../../generator/document/types.js";

/** One description in English; `translated` is the same one in Japanese. */
export const english = {
  openapi: "3.1.0",
  info: { title: "Chat", summary: "Talk", description: "Talks to people.", version: "1.0.0" },
  servers: [
    { url: "https://{host}", description: "Yours", variables: { host: { default: "a", description: "Host" } } },
  ],
  tags: [{ name: "Messages", description: "All of them" }],
  paths: {
    "/messages/{task_id}": {
      post: {
        operationId: "stopEn",
        tags: ["Messages"],
        summary: "Stop",
        description: "Stops it.",
        parameters: [
          {
            name: "task_id",
            in: "path",
            required: true,
            description: "Task",
            schema: { type: "string" },
            example: "one",
          },
        ],
        requestBody: {
          description: "Who stops",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/StopRequest" },
              examples: {
                Short: { summary: "Short", value: { user: "Ann", tags: ["one", "two"] } },
                Long: { summary: "Long", value: { user: "Ann", mode: "slow" } },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Stopped",
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  description: "Result",
                  required: ["result"],
                  properties: {
                    result: { type: "string", title: "Result", description: "Outcome", enum: ["success"] },
                    description: { type: "string", description: "What happened", maxLength: 20 },
                  },
                },
              },
            },
          },
          "400": {
            description: "- `not_found` : Not there.\n- `not_chat` : Not a chat.",
            content: {
              "application/json": {
                examples: {
                  not_found: { summary: "not_found", value: { code: "not_found", message: "Not there." } },
                  not_chat: { summary: "not_chat", value: { code: "not_chat", message: "Not a chat." } },
                },
              },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      StopEvent: { type: "object", properties: { event: { type: "string", enum: ["stop"], description: "Kind" } } },
      StopRequest: {
        type: "object",
        title: "Stop request",
        "x-note": "Words",
        required: ["user"],
        properties: {
          user: { type: "string", description: "Who", example: "Ann" },
          mode: {
            oneOf: [
              { type: "object", title: "Fast", properties: { fast: { type: "boolean", description: "Yes" } } },
              { type: "object", title: "Slow", properties: { slow: { type: "boolean", description: "No" } } },
            ],
          },
        },
      },
    },
  },
};

const words = new Set(["title", "summary", "description", "message", "user", "name", "operationId", "x-note"]);

/** The same description with every word, name of an operation, an example and a schema in another language. */
export function translated(): typeof english {
  const translate = (value: unknown, key = "", within = ""): unknown => {
    if (key === "tags") return Array.isArray(value) ? value.map((item) => translate(item, "", "tags")) : value;
    if (within === "tags" && typeof value === "string") return `訳${value}`;
    if (Array.isArray(value)) return value.map((item) => translate(item, "", key));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([name, child]) => {
          const renamed =
            name === "StopRequest" ? "停止要求" : name === "Short" ? "短い" : name === "Long" ? "長い" : name;
          return [renamed, translate(child, name, key)];
        }),
      );
    if (value === "#/components/schemas/StopRequest") return "#/components/schemas/停止要求";
    if (value === "task_id" || within === "properties" || typeof value !== "string") return value;
    if (key === "description" && value.includes("`")) return value.replace(/ : .*/g, " ： 訳");
    return words.has(key) ? `訳${value}` : value;
  };
  return translate(structuredClone(english)) as typeof english;
}

/** What is told of the English description and of its translation after an edit. */
export async function told(edit: (translation: any) => void, swapped = false): Promise<readonly Change[]> {
  const translation = translated();
  edit(translation);
  const sides = [english, translation] as unknown as [OpenApi, OpenApi];
  if (swapped) sides.reverse();
  return (await diffDocuments(...sides, { locale: true })).changes;
}
