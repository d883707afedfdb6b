import type { Emitter, TextFile } from "./emitter.js";
import type { Api } from "../model/api.js";
import { plainLine } from "../model/names.js";

/** A file of templates/package. */
export interface TemplateFile {
  /** Relative to the template's folder, with "/". */
  readonly path: string;
  readonly text: string;
}

/** What the template has besides its sources and its package.json: the compiler's settings, the licence. */
export const settings: Emitter = {
  part: "package",
  emit: ({ template }) => verbatim(template.filter(({ path }) => !path.startsWith("src/") && path !== "package.json")),
};

/** Files of the template that a package gets byte for byte. */
export function verbatim(files: readonly TemplateFile[]): TextFile[] {
  return files.map(({ path, text }): TextFile => ({ path, text, layout: "verbatim" }));
}

const values = `
  AbortError ApiError EventStream InvalidRequestError NetworkError RepeatedPageError StoppableStream StreamError
  StreamLimitError StreamTruncatedError TimeoutError TokenError UnexpectedResponseError byteStream clientCredentials
  logging middleware part refreshToken retry
`;

const types = `
  BinaryBody Call Client ClientCredentialsOptions CredentialFunction CredentialSource Failure LeanClientOptions
  LogEntry LoggingOptions MiddlewareRunner Pages PartOptions RefreshTokenOptions RetryOptions RetryPolicy Stopped
  Success TextEvent Undeclared Unexpected UnknownEvent UntypedBody
`;

const names = (text: string) => text.trim().split(/\s+/);

/** `src/runtime/`: that of the template, byte for byte; and what every package exports of it. */
export const runtime: Emitter = {
  part: "source",
  emit: ({ template }) => verbatim(template.filter(({ path }) => path.startsWith("src/"))),
  exports: [{ from: "./runtime/index.js", values: names(values), types: names(types) }],
};

/** `package.json`: that of the template, with the names of this package. */
export const packageJson: Emitter = {
  part: "package",
  emit({ api, options, template }) {
    const text = template.find(({ path }) => path === "package.json")?.text ?? "{}";
    const { name, version, license } = options;
    const own = { name, version, description: oneLine(api), license };
    const others = Object.entries(JSON.parse(text) as object).filter(([key]) => !(key in own) && key !== "private");
    const whole = { ...own, ...Object.fromEntries(others) };
    return { path: "package.json", text: JSON.stringify(whole, null, 2) + "\n", layout: "verbatim" };
  },
};

function oneLine({ title, language }: Api): string {
  const text = language === "ja" ? `${title} の型付きクライアント` : `Typed client for ${title}`;
  return plainLine(text);
}

/** `openapi.json`: the document from which the package was made, as normalisation left it. */
export const document: Emitter = {
  part: "package",
  emit: ({ document }) => ({
    path: "openapi.json",
    text: JSON.stringify(document, null, 2) + "\n",
    layout: "verbatim",
  }),
};
