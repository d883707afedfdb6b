import type { Api, ApiOperation, ApiParameter } from "../model/api.js";
import { jsonLiteral, literal, propertyKey } from "../model/names.js";
import { objectCode } from "./code.js";
import { hasModes, needsRequest, streamOf } from "./operation-shape.js";

/** TypeScript that calls an operation with the description's own examples. */
export function callSample(operation: ApiOperation): string {
  const stream = streamOf(operation);
  const request = requestCode(operation);
  const args = ["client", ...(request === undefined ? [] : [request])].join(", ");
  if (!stream) return `const data = await ${operation.name}(${args}).unwrap();`;
  const stop = stream.stop ? "\n  // await stream.stop();" : "";
  return `const stream = await ${operation.name}(${args}).unwrap();\nfor await (const event of stream) {\n  console.log(event);${stop}\n}`;
}

/** TypeScript that makes a client, with the credential of the first security scheme from the environment. */
export function clientSample({ securitySchemes, servers }: Api): string {
  const scheme = securitySchemes.find(({ place }) => place !== undefined);
  const hasServer = servers.some(({ url }) => /^(https?:|\{)/.test(url));
  const credential =
    scheme?.place?.use === "basic"
      ? "{ username: process.env.API_USER!, password: process.env.API_PASSWORD! }"
      : "process.env.API_KEY!";
  const options = objectCode({
    baseUrl: hasServer ? undefined : literal("https://api.example.com"),
    auth: scheme && objectCode({ [scheme.name]: credential }),
  });
  return options === "{}" ? "const client = createClient();" : `const client = createClient(${options});`;
}

function requestCode(operation: ApiOperation): string | undefined {
  if (!needsRequest(operation) && !hasModes(operation)) return undefined;
  const places = (["path", "query", "header", "cookie"] as const).map((place): [string, string | undefined] => {
    const required = operation.parameters.filter((parameter) => parameter.in === place && parameter.required);
    return [
      place,
      required.length === 0
        ? undefined
        : objectCode(Object.fromEntries(required.map((parameter) => [parameter.name, exampleCode(parameter)]))),
    ];
  });
  return objectCode({ ...Object.fromEntries(places), body: bodyCode(operation) });
}

function exampleCode({ name, example }: ApiParameter): string {
  return example === undefined || typeof example === "object" ? literal(name) : jsonLiteral(example);
}

function bodyCode(operation: ApiOperation): string | undefined {
  const { body, streaming } = operation;
  if (!body || (!body.required && !hasModes(operation))) return undefined;
  if (body.kind === "multipart") return objectCode({ file: 'new File(["…"], "example.txt")' });
  if (body.kind === "blob") return 'new Blob(["…"])';
  if (body.kind === "text") return literal(typeof body.example === "string" ? body.example : "…");
  const example =
    typeof body.example === "object" && body.example !== null ? (body.example as Record<string, unknown>) : {};
  const chosen = hasModes(operation) ? { ...example, [streaming!.property]: streaming!.value } : example;
  return `{ ${Object.entries(chosen)
    .map(([key, value]) => `${propertyKey(key)}: ${jsonLiteral(value)}`)
    .join(", ")} }`;
}
