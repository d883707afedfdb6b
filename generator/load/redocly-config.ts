import { dirname, join } from "node:path";
import {
  BaseResolver,
  loadConfig,
  Config,
  createConfig,
  type NormalizedProblem,
  type RuleConfig,
  type Source,
} from "@redocly/openapi-core";
import { isHarmless } from "./harmless.js";

/** Redocly's rules, resolved: presets and plugins are read, severities are settled. */
export type RedoclyConfig = Config;

/**
 * Reads a redocly.yaml, with its presets, plugins and ignore file; without a path, gives the default rules.
 * What one of its `apis` says by itself is reached by `forAlias(name)`.
 * Throws openapi-core's own errors for a file that is missing or wrong.
 * @param path absolute, or relative to the folder the program was started in
 * @param onRead hears of each file before it is read, of the ignore file also where there is none; of plugins it hears nothing
 */
export async function loadRedoclyConfig(
  path: string | undefined,
  onRead: (location: string) => void = () => {},
): Promise<RedoclyConfig> {
  if (path === undefined) return defaultRules();
  onRead(join(dirname(path), ".redocly.lint-ignore.yaml"));
  return loadConfig({ configPath: path, externalRefResolver: new HeardResolver(onRead) });
}

/** Says what it reads. */
class HeardResolver extends BaseResolver {
  constructor(readonly onRead: (location: string) => void) {
    super();
  }

  override async loadExternalRef(location: string): Promise<Source> {
    this.onRead(location);
    return super.loadExternalRef(location);
  }
}

/** The rules without which a document cannot be used at all. */
const essential: ReadonlySet<string> = new Set(["struct", "no-unresolved-refs"]);

const ruleSets = ["rules", "oas2Rules", "oas3_0Rules", "oas3_1Rules", "oas3_2Rules"] as const;

/** Rules that run each `pattern` on the examples beside it, which may take for ever. */
const endless: ReadonlySet<string> = new Set([
  "no-invalid-media-type-examples",
  "no-invalid-parameter-examples",
  "no-invalid-schema-examples",
]);

type Rules = Record<string, RuleConfig>;

/**
 * Redocly's `recommended`, where everything only warns unless it makes a document unusable: published descriptions
 * break many a rule, and a client can be made from them all the same.
 * @param base a configuration that sets no rules, whose plugins and HTTP headers are kept
 */
export async function defaultRules(base?: Config): Promise<Config> {
  const recommended = await createConfig({ extends: ["recommended"], resolve: { doNotResolveExamples: true } });
  const soft = mapRules(recommended, (id, rule) =>
    essential.has(id) ? rule : endless.has(id) ? "off" : softened(rule),
  );
  return new LenientConfig({ ...base?.resolvedConfig, ...soft, ...keptResolve(base) }, kept(base ?? recommended));
}

/**
 * Rules for descriptions that are compared and not generated from: nothing stops a comparison but a reference that leads
 * nowhere and what is no object where one has to be, since the description of an API that is already out cannot be mended any more.
 */
export async function comparisonRules(): Promise<Config> {
  const rules: Rules = { struct: "warn", "no-unresolved-refs": "error" };
  const config = await createConfig({ rules, resolve: { doNotResolveExamples: true } });
  return new ComparedConfig(config.resolvedConfig, kept(config));
}

/** The configuration itself if it sets any rule for descriptions, or else with the default rules. */
export async function withRules(config: Config | undefined): Promise<Config> {
  const { oas2, oas3_0, oas3_1, oas3_2 } = config?.rules ?? {};
  const silent = [oas2, oas3_0, oas3_1, oas3_2].every((rules) => Object.keys(rules ?? {}).length === 0);
  return config === undefined || silent ? defaultRules(config) : config;
}

/** The same configuration with none but the essential rules, for pages that are linted again once they are joined. */
export function essentialRules(config: Config): Config {
  const Kind = config instanceof LenientConfig ? LenientConfig : Config;
  const few = mapRules(config, (id, rule) => (essential.has(id) ? rule : "off"));
  return new Kind({ ...config.resolvedConfig, ...few }, kept(config));
}

/** The same configuration without one rule; undefined where that is off already. */
export function withoutRule(config: Config, rule: string): Config | undefined {
  const isOn = ruleSets.some((set) => ![undefined, "off"].includes(config.resolvedConfig[set]?.[rule] as string));
  if (!isOn) return undefined;
  const Kind = config instanceof LenientConfig ? LenientConfig : Config;
  const others = mapRules(config, (id, each) => (id === rule ? "off" : each));
  return new Kind({ ...config.resolvedConfig, ...others }, kept(config));
}

/** Says of what is no object where one has to be that it is an error, unless a package can be made of it all the same. */
class ComparedConfig extends Config {
  override addProblemToIgnore(problem: NormalizedProblem): NormalizedProblem {
    const wrong = /^Expected type `\w+` \((object|array)\) but got|^The field `(info|title)` must be/;
    const isBearable = isHarmless(problem);
    const isWrong = wrong.test(problem.message) || problem.severity === "error";
    const severity = isWrong && !isBearable ? "error" : "warn";
    return super.addProblemToIgnore({ ...problem, severity });
  }
}

/** Says of harmless breaches that they are warnings, in the place where openapi-core asks about every problem. */
class LenientConfig extends Config {
  override addProblemToIgnore(problem: NormalizedProblem): NormalizedProblem {
    return super.addProblemToIgnore(isHarmless(problem) ? { ...problem, severity: "warn" } : problem);
  }
}

function mapRules({ resolvedConfig }: Config, change: (id: string, rule: RuleConfig) => RuleConfig) {
  const mapped = (rules: Rules = {}): Rules =>
    Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, change(id, rule)]));
  return Object.fromEntries(ruleSets.map((set) => [set, mapped(resolvedConfig[set])]));
}

function softened(rule: RuleConfig): RuleConfig {
  if (typeof rule === "string") return rule === "error" ? "warn" : rule;
  return { ...rule, severity: rule.severity === "off" ? "off" : "warn" };
}

function keptResolve(base: Config | undefined) {
  return { resolve: { ...base?.resolvedConfig.resolve, doNotResolveExamples: true } };
}

function kept({ configPath, plugins, ignore }: Config) {
  return { ...(configPath === undefined ? {} : { configPath }), plugins, ignore };
}

/** The rules of Redocly and of all plugins, as a configuration calls them. */
export function ruleNames({ plugins }: RedoclyConfig): string[] {
  return plugins.flatMap(({ id, rules = {} }) =>
    Object.values(rules).flatMap((set: object) => Object.keys(set).map((name) => (id === "" ? name : `${id}/${name}`))),
  );
}
