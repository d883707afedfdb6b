/** What a folder holds that says something of descriptions and clients. */
export interface Project {
  /** OpenAPI descriptions, by their paths with "/"; those that packages of ours hold are left out. */
  readonly descriptions: readonly FoundDescription[];
  /** Whether there was more than is looked through. */
  readonly isCut: boolean;
  /** Configurations of other generators that are code or data. */
  readonly configurations: readonly TextFile[];
  readonly packageJson: TextFile | undefined;
  /** The redocly.yaml of the folder itself, and what it says; undefined as a value where it is broken. */
  readonly redocly: (TextFile & { readonly value: unknown }) | undefined;
  /** URLs of git's remotes, the one named origin first. */
  readonly remotes: readonly string[];
  /** Where the folder stands in its git repository: "root", "below", or "none" where there is no repository. */
  readonly repository: "root" | "below" | "none";
}

export interface FoundDescription {
  readonly path: string;
  readonly title: string;
}

/** An OpenAPI Overlay beside a description. */
export interface FoundOverlay {
  /** Name of its file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Path or URL of the description that it says it is for. */
  readonly extends?: string;
}

/** What lies in the folder of a description. */
export interface Beside {
  readonly overlays: readonly FoundOverlay[];
  /** Whether no other description lies there. */
  readonly isOnly: boolean;
}

export interface TextFile {
  /** Relative to the folder, with "/". */
  readonly path: string;
  readonly text: string;
}
