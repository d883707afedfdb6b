import type { PropertySignatureStructure, StatementStructures } from "ts-morph";
import type { Api, ApiSecurityScheme } from "../model/api.js";
import { commentText, literal, markdownCode, propertyKey } from "../model/names.js";
import { arrayCode, objectCode, unionType } from "./code.js";
import type { Emitter } from "./emitter.js";
import type { TypeScriptFile } from "./output-file.js";
import { serverCode } from "./server-code.js";
import { StructureKind, VariableDeclarationKind } from "./structure-kinds.js";

/** `src/client.ts`: `createClient`, which knows the servers and the security schemes. */
export const client: Emitter = {
  part: "source",
  emit: ({ api }) => clientFile(api),
  exports: [{ from: "./client.js" }],
  names: {
    reserved: [
      ...["createClient", "createLeanClient", "Auth", "ClientOptions", "ServerVariables"],
      ...["CallOptions", "DownloadOptions", "StreamOptions"],
    ],
  },
};

function clientFile(api: Api): TypeScriptFile {
  const schemes = api.securitySchemes.filter(({ place }) => place !== undefined);
  return {
    path: "src/client.ts",
    statements: [
      { kind: StructureKind.ImportDeclaration, moduleSpecifier: "./runtime/index.js", namespaceImport: "runtime" },
      {
        kind: StructureKind.ImportDeclaration,
        moduleSpecifier: "./schema.js",
        namedImports: ["paths"],
        isTypeOnly: true,
      },
      {
        kind: StructureKind.ImportDeclaration,
        moduleSpecifier: "openapi-fetch",
        namedImports: [{ name: "Client", alias: "OpenapiFetchClient" }],
        isTypeOnly: true,
      },
      {
        kind: StructureKind.Interface,
        isExported: true,
        name: "Auth",
        docs: [authDoc(api)],
        properties: schemes.map((scheme) => property(scheme.name, credentialType(scheme), schemeDoc(scheme))),
      },
      {
        kind: StructureKind.Interface,
        isExported: true,
        name: "ServerVariables",
        docs: ["Variables of the server URL, where they shall not have their default."],
        properties: serverVariables(api),
      },
      {
        kind: StructureKind.TypeAlias,
        isExported: true,
        name: "ClientOptions",
        type: "runtime.ClientOptions<Auth, ServerVariables>",
        docs: ["How a client is set up."],
      },
      ...callOptions.map(([name, doc]): StatementStructures => ({
        kind: StructureKind.TypeAlias,
        isExported: true,
        name,
        type: `runtime.${name}<Auth>`,
        docs: [doc],
      })),
      {
        kind: StructureKind.VariableStatement,
        declarationKind: VariableDeclarationKind.Const,
        declarations: [
          { name: "description", type: "runtime.ClientDescription", initializer: description(api, schemes) },
        ],
      },
      {
        kind: StructureKind.Function,
        isExported: true,
        name: "createClient",
        docs: [
          commentText(
            `Makes the client that every function takes as its first argument; it is an openapi-fetch client too.\n\n` +
              `Throws in a browser when it is given credentials, unless \`dangerouslyAllowBrowser\` is set.`,
          ),
        ],
        parameters: [{ name: "options", type: "ClientOptions", initializer: "{}" }],
        returnType: "OpenapiFetchClient<paths> & runtime.Client",
        statements: ["return runtime.createClient<paths>(description, options);"],
      },
      {
        kind: StructureKind.Function,
        isExported: true,
        name: "createLeanClient",
        docs: [
          "Makes a client that the functions take too, without openapi-fetch in the bundle: for an application that needs only them.",
        ],
        parameters: [{ name: "options", type: "ClientOptions & runtime.LeanClientOptions", initializer: "{}" }],
        returnType: "runtime.Client",
        statements: ["return runtime.createLeanClient(description, options);"],
      },
    ],
  };
}

const callOptions = [
  ["CallOptions", "What can be said about one call."],
  ["DownloadOptions", "What can be said about one call whose answer shall come as a stream of bytes."],
  ["StreamOptions", "What can be said about one call that answers with a stream."],
] as const;

function authDoc({ securitySchemes }: Api): string {
  const tls = securitySchemes.filter(({ isMutualTls }) => isMutualTls).map(({ name }) => markdownCode(name));
  const doc = "Credentials by security scheme: a value, or a function that is asked before every attempt.";
  if (tls.length === 0) return doc;
  return `${doc}\n\n${commentText(tls.join(", "))} is mutual TLS, done by the platform: give a \`fetch\` that shows the certificate.`;
}

function property(name: string, type: string, doc: string): PropertySignatureStructure {
  return {
    kind: StructureKind.PropertySignature,
    name: propertyKey(name),
    type: `${type} | undefined`,
    hasQuestionToken: true,
    docs: doc.trim() === "" ? [] : [doc],
  };
}

function credentialType({ place }: ApiSecurityScheme): string {
  return place?.use === "basic"
    ? "runtime.CredentialSource<runtime.BasicCredential>"
    : "runtime.CredentialSource<string>";
}

/** What the description says of a scheme, and where its tokens come from. */
function schemeDoc({ description, flows }: ApiSecurityScheme): string {
  const makers: Readonly<Record<string, string>> = {
    clientCredentials: "`clientCredentials({ … })` gets a token",
    authorizationCode: "`refreshToken({ … })` keeps a token fresh",
    deviceAuthorization: "`refreshToken({ … })` keeps a token fresh",
  };
  const lines = flows.map(({ name, tokenUrl, scopes }) => {
    const from = `from ${markdownCode(tokenUrl)}`;
    const scope = scopes.length === 0 ? "" : `, for the scopes ${scopes.map(markdownCode).join(", ")}`;
    return `${Object.hasOwn(makers, name) ? makers[name] : "An access token comes"} ${from}${scope}.`;
  });
  return commentText([description, ...lines].filter((text) => text.trim() !== "").join("\n\n"));
}

/** Servers may share a variable, those of operations too: its values are those of all of them. */
function serverVariables({ servers, operations }: Api): PropertySignatureStructure[] {
  const everywhere = [...servers, ...operations.flatMap((operation) => operation.servers ?? [])];
  const declared = everywhere.flatMap((server) => Object.entries(server.variables));
  const names = new Set(declared.map(([name]) => name));
  return [...names].map((name) => {
    const all = declared.filter(([other]) => other === name).map(([, variable]) => variable);
    const types = all.flatMap((variable) => variable.enum?.map(literal) ?? ["string"]);
    const [{ default: value } = { default: "" }] = all;
    return property(
      name,
      types.includes("string") ? "string" : unionType(types),
      value === "" ? "" : `@default ${commentText(literal(value))}`,
    );
  });
}

function description({ servers }: Api, schemes: readonly ApiSecurityScheme[]): string {
  const schemeCode = schemes.map(({ name, place }) => [
    name,
    place!.use === "apiKey"
      ? `runtime.apiKey(${literal(place!.in)}, ${literal(place!.name)})`
      : `runtime.${place!.use}`,
  ]);
  return objectCode({
    servers: arrayCode(servers.map(serverCode)),
    securitySchemes: objectCode(Object.fromEntries(schemeCode)),
  });
}
