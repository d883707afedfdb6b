/** What stands in an example for a value that is something else in code. */
export class CodeValue {
  constructor(
    readonly kind: "Date" | "Instant" | "PlainDate" | "bigint",
    readonly text: string,
  ) {}
}
