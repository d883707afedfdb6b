import { lookUp } from "../../build/document/pointer.js";
import { callSample } from "../../build/emit/sample.js";
import { exampleOf } from "../../build/model/example-of.js";

/** Most operations of a description that are called. */
const most = 150;

/**
 * A program that calls operations of a package as its README does, and what a server answers to each: every kind of answer that is
 * declared, by its example.
 */
export function callsOf({ api, normalised: { document } }) {
  const told = new Set(api.unsent.map(({ pointer }) => pointer));
  const operations = api.operations.filter((operation) => isSent(operation, told));
  const step = Math.max(1, Math.ceil(operations.length / most));
  const called = operations.filter((_, index) => index % step === 0);
  const samples = called.map((operation) => ({ name: operation.name, code: callCode(operation) }));
  const lines = samples.map(({ name, code }) => `  [${JSON.stringify(name)}, (client) => ${code}],`);
  const names = samples.map(({ name }) => name).join(", ");
  const program = `import { ${names} } from "./src/index.js";\nexport const calls = [\n${lines.join("\n")}\n];\n`;
  const answers = Object.fromEntries(called.map((operation) => [operation.name, answersOf(operation, document)]));
  const auth = Object.fromEntries(api.securitySchemes.map(({ name, place }) => [name, credential(place)]));
  return [
    { path: "calls.js", text: program },
    { path: "answers.json", text: JSON.stringify({ auth, answers }) },
  ];
}

/** Whether nothing of an operation is reported as what cannot be sent as it is described. */
function isSent({ pointer, parameters, bodies }, told) {
  return [pointer, ...[...parameters, ...bodies].map((each) => each.pointer)].every((each) => !told.has(each));
}

/** The call of a sample, without what it does with the answer. */
function callCode(operation) {
  const sample = callSample(operation);
  return sample.slice(sample.indexOf("await ") + "await ".length, sample.lastIndexOf(".unwrap();"));
}

function credential(place) {
  return place?.use === "basic" ? { username: "user", password: "word" } : "token";
}

function answersOf({ responses, method }, document) {
  const statuses = responses.map(({ status }) => status);
  const hasSuccess = statuses.some((status) => status.startsWith("2"));
  const answers = responses.flatMap(({ status, contents }) => {
    const code = /^\d{3}$/.test(status)
      ? Number(status)
      : status === "default"
        ? hasSuccess
          ? 500
          : 200
        : status[0] * 100;
    if (!(code >= 200 && code < 300) && code < 400) return [];
    const [content] = contents;
    const expected = status === "default" && code < 300 ? [code, "undeclared"] : [code];
    const isEmpty = !content || method === "head" || code === 204 || code === 205;
    if (isEmpty) return [{ code, statuses: expected }];
    const { mediaType, kind, stream } = content;
    const body = bodyOf(content, document);
    return [{ code, statuses: expected, type: concrete(mediaType, kind), body, stream: stream !== undefined }];
  });
  const undeclared = { code: 599, statuses: [599, "unexpected"], type: "text/html", body: "<p>Bad gateway</p>" };
  return [...answers, ...(method === "head" ? [] : [undeclared])];
}

function concrete(mediaType, kind) {
  const any = { json: "application/json", text: "text/plain" }[kind] ?? "application/octet-stream";
  return mediaType.replace("*/*", any).replace("*", "example");
}

function bodyOf({ pointer, kind, stream }, document) {
  if (stream) return "";
  if (kind !== "json") return "text";
  const media = lookUp(document, pointer) ?? {};
  const [first] = Object.values(media.examples ?? {});
  return JSON.stringify(media.example ?? first?.value ?? exampleOf(document, media.schema) ?? {});
}
