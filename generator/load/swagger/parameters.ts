import { isObject } from "../../document/pointer.js";
import type { Extensible, Parameter, Schema } from "../../document/types.js";
import { extensionsOf, picked, sharedName, targetOf, type Conversion } from "./conversion.js";
import { convertSchema, joinedText, schemaOf } from "./schemas.js";

/** A parameter as it is listed, and what it is. */
export interface Listed {
  readonly written: Extensible;
  readonly target: Extensible;
}

/** The parameters of an operation or a path; what leads nowhere is told elsewhere. */
export function listedIn(conversion: Conversion, parameters: unknown): Listed[] {
  return (Array.isArray(parameters) ? parameters : []).flatMap((written: unknown) => {
    const target = isObject(written) ? targetOf(conversion, written as Extensible) : undefined;
    return target === undefined ? [] : [{ written: written as Extensible, target }];
  });
}

/** Whether a parameter is the body of a request or a part of it. */
export function isOfBody({ in: place }: Extensible): boolean {
  return place === "body" || place === "formData";
}

/** A list without what became the body; undefined where nothing stays. */
export function convertParameters(conversion: Conversion, listed: readonly Listed[]): Parameter[] | undefined {
  const kept = listed.filter(({ target }) => !isOfBody(target));
  if (kept.length === 0) return undefined;
  return kept.map(({ written, target }) => {
    const name = sharedName(written.$ref, "parameters");
    const isShared = name !== undefined && isObject(conversion.root.parameters);
    if (!isShared) return conversion.made(written, convertParameter(conversion, target));
    return conversion.made(written, { $ref: componentOf(name) }) as unknown as Parameter;
  });
}

function componentOf(name: string): string {
  return `#/components/parameters/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** A parameter that is no part of a body. */
export function convertParameter(conversion: Conversion, parameter: Extensible): Parameter {
  const { in: place, schema } = parameter;
  const made = {
    ...picked(parameter, "name", "in", "description", "required", "deprecated", "allowEmptyValue", "example"),
    ...extensionsOf(parameter),
  } as Parameter;
  delete made["x-nullable"];
  if (place === "path" && made.required !== true) {
    made.required = true;
    const reason = "a path has no part that may be missing";
    conversion.tell(parameter, "required", {
      before: "a path parameter that is not required",
      after: "required",
      reason,
    });
  }
  if (isObject(schema)) made.schema = convertSchema(conversion, schema);
  else Object.assign(made, styled(conversion, parameter));
  return conversion.made(parameter, made);
}

/** What says how a parameter is written, and of which type it is. */
function styled(conversion: Conversion, parameter: Extensible): Partial<Parameter> {
  const isQuery = parameter.in === "query";
  const schema = schemaOf(conversion, parameter);
  if (parameter.type !== "array") return { schema };
  return listStyle(conversion, parameter, schema, isQuery ? queryStyles : otherStyles);
}

type Styles = Readonly<Record<string, Pick<Parameter, "style" | "explode">>>;

/** How a list is written by `collectionFormat` in a query, as OpenAPI 3 says it. */
export const queryStyles: Styles = {
  csv: { style: "form", explode: false },
  multi: { style: "form", explode: true },
  ssv: { style: "spaceDelimited", explode: false },
  pipes: { style: "pipeDelimited", explode: false },
};

/** In a path and in a header there are commas alone. */
const otherStyles: Styles = { csv: {} };

/** The schema of a list and its style; where no style writes it so, that of a text. */
export function listStyle(
  conversion: Conversion,
  list: Extensible,
  schema: Schema,
  styles: Styles,
): { schema: Schema; style?: string; explode?: boolean } {
  const { collectionFormat = "csv" } = list;
  const style = Object.hasOwn(styles, String(collectionFormat)) ? styles[String(collectionFormat)] : undefined;
  if (style !== undefined) return { ...style, schema };
  const before = `a list with the collectionFormat ${JSON.stringify(collectionFormat)}`;
  if (styles.csv === undefined || separated.has(String(collectionFormat)))
    return { schema: joinedText(conversion, list, before, "OpenAPI 3 has no style that writes it so") };
  const reason = "Swagger 2.0 has no such format here";
  conversion.tell(list, "collectionFormat", { before, after: "a list joined by commas", reason });
  return { ...styles.csv, schema };
}

const separated: ReadonlySet<string> = new Set(["ssv", "tsv", "pipes"]);
