import type { Api, ApiOperation, ApiParameter } from "../model/api.js";
import { CodeValue } from "../shapes/code-value.js";
import { exampleLiteral } from "./example-literal.js";
import { literal } from "../model/names.js";
import { arrayCode, objectCode } from "./code.js";
import { hasModes, isBodyless, needsRequest, streamOf, successesOf } from "./operation-shape.js";

/** TypeScript that calls an operation with the description's own examples. */
export function callSample(operation: ApiOperation): string {
  const { name } = operation;
  const stream = streamOf(operation);
  const request = requestCode(operation);
  const call = `await ${name}(${["client", ...(request === undefined ? [] : [request])].join(", ")}).unwrap();`;
  if (!mayHaveData(operation)) return call;
  if (!stream || !alwaysStreams(operation)) return `const ${name === "data" ? "result" : "data"} = ${call}`;
  const variable = name === "stream" ? "events" : "stream";
  const stop = stream.stop ? `\n  // await ${variable}.stop();` : "";
  return `const ${variable} = ${call}\nfor await (const event of ${variable}) {\n  console.log(event);${stop}\n}`;
}

/** Whether a success may have a body: what nothing is said of may. */
function mayHaveData(operation: ApiOperation): boolean {
  const successes = successesOf(operation);
  return successes.length === 0 || !successes.every((response) => isBodyless(operation, response));
}

/** Whether what a sample asks for can be nothing but a stream. */
function alwaysStreams(operation: ApiOperation): boolean {
  return hasModes(operation) || successesOf(operation).every(({ contents }) => contents.every(({ stream }) => stream));
}

/** TypeScript that makes a client, with the credential of the first security scheme from the environment. */
export function clientSample({ securitySchemes, servers }: Api): string {
  const scheme = securitySchemes.find(({ place }) => place !== undefined);
  const hasServer = servers.some(({ url }) => /^(https?:|\{)/.test(url));
  const credential =
    scheme?.place?.use === "basic"
      ? `{ username: process.env["API_USER"]!, password: process.env["API_PASSWORD"]! }`
      : `process.env["API_KEY"]!`;
  const options = objectCode({
    baseUrl: hasServer ? undefined : literal(`https://api.example.com${relativePath(servers[0]?.url)}`),
    auth: scheme && objectCode({ [scheme.name]: credential }),
  });
  return options === "{}" ? "const client = createClient();" : `const client = createClient(${options});`;
}

/** The path of a relative server, which a client is given with its host. */
function relativePath(url = ""): string {
  const path = url.replace(/^\.?\/*|\/$/g, "");
  return path === "" ? "" : `/${path}`;
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
  return example === undefined ? literal(name) : exampleLiteral(example);
}

function bodyCode(operation: ApiOperation): string | undefined {
  const { body, streaming } = operation;
  if (!body || (!body.required && !hasModes(operation))) return undefined;
  if (body.kind === "blob") return 'new Blob(["…"])';
  if (body.kind === "text") return literal(typeof body.example === "string" ? body.example : "…");
  const example = body.example ?? {};
  if (typeof example !== "object" || Array.isArray(example) || example instanceof CodeValue)
    return exampleLiteral(example);
  const files = body.files.map((name) => [name, file]);
  const lists = body.fileLists.map((name) => [name, arrayCode([file])]);
  const mode = hasModes(operation) ? { [streaming!.property]: streaming!.value } : {};
  const fields = Object.entries({ ...example, ...mode }).map(([key, value]) => [key, exampleLiteral(value)]);
  return objectCode(Object.fromEntries([...fields, ...files, ...lists]));
}

const file = 'new File(["…"], "example.txt")';
