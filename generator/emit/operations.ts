import type { FunctionDeclarationOverloadStructure, FunctionDeclarationStructure, StatementStructures } from "ts-morph";
import type { Api, ApiOperation } from "../model/api.js";
import type { Emitter } from "./emitter.js";
import { operationDocs } from "./operation-docs.js";
import { descriptorOf, hasBytes, hasModes, needsRequest, streamOf } from "./operation-shape.js";
import { operationTypes } from "./operation-types.js";
import type { TypeScriptFile } from "./output-file.js";
import { pagesFunction } from "./pagination.js";
import { StructureKind } from "./structure-kinds.js";

/** `src/operations.ts`: one function for each operation, with its types. */
export const operations: Emitter = {
  part: "source",
  emit: ({ api, comments }) => operationsFile(api, comments),
  exports: [{ from: "./operations.js" }],
  names: {
    reserved: ["runtime", "descriptors", "client", "request", "options"],
    operation: [
      ...["Operation", "Request", "StreamingRequest", "Event", "Stream"],
      ...["Data", "Error", "Failure", "Result", "StreamingResult", "Item"],
    ],
  },
};

function operationsFile(api: Api, documented: boolean): TypeScriptFile {
  const imports: StatementStructures[] = [
    { kind: StructureKind.ImportDeclaration, moduleSpecifier: "./descriptors.js", namespaceImport: "descriptors" },
    { kind: StructureKind.ImportDeclaration, moduleSpecifier: "./runtime/index.js", namespaceImport: "runtime" },
    {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: "./schema.js",
      namedImports: schemaImports(api),
      isTypeOnly: true,
    },
    {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: "./client.js",
      namedImports: ["Auth"],
      isTypeOnly: true,
    },
  ];
  const used = api.operations.length === 0 ? [] : imports;
  return {
    path: "src/operations.ts",
    statements: [
      ...used,
      ...api.operations.flatMap((operation) => [
        ...operationTypes(operation, api),
        operationFunction(operation, documented ? operationDocs(operation, api) : ""),
        ...pagesFunction(operation, documented),
      ]),
    ],
  };
}

function schemaImports(api: Api): string[] {
  return api.operations.some((operation) => streamOf(operation)?.item !== undefined)
    ? ["components", "operations"]
    : ["operations"];
}

function operationFunction(operation: ApiOperation, doc: string): FunctionDeclarationStructure {
  const { name, typeName } = operation;
  const single = signature(
    operation,
    `${typeName}Request`,
    streamOf(operation) && !hasModes(operation) ? "StreamOptions" : "CallOptions",
    `${typeName}Result`,
    `${typeName}Data`,
  );
  const common = { kind: StructureKind.Function, isExported: true, name } as const;
  if (!hasModes(operation)) {
    const statements = [`return runtime.call(client, ${descriptorOf(operation)}, request, options);`];
    if (!hasBytes(operation)) return { ...common, ...single, docs: [doc], statements };
    const bytes = bytesSignature(operation);
    const overloads = [bytes, withoutInitializers(single)].map((each) => ({ ...each, isExported: true, docs: [doc] }));
    const returnType = `runtime.Call<${typeName}Result | ${streamed(typeName, "Result")}, ${typeName}Data | ${streamed(typeName, "Data")}>`;
    return { ...common, ...single, overloads, returnType, statements };
  }
  const streaming = signature(
    operation,
    `${typeName}StreamingRequest`,
    "StreamOptions",
    `${typeName}StreamingResult`,
    `${typeName}Stream`,
  );
  return {
    ...common,
    overloads: [
      { ...streaming, isExported: true, docs: [doc] },
      { ...withoutInitializers(single), isExported: true, docs: [doc] },
    ],
    parameters: [
      { name: "client", type: "runtime.Client" },
      { name: "request", type: `${typeName}Request | ${typeName}StreamingRequest` },
      { name: "options", type: "runtime.StreamOptions<Auth>", hasQuestionToken: true },
    ],
    returnType: `runtime.Call<${typeName}Result | ${typeName}StreamingResult, ${typeName}Data | ${typeName}Stream>`,
    statements: [`return runtime.callByMode(client, ${descriptorOf(operation)}, request, options);`],
  };
}

/** Of an answer whose bytes are handed on as they come. */
function bytesSignature(operation: ApiOperation): ReturnType<typeof signature> {
  const { typeName } = operation;
  const [result, data] = [streamed(typeName, "Result"), streamed(typeName, "Data")];
  const { parameters = [], ...rest } = signature(operation, `${typeName}Request`, "DownloadOptions", result, data);
  const [client, request, options] = parameters.map(({ initializer, hasQuestionToken, ...each }) => each);
  const optional = needsRequest(operation) ? {} : { type: `${typeName}Request | undefined` };
  return { ...rest, parameters: [client!, { ...request!, ...optional }, options!] };
}

/** As an overload is written, which has no values. */
function withoutInitializers({ parameters = [], ...rest }: ReturnType<typeof signature>): ReturnType<typeof signature> {
  return {
    ...rest,
    parameters: parameters.map(({ initializer, ...each }) =>
      initializer ? { ...each, hasQuestionToken: true } : each,
    ),
  };
}

function streamed(typeName: string, kind: "Result" | "Data"): string {
  return `runtime.Streamed${kind}<${typeName}${kind}>`;
}

function signature(
  operation: ApiOperation,
  request: string,
  options: string,
  result: string,
  data: string,
): Omit<FunctionDeclarationOverloadStructure, "kind"> {
  return {
    parameters: [
      { name: "client", type: "runtime.Client" },
      { name: "request", type: request, ...(needsRequest(operation) ? {} : { initializer: "{}" }) },
      { name: "options", type: `runtime.${options}<Auth>`, hasQuestionToken: true },
    ],
    returnType: `runtime.Call<${result}, ${data}>`,
  };
}
