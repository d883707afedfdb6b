import type { Finding } from "../finding.js";
import { isObject } from "../../located.js";
import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";
import type { Voice } from "../../voice.js";

/** What decides where a client puts its credential, and in which form. */
const credentials = { in: "location-changed", name: "name-changed", scheme: "scheme-changed" } as const;

/** What a client learns about the credential, or where it learns more. */
const details = {
  bearerFormat: "bearer-format-changed",
  openIdConnectUrl: "openid-connect-url-changed",
  oauth2MetadataUrl: "oauth-metadata-url-changed",
  deprecated: "deprecated-changed",
} as const;

const addresses = {
  authorizationUrl: "oauth-url-changed",
  tokenUrl: "oauth-token-url-changed",
  refreshUrl: "oauth-refresh-url-changed",
  deviceAuthorizationUrl: "oauth-device-url-changed",
} as const;

/** The security schemes that a description declares, and the scopes and addresses of their OAuth flows. */
export const securitySchemes: RuleOn<"document"> = {
  id: "security-schemes",
  on: "document",
  reads: [
    "components.securitySchemes",
    ...["type", "description", "flows", ...Object.keys(credentials), ...Object.keys(details)].map(
      (keyword) => `securityScheme.${keyword}`,
    ),
    ...["implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization"].map(
      (flow) => `oauthFlows.${flow}`,
    ),
    ...["scopes", ...Object.keys(addresses)].map((keyword) => `oauthFlow.${keyword}`),
  ],
  *check({ base, revision }) {
    const [before, after] = [
      objects(base.value.components?.securitySchemes),
      objects(revision.value.components?.securitySchemes),
    ];
    for (const name of before.keys())
      if (!after.has(name))
        yield found("removed", [name], (voice) => `The security scheme ${quote(name)} ${voice.was("removed")}.`);
    for (const [name, to] of after) {
      const from = before.get(name);
      if (from === undefined)
        yield found("added", [name], (voice) => `The security scheme ${quote(name)} ${voice.was("added")}.`);
      else yield* schemeChanges(name, from, to);
    }
  },
};

type Scheme = Record<string, unknown>;

function* schemeChanges(name: string, before: Scheme, after: Scheme): Iterable<Finding> {
  const changed = (what: string, at: string[], from: unknown, to: unknown) =>
    found(
      what,
      [name, ...at],
      (voice) => `${at.at(-1)} of the security scheme ${quote(name)} ${voice.went(quote(from), quote(to))}.`,
    );
  if (before.type !== after.type) yield changed("type-changed", ["type"], before.type, after.type);
  else
    for (const [keyword, what] of Object.entries(credentials))
      if (before[keyword] !== after[keyword])
        yield { ...changed(what, [keyword], before[keyword], after[keyword]), effect: "changes" };
  for (const [keyword, what] of Object.entries(details))
    if ((before[keyword] ?? false) !== (after[keyword] ?? false))
      yield changed(what, [keyword], before[keyword], after[keyword]);
  if (before.description !== after.description)
    yield {
      ...found(
        "description-changed",
        [name, "description"],
        () => `The security scheme ${quote(name)} is described in other words.`,
      ),
      effect: "words",
    };
  const [flowsBefore, flowsAfter] = [objects(before.flows), objects(after.flows)];
  for (const flow of new Set([...flowsBefore.keys(), ...flowsAfter.keys()])) {
    const [from, to] = [flowsBefore.get(flow), flowsAfter.get(flow)];
    if (from === undefined || to === undefined) {
      const action = from === undefined ? "added" : "removed";
      yield found(
        `oauth-flow-${action}`,
        [name, "flows", flow],
        (voice) => `The flow ${quote(flow)} ${voice.wasOf(action, `the security scheme ${quote(name)}`)}.`,
      );
      continue;
    }
    for (const [keyword, what] of Object.entries(addresses))
      if (from[keyword] !== to[keyword]) yield changed(what, ["flows", flow, keyword], from[keyword], to[keyword]);
    yield* scopeChanges([name, "flows", flow, "scopes"], textsOf(from.scopes), textsOf(to.scopes));
  }
}

function* scopeChanges(at: string[], before: Map<string, unknown>, after: Map<string, unknown>): Iterable<Finding> {
  const of = `of the security scheme ${quote(at[0])}`;
  for (const scope of before.keys())
    if (!after.has(scope))
      yield found(
        "oauth-scope-removed",
        [...at, scope],
        (voice) => `The scope ${quote(scope)} ${of} ${voice.was("removed")}.`,
      );
  for (const [scope, words] of after) {
    if (!before.has(scope))
      yield found(
        "oauth-scope-added",
        [...at, scope],
        (voice) => `The scope ${quote(scope)} ${of} ${voice.was("added")}.`,
      );
    else if (before.get(scope) !== words)
      yield found(
        "oauth-scope-changed",
        [...at, scope],
        () => `The scope ${quote(scope)} ${of} is described in other words.`,
      );
  }
}

function found(what: string, at: readonly string[], sentence: (voice: Voice) => string): Finding {
  return {
    id: `api-security-component-${what}`,
    effect: "notes",
    say: (_subject, voice) => sentence(voice),
    at: ["components", "securitySchemes", ...at],
  };
}

function objects(map: unknown): Map<string, Scheme> {
  return new Map(
    Object.entries(isObject(map) ? map : {}).filter((entry): entry is [string, Scheme] => isObject(entry[1])),
  );
}

function textsOf(map: unknown): Map<string, unknown> {
  return new Map(Object.entries(isObject(map) ? map : {}));
}
