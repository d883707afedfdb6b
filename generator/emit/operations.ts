import { sentMethod } from "../document/methods.js";
import { answerTypes, streamTypes } from "./answer-types.js";
import { unionType } from "./code.js";
import type { Emitter } from "./emitter.js";
import {
  callParameters,
  descriptorOf,
  hasModes,
  mayHaveBytes,
  needsRequest,
  streamOf,
  textsOf,
  withRequiredBody,
} from "./operation-shape.js";
import { operationFiles, type WrittenOperation } from "./operation-files.js";
import { itemType, pagesFunction } from "./pagination.js";
import { requestTypes } from "./request-types.js";
import {
  typeStatement,
  type FunctionStatement,
  type InterfaceStatement,
  type Overload,
  type Signature,
  type TypeStatement,
} from "./statement.js";
import type { Api, ApiOperation } from "../model/api.js";
import { literal, commentText, markdownCode } from "../model/names.js";

/** `src/operations.ts`, and the files of its tags: one function for each operation, with its types. */
export const operations: Emitter = {
  part: "source",
  emit: ({ api, comments }) =>
    operationFiles(api.operations.map((operation) => writtenOperation(operation, api, comments))),
  exports: [{ from: "./operations.js" }],
  names: {
    reserved: [
      ...["runtime", "descriptors", "client", "request", "options"],
      // What the platform and the language call so is named in the file, too.
      ...["FormData", "URLSearchParams", "Blob", "ReadableStream", "Uint8Array"],
      ...["Exclude", "NonNullable", "Omit", "Partial", "Pick"],
    ],
    operation: [
      ...["Operation", "Request", "StreamingRequest", "Event", "Stream"],
      ...["Data", "Error", "Failure", "Result", "StreamingResult", "Item"],
    ],
  },
};

function writtenOperation(operation: ApiOperation, api: Api, documented: boolean): WrittenOperation {
  const statements = [
    ...operationTypes(operation, api),
    operationFunction(operation, documented ? operationDocs(operation, api) : ""),
    ...pagesFunction(operation, documented),
  ];
  return { operation, statements };
}

/** The types of one operation: what is sent, what comes back, what goes wrong. Each looks up its own part of the schema types. */
function operationTypes(operation: ApiOperation, api: Api): (InterfaceStatement | TypeStatement)[] {
  const { name, typeName } = operation;
  const declared = `operations[${literal(name)}]`;
  return [
    typeStatement(`${typeName}Operation`, declared, "The operation as the description declares it."),
    ...requestTypes(operation),
    ...streamTypes(operation),
    ...answerTypes(operation, api),
    ...itemType(operation),
  ];
}

/** What the types of one operation are called. */
export function operationTypeNames(operation: ApiOperation, api: Api): string[] {
  return operationTypes(operation, api).map(({ name }) => name);
}

/** The options of whichever overload. */
const anyOptions = "runtime.CommonOptions<Auth>";

function operationFunction(operation: ApiOperation, doc: string): FunctionStatement {
  const { name, typeName } = operation;
  const hasStream = streamOf(operation) !== undefined;
  const isChosen = hasModes(operation) && operation.streaming!.isDefault;
  const ofSingle = isChosen ? withRequiredBody(operation) : operation;
  const single = signature(ofSingle, "", hasStream && !hasModes(operation) ? "StreamOptions" : "CallOptions");
  const declared = { kind: "function", name, doc } as const;
  const results = `${typeName}Result${hasModes(operation) ? ` | ${typeName}StreamingResult` : ""}`;
  const others = otherAnswers(operation, results);
  const overloads = others.map((other) => otherSignature(operation, other, doc !== ""));
  const resultTypes = [results, ...others.map(({ result }) => result)];
  const dataTypes = others.map(({ data }) => data);
  if (hasModes(operation)) {
    const streaming = signature(withRequiredBody(operation), "Streaming", "StreamOptions");
    return {
      ...declared,
      overloads: [...overloads, streaming, single],
      parameters: [
        { name: "client", type: "runtime.Client" },
        {
          name: "request",
          type: `${typeName}Request | ${typeName}StreamingRequest`,
          isOptional: !needsRequest(operation),
        },
        { name: "options", type: anyOptions, isOptional: true },
      ],
      returnType: callType(resultTypes, [`${typeName}Data`, `${typeName}Stream`, ...dataTypes]),
      body: `return runtime.callByMode(client, ${descriptorOf(operation)}, request, options);`,
    };
  }
  const descriptor = descriptorOf(operation);
  const called = textsOf(operation).length === 0 ? descriptor : `runtime.inAccept(${descriptor}, options)`;
  const body = `return runtime.call(client, ${called}, request, options);`;
  if (others.length === 0) return { ...declared, ...single, body };
  return {
    ...declared,
    overloads: [...overloads, single],
    parameters: single.parameters.map((each) => (each.name === "options" ? { ...each, type: anyOptions } : each)),
    returnType: callType(resultTypes, [`${typeName}Data`, ...dataTypes]),
    body,
  };
}

/** The other ways to have an answer: as its bytes come, and as a text. */
function otherAnswers(operation: ApiOperation, results: string): readonly Other[] {
  const texts = textsOf(operation);
  const bytes = {
    options: "runtime.DownloadOptions<Auth>",
    result: `runtime.StreamedResult<${results}>`,
    data: "ReadableStream<Uint8Array>",
    call: `runtime.Download<${results}>`,
    doc: "The same, with the bytes of its body as they come.",
  };
  const textResult = `runtime.TextResult<${results}>`;
  const text = {
    options: `runtime.AcceptOptions<Auth, ${unionType(texts.map((type) => literal(type)))}>`,
    result: textResult,
    data: "string",
    call: callType([textResult], ["string"]),
    doc: "The same, with its body as a text.",
  };
  return [...(mayHaveBytes(operation) ? [bytes] : []), ...(texts.length > 0 ? [text] : [])];
}

function callType(results: readonly string[], data: readonly string[]): string {
  return `runtime.Call<${unionType(results)}, ${unionType(data)}>`;
}

/** A call for a single answer, or of one mode. */
function signature(operation: ApiOperation, mode: "" | "Streaming", options: string): Signature {
  const { typeName } = operation;
  const data = mode === "" ? "Data" : "Stream";
  return {
    parameters: callParameters(operation, `${typeName}${mode}Request`, options),
    returnType: `runtime.Call<${typeName}${mode}Result, ${typeName}${data}>`,
  };
}

/** Another way to have the answer: options that ask for it, and what comes then. */
interface Other {
  readonly options: string;
  readonly result: string;
  readonly data: string;
  readonly call: string;
  readonly doc: string;
}

/** It says how it differs: the whole comment, a second time, would be half of a large package. */
function otherSignature(operation: ApiOperation, { options, call, doc }: Other, documented: boolean): Overload {
  const { typeName } = operation;
  const streaming = hasModes(operation) ? ` | ${typeName}StreamingRequest` : "";
  const request = `${typeName}Request${streaming}${needsRequest(operation) ? "" : " | undefined"}`;
  return {
    doc: documented ? doc : "",
    parameters: [
      { name: "client", type: "runtime.Client" },
      { name: "request", type: request },
      { name: "options", type: options },
    ],
    returnType: call,
  };
}

/** The JSDoc of an operation's function, in the description's own words: what it does, how it is called, how it can fail. */
export function operationDocs(operation: ApiOperation, { language }: Api): string {
  const words = wordsOf[language];
  const failures = operation.responses.filter(({ status }) => !status.startsWith("2"));
  const paragraphs = [
    operation.summary,
    operation.description === operation.summary ? "" : operation.description,
    `${markdownCode(`${sentMethod(operation.method)} ${operation.path}`)}`,
    failures.length === 0 ? "" : [`**${words.errors}**`, ...failures.map(failureLine)].join("\n"),
  ];
  const text = commentText(paragraphs.filter((paragraph) => paragraph.trim() !== "").join("\n\n"));
  return operation.deprecated ? `${text}\n\n@deprecated` : text;
}

function failureLine({ status, codes, description }: ApiOperation["responses"][number]): string {
  const listed = codes.filter((code) => !description.includes(code)).map(markdownCode);
  const lines = description.trim().split("\n");
  const rest = lines.length > 1 ? lines.map((line) => `\n  ${line}`).join("") : ` ${lines[0] ?? ""}`;
  return `- \`${status}\`${listed.length > 0 ? ` ${listed.join(" ")}` : ""}${rest}`.trimEnd();
}

const wordsOf = { en: { errors: "Errors" }, ja: { errors: "エラー" } };
