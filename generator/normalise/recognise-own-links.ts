import { responsesOf } from "../document/operations.js";
import { dereference } from "../document/pointer.js";
import { linkParameter, linkTarget } from "../document/link-target.js";
import type { Link, OpenApi, Operation } from "../document/types.js";
import type { Paging } from "./paging.js";

/** A Link that leads from a page to another of the same list. */
interface OwnLink extends Pick<Paging, "by" | "parameter" | "from"> {
  readonly name: string;
}

const body = "$response.body#";

/** Names of Links to the same list that do not lead to its next page. */
const elsewhere = /^(prev(ious)?|first|last|up|self|parent)([-_ ]?(page|link|url))?$/i;

/**
 * The Links of an operation's success that fill one of its own query parameters from the answer, and all others from the
 * request: alone the one whose name says that it is the next page, where there is one.
 */
export function recogniseOwnLinks(document: OpenApi, operation: Operation): OwnLink[] {
  const success = responsesOf(document, operation).find(({ status }) => status.startsWith("2"));
  const declared = Object.entries(success?.value.links ?? {});
  const links = declared.flatMap(([name, reference]): OwnLink[] => {
    const link = dereference<Link>(document, reference);
    const target = link && linkTarget(document, link);
    if (target?.operation !== operation || link!.requestBody !== undefined || elsewhere.test(name)) return [];
    const values = Object.entries(link!.parameters ?? {}).map(([key, value]) => [key, String(value)] as const);
    const [taken, ...others] = values.filter(([, value]) => !value.startsWith("$request."));
    const parameter = taken && linkParameter(target, taken[0]);
    if (others.length > 0 || parameter?.in !== "query" || !taken![1].startsWith(body)) return [];
    return [{ name, by: "cursor", parameter: parameter.name, from: taken![1].slice(body.length) }];
  });
  const next = links.filter(({ name }) => /^next/i.test(name));
  return next.length === 1 ? next : links;
}
