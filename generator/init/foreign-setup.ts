/** One API that a configuration of another generator names. */
export interface ForeignApi {
  /** What the configuration calls it. */
  readonly name?: string;
  /** Path or URL of the description; undefined where it could not be read. */
  readonly input: string | undefined;
  /** Files and folders of code that was written, as paths of the folder, whose names can be adopted. */
  readonly outputs: readonly string[];
}

export type ForeignTool = "openapi-typescript" | "hey-api" | "orval" | "openapi-typescript-codegen";

/** What a configuration of another generator says. */
export interface ForeignSetup {
  readonly tool: ForeignTool;
  /** Where it says so: a file, or a script of package.json. */
  readonly place: string;
  readonly apis: readonly ForeignApi[];
  /** What is not taken over, or could not be read, each as a sentence. */
  readonly left: readonly string[];
}
