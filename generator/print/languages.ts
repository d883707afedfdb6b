import type { ConstStatement, FunctionStatement, Member, Overload, Signature, Statement } from "../emit/statement.js";

/** A statement as a language has it: JavaScript is without types, declarations are without values. */
export type Written = Exclude<Statement, ConstStatement | FunctionStatement> | WrittenConst | WrittenFunction;

type WrittenConst = Omit<ConstStatement, "type" | "value"> & Partial<Pick<ConstStatement, "type" | "value">>;

export interface WrittenFunction extends Omit<FunctionStatement, "parameters" | "returnType" | "body"> {
  readonly parameters: readonly WrittenMember[];
  readonly returnType?: string;
  readonly body?: string;
}

export type WrittenMember = Omit<Member, "type"> & Partial<Pick<Member, "type">>;

/** Whether something is left of a statement when the program runs: types are gone then, and what only passes types on. */
export function hasValue(statement: Statement): boolean {
  return statement.kind === "const" || statement.kind === "function";
}

/**
 * The JavaScript of statements.
 * @param isTypes whether a module, as it is imported, has types alone: it has no JavaScript
 */
export function javaScriptOf(statements: readonly Statement[], isTypes: (from: string) => boolean): Written[] {
  return statements.flatMap((statement): Written[] => {
    switch (statement.kind) {
      case "import":
      case "export":
        // Without `from` it exports nothing, and only makes a module of types.
        return statement.isType || statement.from === undefined || isTypes(statement.from) ? [] : [statement];
      case "type":
      case "interface":
        return [];
      case "const": {
        const { kind, isExported, name, value } = statement;
        return [{ kind, isExported, name, value }];
      }
      case "function": {
        const { kind, name, body } = statement;
        const parameters = statement.parameters.map(({ name, initializer }) =>
          initializer === undefined ? { name } : { name, initializer },
        );
        return [{ kind, name, parameters, body }];
      }
    }
  });
}

/** The declarations of statements: what callers see, with its comments. */
export function declarationsOf(statements: readonly Statement[]): Written[] {
  return statements.flatMap((statement): Written[] => {
    switch (statement.kind) {
      case "import":
        return statement.isInner ? [] : [statement];
      case "const": {
        const { value: _, ...declared } = statement;
        return statement.isExported ? [declared] : [];
      }
      case "function": {
        const { kind, name, doc, overloads = [] } = statement;
        const seen: readonly Overload[] = overloads.length > 0 ? overloads : [statement];
        return seen.map((each) => {
          const words = each.doc ?? doc;
          return { kind, name, ...(words === undefined ? {} : { doc: words }), ...asDeclared(each) };
        });
      }
      default:
        return [statement];
    }
  });
}

/** A signature whose parameters have no values: those that had one may be left out. */
export function asDeclared({ parameters, returnType }: Signature): Signature {
  const declared = parameters.map(({ initializer, ...each }) =>
    initializer === undefined ? each : { ...each, isOptional: true },
  );
  return { parameters: declared, returnType };
}
