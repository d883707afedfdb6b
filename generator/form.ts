import type { ImportExtension } from "./load/import-extension.js";
import { oneOf, type Expected } from "./npm-fields.js";

/** In which form a target is written. */
export interface FormOfTarget {
  /** A package, unless told; or its code alone, in TypeScript, as source of an application. */
  readonly form?: "package" | "source";
  /** What relative imports of the source form end in; what the nearest tsconfig.json needs, unless told. */
  readonly importExtension?: ImportExtension;
  /** Whether openapi-fetch is left out. */
  readonly isLean?: boolean;
}

/** What redocly.yaml says of it. */
export interface FormSettings {
  readonly form?: "package" | "source";
  readonly importExtension?: ImportExtensionSetting;
  /** Beside fields of package.json. */
  readonly package?: { readonly client?: "openapi-fetch" | "lean" };
}

/** How the end of imports is written in settings. */
export const importExtensions = [".js", ".ts", "none"] as const;

export type ImportExtensionSetting = (typeof importExtensions)[number];

/** What the settings of a form must be. */
export const expectedForm: Readonly<Record<"form" | "importExtension", Expected>> = {
  form: oneOf("package", "source"),
  importExtension: oneOf(...importExtensions),
};

/** What `package` takes besides fields of package.json. */
export const expectedClient = { client: oneOf("openapi-fetch", "lean") };

/** What settings say of the form, and the fields of package.json that are left of `package`. */
export function formOf(settings: FormSettings): FormOfTarget & { readonly package: Readonly<Record<string, unknown>> } {
  const { form, importExtension, package: { client, ...fields } = {} } = settings;
  return {
    package: fields,
    ...(form === undefined ? {} : { form }),
    ...(importExtension === undefined ? {} : { importExtension: importExtension === "none" ? "" : importExtension }),
    ...(client === undefined ? {} : { isLean: client === "lean" }),
  };
}
