import type { Api, ApiSecurityScheme } from "../model/api.js";
import { commentText, literal, markdownCode, propertyKey } from "../model/names.js";
import { arrayCode, objectCode, serverCode, unionType } from "./code.js";
import type { Emitter, TypeScriptFile } from "./emitter.js";
import {
  importAll,
  importInner,
  importTypes,
  typeStatement,
  type FunctionStatement,
  type Member,
} from "./statement.js";

/** `src/client.ts`: `createClient`, which knows the servers and the security schemes. */
export const client: Emitter = {
  part: "source",
  emit: ({ api, options }) => clientFile(api, options.isLean ?? false),
  exports: [{ from: "./client.js" }],
  names: {
    reserved: [
      ...["createClient", "createLeanClient", "Auth", "ClientOptions", "ServerVariables"],
      ...["CallOptions", "DownloadOptions", "StreamOptions"],
    ],
  },
};

function clientFile(api: Api, isLean: boolean): TypeScriptFile {
  const schemes = api.securitySchemes.filter(({ place }) => place !== undefined);
  return {
    path: "src/client.ts",
    statements: [
      importAll("./runtime/index.js", "runtime"),
      ...(isLean ? [] : openapiFetchImports),
      {
        kind: "interface",
        name: "Auth",
        doc: authDoc(api),
        properties: schemes.map((scheme) => property(scheme.name, credentialType(scheme), schemeDoc(scheme))),
      },
      {
        kind: "interface",
        name: "ServerVariables",
        doc: "Variables of the server URL, where they shall not have their default.",
        properties: serverVariables(api),
      },
      typeStatement("ClientOptions", "runtime.ClientOptions<Auth, ServerVariables>", "How a client is set up."),
      ...callOptions.map(([name, doc]) => typeStatement(name, `runtime.${name}<Auth>`, doc)),
      {
        kind: "const",
        isExported: false,
        name: "description",
        type: "runtime.ClientDescription",
        value: description(api, schemes),
      },
      ...(isLean ? leanFunctions : functions),
    ],
  };
}

const openapiFetchImports = [
  importInner("./runtime/client/create-client.js", ["createClient as createOpenapiFetchClient"]),
  importTypes("./schema.js", ["paths"]),
  importTypes("openapi-fetch", ["Client as OpenapiFetchClient"]),
];

const refusal = "Throws in a browser when it is given credentials, unless `dangerouslyAllowBrowser` is set.";

const leanClient = {
  kind: "function",
  parameters: [{ name: "options", type: "ClientOptions & runtime.LeanClientOptions", initializer: "{}" }],
  returnType: "runtime.Client",
  body: "return runtime.createLeanClient(description, options);",
} as const;

const functions: readonly FunctionStatement[] = [
  {
    kind: "function",
    name: "createClient",
    doc: `Makes the client that every function takes as its first argument; it is an openapi-fetch client too.\n\n${refusal}`,
    parameters: [{ name: "options", type: "ClientOptions", initializer: "{}" }],
    returnType: "OpenapiFetchClient<paths> & runtime.Client",
    body: "return createOpenapiFetchClient(description, options);",
  },
  {
    ...leanClient,
    name: "createLeanClient",
    doc: "Makes a client that the functions take too, without openapi-fetch in the bundle: for an application that needs only them.",
  },
];

/** Both names stay, so that code moves from one kind of package to the other as it is. */
const leanFunctions: readonly FunctionStatement[] = [
  {
    ...leanClient,
    name: "createClient",
    doc: `Makes the client that every function takes as its first argument.\n\n${refusal}`,
  },
  { ...leanClient, name: "createLeanClient", doc: "Another name of `createClient`." },
];

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

function property(name: string, type: string, doc: string): Member {
  return { name: propertyKey(name), type: `${type} | undefined`, isOptional: true, doc };
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
function serverVariables({ servers, operations }: Api): Member[] {
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
