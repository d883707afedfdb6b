import type ts from "typescript";
import type { Flow } from "./uses.js";

/** One step from a value to a part of it, along the old type. */
export type Step =
  | { readonly kind: "property"; readonly name: string; readonly from: ts.Type }
  | { readonly kind: "item" | "entry" | "event"; readonly from: ts.Type }
  /** Not a part, but the value itself where it is an object: with a property that only one of its types has, if it has several. */
  | { readonly kind: "object"; readonly has?: string; readonly from: ts.Type }
  /** Not a part, but the value itself where a property tells that it is one member of a union. */
  | { readonly kind: "member"; readonly property: string; readonly value: string; readonly from: ts.Type };

/** What two types are of: where a walk begins, and how code gets at a value of the type. */
export interface Root {
  readonly kind: "request" | "data" | "result" | "schema" | "client";
  readonly flow: Flow;
  /** The exported function or type by which a difference is shown. */
  readonly symbol: string;
  /** The exported name of the type itself. */
  readonly typeName: string;
  /** For `request`, `data` and `result`: the type of the function's request. */
  readonly requestName?: string;
  /** For data that is a stream: the exported name of its events' type. */
  readonly eventName?: string;
  /** The operation's name. */
  readonly operation?: string;
  readonly schema?: string;
}

/** A place where two types part. */
export interface Parting {
  readonly rule: PartingRule;
  readonly root: Root;
  /** From the root to the value that has the difference. */
  readonly steps: readonly Step[];
  /** The property that is there or not, or the one that tells the members of a union apart. */
  readonly name?: string;
  /** As TypeScript: the literal values, or the members' values of `name`. */
  readonly values?: readonly string[];
  /** For unions whose members are told apart by `name`, or literals: every value of the old type, as TypeScript. */
  readonly known?: readonly string[];
  /** For rules about a property: what has it. */
  readonly owner?: ts.Type;
  /** Of the value that `steps` lead to; for rules about a property, of the property. */
  readonly old?: ts.Type;
  readonly new?: ts.Type;
  /** Declarations that say so, the nearest first. */
  readonly declared: readonly ts.Node[];
}

export type PartingRule =
  | "property-removed"
  | "shared-property-removed"
  | "property-added"
  | "required-property-added"
  | "property-became-required"
  | "property-became-optional"
  | "null-removed"
  | "null-added"
  | "value-removed"
  | "value-added"
  | "member-removed"
  | "member-added"
  | "entries-removed"
  | "type-changed"
  | "type-narrowed"
  | "type-widened";
