import type { Finding } from "../finding.js";
import { keysOf, isObject } from "../../located.js";
import { quote, type Voice } from "../../voice.js";
import { partings } from "../../values.js";
import type { RuleOn } from "../rule.js";
import { securityChanges } from "./operation-parts.js";

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
    const [before, after] = [base, revision].map(({ value }) => objects(value.components?.securitySchemes)) as [
      Schemes,
      Schemes,
    ];
    for (const [action, name] of partings(before.keys(), after.keys()))
      yield found(action, [name], (voice) => `The security scheme ${quote(name)} ${voice.was(action)}.`);
    for (const [name, to] of after) if (before.has(name)) yield* schemeChanges(name, before.get(name)!, to);
  },
};

/** The security that all operations ask for which have none of their own. */
export const globalSecurity: RuleOn<"document"> = {
  id: "global-security",
  on: "document",
  reads: ["openapi.security"],
  *check({ base, revision, securesOperations }) {
    if (securesOperations) yield* securityChanges("api-global-security", base.value.security, revision.value.security);
  },
};

type Scheme = Record<string, unknown>;
type Schemes = Map<string, Scheme>;

function* schemeChanges(name: string, before: Scheme, after: Scheme): Iterable<Finding> {
  const changed = (what: string, at: string[], from: unknown, to: unknown) =>
    found(what, [name, ...at], (voice) => {
      return `${at.at(-1)} of the security scheme ${quote(name)} ${voice.went(quote(from), quote(to))}.`;
    });
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
  for (const [action, flow] of partings(flowsBefore.keys(), flowsAfter.keys()))
    yield found(`oauth-flow-${action}`, [name, "flows", flow], (voice) => {
      return `The flow ${quote(flow)} ${voice.wasOf(action, `the security scheme ${quote(name)}`)}.`;
    });
  for (const [flow, to] of flowsAfter) {
    const from = flowsBefore.get(flow);
    if (from === undefined) continue;
    for (const [keyword, what] of Object.entries(addresses))
      if (from[keyword] !== to[keyword]) yield changed(what, ["flows", flow, keyword], from[keyword], to[keyword]);
    yield* scopeChanges([name, "flows", flow, "scopes"], from.scopes, to.scopes);
  }
}

function* scopeChanges(at: string[], before: unknown, after: unknown): Iterable<Finding> {
  const scope = (name: string) => `The scope ${quote(name)} of the security scheme ${quote(at[0])}`;
  for (const [action, name] of partings(keysOf(before), keysOf(after)))
    yield found(`oauth-scope-${action}`, [...at, name], (voice) => `${scope(name)} ${voice.was(action)}.`);
  for (const name of keysOf(after)) {
    if (!isObject(before) || !Object.hasOwn(before, name) || before[name] === (after as Scheme)[name]) continue;
    yield found("oauth-scope-changed", [...at, name], () => `${scope(name)} is described in other words.`);
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

function objects(map: unknown): Schemes {
  return new Map(
    Object.entries(isObject(map) ? map : {}).filter((entry): entry is [string, Scheme] => isObject(entry[1])),
  );
}
