/** The options of `katagami diff`, as commander gives them. */
export interface DiffFlags {
  readonly format: string;
  readonly output?: string;
  readonly failOn?: string;
  readonly severity?: string;
  readonly sdk: boolean;
  readonly locale?: boolean;
  readonly overlay?: readonly string[];
  readonly header?: Readonly<Record<string, string>>;
  readonly name?: string;
  readonly config?: string;
  readonly approvals?: string;
  readonly approve?: string;
  readonly reason?: string;
  readonly until?: string;
  readonly consumer?: string;
  readonly sunsetNotice?: string;
  readonly checkVersion?: boolean;
  readonly schema?: boolean;
}
