import { StructureKind } from "ts-morph";
import type { TypeScriptFile } from "./output-file.js";

/** What every package exports of its runtime, besides what is made from the description. */
export const runtimeExports = {
  values: [
    "AbortError",
    "ApiError",
    "EventStream",
    "InvalidRequestError",
    "NetworkError",
    "StoppableStream",
    "StreamError",
    "StreamTruncatedError",
    "TimeoutError",
    "UnexpectedResponseError",
  ],
  types: [
    "Call",
    "CallOptions",
    "Client",
    "CredentialSource",
    "Failure",
    "StreamOptions",
    "Stopped",
    "Success",
    "TextEvent",
    "Unexpected",
    "UnknownEvent",
    "UntypedBody",
  ],
} as const;

/** Names of a package that no operation and no schema may take. */
export const reservedNames: readonly string[] = [
  ...runtimeExports.values,
  ...runtimeExports.types,
  ...[
    "createClient",
    "Auth",
    "ClientOptions",
    "ServerVariables",
    "components",
    "operations",
    "paths",
    "webhooks",
    "$defs",
    "runtime",
    "descriptors",
    "client",
    "request",
    "options",
  ],
];

/** `src/index.ts`: the whole of the package's public names. */
export function emitIndex(): TypeScriptFile {
  return {
    path: "src/index.ts",
    statements: [
      { kind: StructureKind.ExportDeclaration, moduleSpecifier: "./client.js" },
      { kind: StructureKind.ExportDeclaration, moduleSpecifier: "./operations.js" },
      { kind: StructureKind.ExportDeclaration, moduleSpecifier: "./schemas.js" },
      {
        kind: StructureKind.ExportDeclaration,
        moduleSpecifier: "./schema.js",
        namedExports: ["components", "operations", "paths", "webhooks"],
        isTypeOnly: true,
      },
      {
        kind: StructureKind.ExportDeclaration,
        moduleSpecifier: "./runtime/index.js",
        namedExports: [...runtimeExports.values],
      },
      {
        kind: StructureKind.ExportDeclaration,
        moduleSpecifier: "./runtime/index.js",
        namedExports: [...runtimeExports.types],
        isTypeOnly: true,
      },
    ],
  };
}
