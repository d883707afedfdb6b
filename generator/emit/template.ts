import type { Emitter, TextFile } from "./emitter.js";
import type { Api } from "../model/api.js";
import { isObject } from "../document/pointer.js";
import { plainLine } from "../model/names.js";
import { licenseOf } from "./license.js";
import { hasValues } from "../shapes/value-place.js";

/** A file of templates/package, or what is compiled of it. */
export interface TemplateFile {
  /** Relative to the template's folder, with "/". */
  readonly path: string;
  readonly text: string;
}

const values = `
  AbortError ApiError EventStream InvalidRequestError NetworkError RepeatedPageError StreamError
  StreamLimitError StreamTruncatedError TimeoutError TokenError UnexpectedResponseError byteStream clientCredentials
  logging middleware part refreshToken retry
`;

const types = `
  BinaryBody Call Client ClientCredentialsOptions CredentialFunction CredentialSource Failure LeanClientOptions
  LogEntry LoggingOptions MiddlewareRunner Pages PartOptions RefreshTokenOptions RetryOptions RetryPolicy StoppableStream Stopped
  Success TextEvent Undeclared Unexpected UnknownEvent UntypedBody
`;

const names = (text: string) => text.trim().split(/\s+/);

/** What of the runtime makes a client of openapi-fetch. */
const withOpenapiFetch = /^src\/runtime\/client\/(create-client|openapi-fetch-transport)\./;

/** `src/runtime/`: that of the template, byte for byte but for its first lines; and what every package exports of it. */
export const runtime: Emitter = {
  part: "source",
  emit: ({ template, options, document, form = "typescript" }) =>
    template
      .filter(
        ({ path }) =>
          path.startsWith("src/") && !(form === "typescript" ? /\.js$|\.d\.ts$/ : /(?<!\.d)\.ts$/).test(path),
      )
      .filter(({ path }) => !(options.isLean && withOpenapiFetch.test(path)))
      .filter(({ path }) => !path.startsWith("src/runtime/values/") || hasValues(document))
      .map(({ path, text }): TextFile => ({ path, text, layout: /\.[jt]s$/.test(path) ? "copied" : "verbatim" })),
  exports: [{ from: "./runtime/index.js", values: names(values), types: names(types) }],
};

/** `package.json`: that of the template, with the names of this package and what the configuration says. */
export const packageJson: Emitter = {
  part: "package",
  emit(input) {
    const { api, options } = input;
    const text = input.template.find(({ path }) => path === "package.json")?.text ?? "{}";
    const { name, version, fields = {} } = options;
    const { field: license } = licenseOf(input);
    const own = { name, version, description: oneLine(api), ...(license === undefined ? {} : { license }) };
    const others = Object.entries(JSON.parse(text) as object).filter(
      ([key]) => !["name", "version", "description", "license", "private"].includes(key),
    );
    const template = Object.fromEntries(others.filter(([key]) => !(options.isLean && key === "dependencies")));
    const whole = withFields({ ...own, ...template }, fields);
    return { path: "package.json", text: JSON.stringify(whole, null, 2) + "\n", layout: "verbatim" };
  },
};

/** Fields with others put in: objects entry by entry, the list of files joined, all else replaced. */
function withFields(fields: Record<string, unknown>, others: Readonly<Record<string, unknown>>): object {
  const entries = Object.entries(others).map(([key, value]): [string, unknown] => {
    const before = fields[key];
    if (isObject(before) && isObject(value)) return [key, { ...before, ...value }];
    if (key === "files" && Array.isArray(before) && Array.isArray(value))
      return [key, [...new Set([...before, ...value])]];
    return [key, value];
  });
  return { ...fields, ...Object.fromEntries(entries) };
}

function oneLine({ title, language }: Api): string {
  const text = language === "ja" ? `${title} の型付きクライアント` : `Typed client for ${title}`;
  return plainLine(text);
}

/** UTF-16 units that `openapi.json` may have where every value has a line of its own. */
const mostOnLines = 1_000_000;

/** `openapi.json`: the document from which the package was made, as normalisation left it. A large one has a line for each path and component. */
export const document: Emitter = {
  part: "package",
  emit: ({ document }) => ({
    path: "openapi.json",
    text: `${documentText(document)}\n`,
    layout: "verbatim",
  }),
};

function documentText(document: object): string {
  const lines = linesOf(document, 3);
  if (lines.length > mostOnLines) return lines;
  const text = JSON.stringify(document, null, 2);
  return text.length <= mostOnLines ? text : lines;
}

/** JSON in which objects have a line for each entry down to a depth, and what is deeper is on one line. */
function linesOf(value: unknown, depth: number, indent = ""): string {
  if (depth === 0 || !isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([key, each]) => `${indent}  ${JSON.stringify(key)}: ${linesOf(each, depth - 1, `${indent}  `)}`);
  return entries.length === 0 ? "{}" : `{\n${entries.join(",\n")}\n${indent}}`;
}
