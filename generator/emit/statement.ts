/** A statement of TypeScript as data: what emitters make, and `generator/print/` writes. */
export type Statement =
  ImportStatement | ExportStatement | TypeStatement | InterfaceStatement | ConstStatement | FunctionStatement;

export interface ImportStatement {
  readonly kind: "import";
  /** Names in braces; or the one name under which the module is imported as a whole. */
  readonly names: readonly string[] | string;
  readonly from: string;
  readonly isType: boolean;
  /** Whether only the bodies of functions name it. */
  readonly isInner?: boolean;
}

export interface ExportStatement {
  readonly kind: "export";
  /** Absent: all that the module exports. */
  readonly names?: readonly string[];
  /** Absent where nothing is exported, which makes a module of a file. */
  readonly from?: string;
  readonly isType?: boolean;
}

/** An exported type by its name. */
export interface TypeStatement extends Documented {
  readonly kind: "type";
  readonly name: string;
  readonly type: string;
}

/** An exported interface. */
export interface InterfaceStatement extends Documented {
  readonly kind: "interface";
  readonly name: string;
  readonly properties: readonly Member[];
}

export interface ConstStatement extends Documented {
  readonly kind: "const";
  readonly isExported: boolean;
  readonly name: string;
  readonly type: string;
  readonly value: string;
}

/** An exported function. */
export interface FunctionStatement extends Documented, Signature {
  readonly kind: "function";
  readonly name: string;
  /** What callers see in place of its own signature. */
  readonly overloads?: readonly Overload[];
  readonly body: string;
}

export interface Signature {
  readonly parameters: readonly Member[];
  readonly returnType: string;
}

/** One of several signatures; where it has no comment of its own, it has the function's. */
export interface Overload extends Signature, Documented {}

/** A property of an interface, or a parameter of a function. */
export interface Member extends Documented {
  readonly name: string;
  readonly type: string;
  readonly isOptional?: boolean;
  /** What a parameter is where it is left out. */
  readonly initializer?: string;
}

interface Documented {
  /** The text of its comment, made safe; blank for none. */
  readonly doc?: string;
}

export function typeStatement(name: string, type: string, doc: string): TypeStatement {
  return { kind: "type", name, type, doc };
}

/** Imports a module as a whole. */
export function importAll(from: string, name: string, isType = false): ImportStatement {
  return { kind: "import", names: name, from, isType };
}

/** Imports what only the bodies of functions name. */
export function importInner(from: string, names: ImportStatement["names"]): ImportStatement {
  return { kind: "import", names, from, isType: false, isInner: true };
}

export function importTypes(from: string, names: readonly string[]): ImportStatement {
  return { kind: "import", names, from, isType: true };
}
