var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) =>
  function __init() {
    if (err) throw err[0];
    try {
      return (fn && (res = (0, fn[__getOwnPropNames(fn)[0]])((fn = 0))), res);
    } catch (e) {
      throw ((err = [e]), e);
    }
  };
var __export = (target, all) => {
  for (var name2 in all) __defProp(target, name2, { get: all[name2], enumerable: true });
};

// generator/document/objects.ts
var methods, objects;
var init_objects = __esm({
  "generator/document/objects.ts"() {
    "use strict";
    methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
    objects = {
      openapi: {
        holds: {
          paths: "paths",
          webhooks: "{pathItem}",
          components: "components",
          info: "info",
          servers: "[server]",
          security: "[securityRequirement]",
          tags: "[tag]",
          externalDocs: "externalDocs",
        },
        flips: "webhooks",
        words: "openapi",
        told: "$self jsonSchemaDialect",
      },
      info: {
        holds: { contact: "contact", license: "license" },
        words: "title summary description termsOfService version",
      },
      contact: { words: "name url email" },
      license: { words: "name identifier url" },
      externalDocs: { words: "description url" },
      tag: { holds: { externalDocs: "externalDocs" }, words: "name summary description parent kind" },
      server: { holds: { variables: "{serverVariable}" }, rule: "url", words: "name description" },
      serverVariable: { data: "enum default", rule: "enum default", words: "description" },
      // Its keys are names of security schemes.
      securityRequirement: {},
      components: {
        holds: {
          schemas: "{schema}",
          responses: "{response}",
          parameters: "{parameter}",
          headers: "{header}",
          requestBodies: "{requestBody}",
          pathItems: "{pathItem}",
          callbacks: "{callback}",
          links: "{link}",
          mediaTypes: "{mediaType}",
          examples: "{example}",
          securitySchemes: "{securityScheme}",
        },
      },
      paths: { others: "pathItem" },
      pathItem: {
        holds: {
          parameters: "[parameter]",
          ...Object.fromEntries(methods.map((method) => [method, "operation"])),
          additionalOperations: "{operation}",
          servers: "[server]",
        },
        words: "summary description",
      },
      operation: {
        holds: {
          parameters: "[parameter]",
          requestBody: "requestBody",
          responses: "responses",
          callbacks: "{callback}",
          servers: "[server]",
          security: "[securityRequirement]",
          externalDocs: "externalDocs",
        },
        flips: "responses callbacks",
        rule: "operationId tags deprecated x-sunset x-stability-level",
        words: "summary description",
        told: "x-katagami-streaming x-katagami-retry x-katagami-pagination",
      },
      parameter: {
        holds: { schema: "schema", content: "{mediaType}", examples: "{example}" },
        data: "example",
        rule: "name in required deprecated style explode allowReserved x-sunset",
        words: "description example",
        told: "allowEmptyValue",
      },
      header: {
        holds: { schema: "schema", content: "{mediaType}", examples: "{example}" },
        data: "example",
        rule: "required deprecated style explode",
        words: "description example",
        told: "allowEmptyValue allowReserved",
      },
      requestBody: {
        holds: { content: "{mediaType}" },
        rule: "required",
        words: "description",
      },
      responses: { others: "response" },
      response: {
        holds: { content: "{mediaType}", headers: "{header}", links: "{link}" },
        words: "summary description",
      },
      callback: { others: "pathItem" },
      mediaType: {
        holds: {
          schema: "schema",
          itemSchema: "schema",
          encoding: "{encoding}",
          prefixEncoding: "[encoding]",
          itemEncoding: "encoding",
          examples: "{example}",
          "x-katagami-item": "schema",
        },
        data: "example",
        words: "example",
        told: "x-katagami-events x-katagami-event-data",
      },
      encoding: {
        holds: {
          headers: "{header}",
          encoding: "{encoding}",
          prefixEncoding: "[encoding]",
          itemEncoding: "encoding",
        },
        rule: "contentType style explode allowReserved",
      },
      example: {
        data: "value dataValue",
        words: "summary description value dataValue serializedValue externalValue",
      },
      link: {
        refers: { operationRef: "operation" },
        holds: { server: "server" },
        data: "parameters requestBody",
        rule: "operationRef operationId parameters requestBody",
        words: "description",
      },
      securityScheme: {
        holds: { flows: "oauthFlows" },
        rule: "type in name scheme",
        words: "description",
        told: "bearerFormat openIdConnectUrl oauth2MetadataUrl deprecated",
      },
      oauthFlows: {
        holds: {
          implicit: "oauthFlow",
          password: "oauthFlow",
          clientCredentials: "oauthFlow",
          authorizationCode: "oauthFlow",
          deviceAuthorization: "oauthFlow",
        },
      },
      oauthFlow: { rule: "authorizationUrl tokenUrl scopes", told: "refreshUrl deviceAuthorizationUrl" },
      schema: {
        refers: { $dynamicRef: "schema" },
        holds: {
          properties: "{schema}",
          patternProperties: "{schema}",
          dependentSchemas: "{schema}",
          $defs: "{schema}",
          definitions: "{schema}",
          allOf: "[schema]",
          oneOf: "[schema]",
          anyOf: "[schema]",
          prefixItems: "[schema]",
          items: "schema",
          additionalProperties: "schema",
          not: "schema",
          if: "schema",
          then: "schema",
          else: "schema",
          contains: "schema",
          propertyNames: "schema",
          unevaluatedItems: "schema",
          unevaluatedProperties: "schema",
          contentSchema: "schema",
          discriminator: "discriminator",
          xml: "xml",
          externalDocs: "externalDocs",
        },
        data: "enum const default example examples",
        rule: "type format enum const default nullable required dependentRequired multipleOf minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength pattern minItems maxItems uniqueItems minContains maxContains minProperties maxProperties contentEncoding contentMediaType readOnly writeOnly deprecated $dynamicRef x-extensible-enum x-sunset x-stability-level",
        words: "title summary description example examples $comment",
        told: "$id $schema $vocabulary $anchor $dynamicAnchor $recursiveRef $recursiveAnchor dependencies x-katagami-open-enum",
      },
      discriminator: {
        refers: { mapping: "{schema}", defaultMapping: "schema" },
        rule: "propertyName mapping defaultMapping",
      },
      xml: { rule: "nodeType name namespace prefix attribute wrapped" },
    };
  },
});

// generator/document/keywords.ts
function prepare({ holds = {}, refers = {}, others, ...rows }) {
  const [rule2, words, told, data, flips] = [rows.rule, rows.words, rows.told, rows.data, rows.flips].map(
    (row) => row?.split(" ") ?? [],
  );
  const names2 = /* @__PURE__ */ new Set([...Object.keys(holds), ...Object.keys(refers), ...rule2, ...words, ...told]);
  const keyword = (name2, order) => {
    const target = holds[name2] ?? refers[name2];
    const role = rule2.includes(name2)
      ? "rule"
      : words.includes(name2)
        ? "words"
        : told.includes(name2)
          ? "told"
          : "structure";
    return {
      name: name2,
      role,
      ...(name2 in holds && { holds: kindIn(target) }),
      ...(name2 in refers && { refers: kindIn(target) }),
      form: target?.startsWith("[") ? "list" : target?.startsWith("{") ? "map" : "one",
      flips: flips.includes(name2),
      isData: data.includes(name2),
      order,
    };
  };
  const keywords = new Map([...names2].map((name2, order) => [name2, keyword(name2, order)]));
  return { keywords, ...(others !== void 0 && { others: { ...keyword("*", names2.size), holds: kindIn(others) } }) };
}
function kindIn(target) {
  return target.replace(/^[[{]|[\]}]$/g, "");
}
function isAnnotation(key) {
  const others = ["default", "deprecated", "readOnly", "writeOnly"];
  return kinds.schema.keywords.get(key)?.role === "words" || others.includes(key);
}
function keywordOf(kind, key) {
  const { keywords, others } = kinds[kind];
  return keywords.get(key) ?? (others === void 0 || key.startsWith("x-") ? void 0 : others);
}
var kinds;
var init_keywords = __esm({
  "generator/document/keywords.ts"() {
    "use strict";
    init_objects();
    kinds = Object.fromEntries(Object.entries(objects).map(([kind, facts]) => [kind, prepare(facts)]));
  },
});

// generator/document/pointer.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function escapeKey(key) {
  const escaped2 = key.includes("~") || key.includes("/") ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
  return decode(escaped2) === escaped2 ? escaped2 : escaped2.replaceAll("%", "%25");
}
function pointer(...keys) {
  return childPointer("#", ...keys);
}
function childPointer(parent, ...keys) {
  return [parent === "#/" ? "#" : parent, ...keys.map((key) => escapeKey(String(key)))].join("/");
}
function pointerKeys(fragment) {
  const start = fragment.startsWith("#") ? 1 : 0;
  const text = fragment.slice(fragment[start] === "/" ? start + 1 : start);
  if (text === "") return [];
  const keys = text.split("/");
  if (!text.includes("%") && !text.includes("~")) return keys;
  return keys.map((key) => decode(key).replaceAll("~1", "/").replaceAll("~0", "~"));
}
function lookUp(root, fragment) {
  return pointerKeys(fragment).reduce(
    (value, key) => (typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0),
    root,
  );
}
function dereference(root, value) {
  const seen = /* @__PURE__ */ new Set();
  let current = value ?? void 0;
  while (typeof current?.$ref === "string") {
    if (!current.$ref.startsWith("#") || seen.has(current.$ref)) return void 0;
    seen.add(current.$ref);
    current = lookUp(root, current.$ref) ?? void 0;
  }
  return current;
}
function mappingTarget(value) {
  if (value.startsWith("#")) return pointer(...pointerKeys(value));
  return value.includes("/") ? value : pointer("components", "schemas", value);
}
function decode(key) {
  if (!key.includes("%")) return key;
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
var init_pointer = __esm({
  "generator/document/pointer.ts"() {
    "use strict";
  },
});

// generator/document/walk.ts
function opposite(flow) {
  return flow === "sent" ? "received" : "sent";
}
function visit(root, visitor, start = {}) {
  const { kind = "openapi", at = "#", flow = "sent", follow: follow2 } = start;
  const ways = waysTo(visitor);
  const seen = {};
  const waiting = [{ value: root, kind, at, flow }];
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    const { value, kind: kind2, at: at2, flow: flow2 } = next;
    const before = (seen[(follow2 && flow2) ?? "unknown"] ??= /* @__PURE__ */ new Set());
    if (before.has(value)) continue;
    before.add(value);
    const step = visitor[kind2]?.(value, at2, flow2);
    if (step === "stop") return;
    if (step === "skip") continue;
    const first = waiting.length;
    const target = follow2 && typeof value.$ref === "string" ? dereference(follow2, value) : void 0;
    if (target) waiting.push({ value: target, kind: kind2, at: value.$ref, flow: flow2 });
    for (const { key, keyword } of holdingKeys(ways[kind2], value)) {
      const held = value[key];
      const place = `${at2}/${escapeKey(key)}`;
      const [inner, way] = [keyword.holds, flowWithin(keyword, flow2)];
      if (keyword.form === "one") {
        if (!Array.isArray(held)) waiting.push({ value: held, kind: inner, at: place, flow: way });
      } else
        for (const name2 of Object.keys(held)) {
          const part = held[name2];
          if (isObject(part)) waiting.push({ value: part, kind: inner, at: `${place}/${escapeKey(name2)}`, flow: way });
        }
    }
    for (let low = first, high = waiting.length - 1; low < high; low++, high--)
      [waiting[low], waiting[high]] = [waiting[high], waiting[low]];
  }
}
function flowWithin({ holds, flips }, flow) {
  if (holds === "components") return void 0;
  return flips && flow !== void 0 ? opposite(flow) : flow;
}
function waysTo(visitor) {
  const wanted = Object.keys(visitor);
  const known = knownWays.get(wanted.join());
  if (known !== void 0) return known;
  const leading = new Set(wanted);
  const all = Object.entries(kinds);
  for (const inner of leading)
    for (const [kind, { keywords, others }] of all)
      if ([...keywords.values(), others].some((keyword) => keyword?.holds !== void 0 && keyword.holds === inner))
        leading.add(kind);
  const isWay = (keyword) => keyword?.holds !== void 0 && leading.has(keyword.holds);
  const ways = all.map(([kind, { keywords, others }]) => [
    kind,
    { keywords: new Map([...keywords].filter(([, keyword]) => isWay(keyword))), ...(isWay(others) && { others }) },
  ]);
  const found = Object.fromEntries(ways);
  knownWays.set(wanted.join(), found);
  return found;
}
function holdingKeys({ keywords, others }, object) {
  if (keywords.size === 0 && others === void 0) return nothing;
  let found;
  let isInOrder = true;
  let last = 0;
  for (const key in object) {
    const value = object[key];
    if (typeof value !== "object" || value === null) continue;
    const keyword = keywords.get(key) ?? (others && !key.startsWith("x-") ? others : void 0);
    if (keyword?.holds === void 0) continue;
    isInOrder &&= last <= keyword.order;
    last = keyword.order;
    (found ??= []).push({ key, keyword });
  }
  if (found === void 0 || isInOrder) return found ?? nothing;
  return found.sort((one, other) => one.keyword.order - other.keyword.order);
}
function mapWithin(kind, object, mapper) {
  const copy = { ...object };
  for (const { key, keyword } of holdingKeys(kinds[kind], copy)) {
    const change = mapper[keyword.holds];
    const value = copy[key];
    const changed2 = (part) => (change && isObject(part) ? change(part) : part);
    if (keyword.form === "one") copy[key] = changed2(value);
    else if (Array.isArray(value)) copy[key] = value.map(changed2);
    else copy[key] = Object.fromEntries(Object.entries(value).map(([name2, part]) => [name2, changed2(part)]));
  }
  return copy;
}
function eachReference(root, see, start = {}) {
  const enter = (kind) => (owner, at, flow) => {
    const { $ref } = owner;
    const plain = { flow, keyword: "$ref", key: "$ref" };
    if (typeof $ref === "string") see({ ...plain, ref: $ref, kind, form: "one", at, owner });
    for (const key of Object.keys(owner)) {
      const group = owner[key];
      if (typeof group !== "object" || typeof group?.$ref !== "string") continue;
      const { holds, form = "one" } = keywordOf(kind, key) ?? {};
      if (holds === void 0 || form === "one") continue;
      see({ ...plain, ref: group.$ref, kind: holds, form, at: `${at}/${escapeKey(key)}`, owner: group });
    }
    for (const keyword of referring.get(kind) ?? []) {
      const value = owner[keyword.name];
      const isMap = keyword.form === "map";
      const [holder, keys] =
        isMap && isObject(value) ? [value, Object.keys(value)] : [owner, isMap ? [] : [keyword.name]];
      for (const key of keys) {
        const written = holder[key];
        if (typeof written !== "string") continue;
        const ref = kind === "discriminator" ? mappingTarget(written) : written;
        see({ ref, kind: keyword.refers, form: "one", at, flow, keyword, owner: holder, key });
      }
    }
  };
  visit(root, Object.fromEntries(Object.keys(kinds).map((kind) => [kind, enter(kind)])), start);
}
var knownWays, nothing, referring;
var init_walk = __esm({
  "generator/document/walk.ts"() {
    "use strict";
    init_keywords();
    init_pointer();
    knownWays = /* @__PURE__ */ new Map();
    nothing = [];
    referring = new Map(
      Object.entries(kinds).map(([kind, { keywords }]) => [
        kind,
        [...keywords.values()].filter(({ refers }) => refers),
      ]),
    );
  },
});

// generator/load/closest-name.ts
function closestName(wanted, names2) {
  if (wanted.length > longest) return void 0;
  let closest;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const name2 of names2) {
    if (Math.abs(name2.length - wanted.length) >= least) continue;
    const distance = name2.toLowerCase() === wanted.toLowerCase() ? 0 : editDistance(wanted, name2, least);
    if (distance < least) {
      closest = name2;
      least = distance;
    }
  }
  return closest;
}
function editDistance(from, to, limit) {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i2 = 1; i2 <= from.length; i2++) {
    const next = [i2];
    let best = i2;
    for (let j = 1; j <= to.length; j++) {
      const substitution = row[j - 1] + (from[i2 - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, row[j] + 1, next[j - 1] + 1));
      best = Math.min(best, next[j]);
    }
    if (best >= limit) return limit;
    row = next;
  }
  return row[to.length];
}
var longest;
var init_closest_name = __esm({
  "generator/load/closest-name.ts"() {
    "use strict";
    longest = 200;
  },
});

// generator/load/parsed-value.ts
function eachValue(root, visit2) {
  const seen = /* @__PURE__ */ new Set();
  const waiting = [{ value: root, pointer: "#" }];
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    const { value, pointer: pointer2 } = next;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    visit2(value, pointer2);
    for (const [key, child2] of Object.entries(value).reverse())
      if (typeof child2 === "object") waiting.push({ value: child2, pointer: childPointer(pointer2, key) });
  }
}
function plainValues(root) {
  const whole2 = { root };
  eachValue(whole2, (value) => {
    const holder = value;
    for (const key of Object.keys(holder)) {
      const held = holder[key];
      if (held instanceof Uint8Array) holder[key] = Buffer.from(held).toString("base64");
      else if (held instanceof Set) holder[key] = Object.fromEntries([...held].map((name2) => [String(name2), null]));
    }
  });
  return whole2.root;
}
function removeUnsafeKeys(root, text) {
  if (!/__proto__|\\[xu]0*5f/i.test(text)) return [];
  const removed = [];
  eachValue(root, (value, pointer2) => {
    if (!Object.hasOwn(value, "__proto__")) return;
    Reflect.deleteProperty(value, "__proto__");
    removed.push(`${pointer2}/__proto__`);
  });
  return removed;
}
function aliasFault(root) {
  const sizes = /* @__PURE__ */ new Map();
  const entered = 0;
  function size(value) {
    if (typeof value !== "object" || value === null) return 1;
    const known = sizes.get(value);
    if (known === entered) return Infinity;
    if (known !== void 0) return known;
    sizes.set(value, entered);
    let sum = 1;
    for (const child2 of Object.values(value)) sum += size(child2);
    sizes.set(value, sum);
    return sum;
  }
  const total = size(root);
  if (total === Infinity) return "An alias (*) stands inside the value that it names";
  return total > mostValues ? "The aliases (*) stand for more than 5,000,000 values" : void 0;
}
var mostValues;
var init_parsed_value = __esm({
  "generator/load/parsed-value.ts"() {
    "use strict";
    init_pointer();
    mostValues = 5e6;
  },
});

// generator/load/location.ts
import { relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
function isUrl(source) {
  return /^https?:\/\//i.test(source);
}
function absoluteLocation(source, cwd2) {
  if (isUrl(source)) return new URL(source).href;
  return source.startsWith("file://") ? fileURLToPath(source) : resolve(cwd2, source);
}
function displayLocation(location, cwd2) {
  if (isUrl(location)) return location;
  return (relative(cwd2, location) || ".").split(sep).join("/");
}
var init_location = __esm({
  "generator/load/location.ts"() {
    "use strict";
  },
});

// generator/load/position.ts
import { getLineColLocation, Source } from "@redocly/openapi-core";
function positionAt(source, pointer2, onKey = false) {
  const { start } = getLineColLocation({
    source: withoutTags(source),
    pointer: pointer2 === "#" ? "#/" : pointer2,
    reportOnKey: onKey,
  });
  return { line: start.line, column: start.col };
}
function withoutTags(source) {
  if (!source.body.includes("!!")) return source;
  const blank = (tag) => " ".repeat(tag.length);
  const known = untagged.get(source) ?? new Source(source.absoluteRef, source.body.replace(/!![a-z]+/g, blank));
  untagged.set(source, known);
  return known;
}
function locateBy(trace, pointer2, cwd2) {
  const place = trace(pointer2);
  return { file: displayLocation(place.source.absoluteRef, cwd2), ...positionAt(place.source, place.pointer) };
}
function straightTrace({ source }) {
  return (pointer2) => ({ source, pointer: pointer2 });
}
async function bundleTrace(root, resolver, written) {
  const places = /* @__PURE__ */ new Map();
  for (const [location, loading] of resolver.cache) {
    const document2 = await loading.catch(() => void 0);
    if (location === root.source.absoluteRef || !document2 || !("parsed" in document2)) continue;
    const { source, parsed } = document2;
    eachValue(parsed, (value, pointer2) => places.has(value) || places.set(value, { source, pointer: pointer2 }));
  }
  return (pointer2) => {
    let value = root.parsed;
    let place = { source: root.source, pointer: "#/" };
    for (const key of pointerKeys(pointer2)) {
      value = typeof value === "object" && value !== null ? value[key] : void 0;
      place = places.get(value) ?? { source: place.source, pointer: childPointer(place.pointer, key) };
    }
    return place.source === root.source ? written(place.pointer) : place;
  };
}
var untagged;
var init_position = __esm({
  "generator/load/position.ts"() {
    "use strict";
    init_pointer();
    init_parsed_value();
    init_location();
    untagged = /* @__PURE__ */ new WeakMap();
  },
});

// generator/load/harmless.ts
function isHarmless({ ruleId, message, location }) {
  if (ruleId !== "struct") return false;
  const keys = pointerKeys(location[0]?.pointer ?? "");
  if (isInExtension(keys)) return true;
  if (
    /is not (expected|allowed) here\.$|^`style` can be one of|^`type` can be one of .*"object", "array"|must be greater than/.test(
      message,
    )
  )
    return true;
  if (/^Must contain at least one of the following fields: .*\bschema\b/.test(message)) return true;
  if (/\/exclusiveM(in|ax)imum$/.test(location[0]?.pointer ?? "")) return true;
  const missing2 = /^The field `(.*)` must be present/.exec(message)?.[1];
  if (missing2 !== void 0) return Object.hasOwn(dispensable, missing2);
  const [, expected, actual] = /^Expected type `([^`]*)`.* but got `(.*)`/.exec(message) ?? [];
  const key = keys.at(-1) ?? "";
  if (expected === void 0 || /^\d+$/.test(key)) return false;
  if (actual === "null" && /^(Responses|\w+Map)$/.test(expected)) return true;
  if (!needed.has(key))
    return !/^[A-Z]/.test(expected) || actual === "null" || key.startsWith("example") || key === "tags";
  return (
    (actual === "null" && nullable.has(key)) || (expected === "string" && /^(number|integer|boolean)$/.test(actual))
  );
}
function isInExtension(keys) {
  return keys.some((key, index) => key.startsWith("x-") && !maps.has(keys[index - 1] ?? ""));
}
async function mendHarmless(found, root, resolver) {
  for (const problem of found) {
    const at = problem.location[0];
    if (at?.pointer === void 0 || !isHarmless(problem)) continue;
    const document2 = at.source === root.source ? root : await resolver.cache.get(at.source.absoluteRef);
    if (!document2 || !("parsed" in document2)) continue;
    const keys = pointerKeys(at.pointer);
    const missing2 = /^The field `(.*)` must be present/.exec(problem.message)?.[1];
    const holder = lookUp(document2.parsed, `#/${(missing2 ? keys : keys.slice(0, -1)).map(escaped).join("/")}`);
    const key = missing2 ?? keys.at(-1);
    if (typeof holder !== "object" || holder === null || key.startsWith("x-")) continue;
    const object = holder;
    if (missing2 !== void 0) object[key] ??= dispensable[missing2];
    if (/^`type` can be one of/.test(problem.message) && ![object["type"]].flat().every(isType)) {
      const meant2 = typesMeant.get(object["type"]);
      if (meant2 === void 0) delete object["type"];
      else object["type"] = meant2;
    }
    const expected = /^Expected type `([^`]*)`/.exec(problem.message)?.[1];
    if (expected === void 0) continue;
    const meant = meantBy(object[key], expected);
    if (meant === void 0) delete object[key];
    else object[key] = meant;
  }
}
function isType(type) {
  return /^(object|array|string|number|integer|boolean|null)$/.test(String(type));
}
function escaped(key) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
function meantBy(value, expected) {
  if (expected === "string" && (typeof value === "number" || typeof value === "boolean")) return String(value);
  if (expected === "boolean" && (value === "true" || value === "false")) return value === "true";
  const isNumber = typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
  return isNumber && /^(number|integer)$/.test(expected) ? Number(value) : void 0;
}
var needed, nullable, dispensable, maps, typesMeant;
var init_harmless = __esm({
  "generator/load/harmless.ts"() {
    "use strict";
    init_keywords();
    init_pointer();
    needed = new Set(
      "$ref allOf anyOf const content enum flows in info items name oneOf openapi parameters paths responses schema scheme type url".split(
        " ",
      ),
    );
    nullable = new Set("allOf anyOf enum oneOf parameters".split(" "));
    dispensable = { description: "", title: "API", version: "" };
    maps = new Set(
      Object.values(kinds).flatMap(({ keywords }) =>
        [...keywords.values()].filter(({ form }) => form === "map").map(({ name: name2 }) => name2),
      ),
    );
    typesMeant = new Map([
      ...["int", "long"].map((name2) => [name2, "integer"]),
      ...["float", "double"].map((name2) => [name2, "number"]),
      ["bool", "boolean"],
      ["str", "string"],
      ["list", "array"],
    ]);
  },
});

// generator/model/identifier-characters.ts
function classOf(table) {
  let next = 128;
  const escape = (code2) => `\\u{${code2.toString(16)}}`;
  const ranges = table.split(" ").map((run) => {
    const [gap, more = 0] = run.split(",").map((digits) => parseInt(digits, 36));
    const first = next + gap;
    next = first + more + 1;
    return more === 0 ? escape(first) : `${escape(first)}-${escape(first + more)}`;
  });
  return ranges.join("");
}
var runs, identifierStart, identifierPart;
var init_identifier_characters = __esm({
  "generator/model/identifier-characters.ts"() {
    "use strict";
    runs = {
      start:
        "16 a 4 5,m 1,u 1,cp 4,b e,4 7 1 3l,4 1,1 2,3 1 6 1,2 1 1,j 1,2a 1,3u 8,4l 1,11 2 6,14 1z,q 4,3 19,16 z,1 1,2q 1 f,1 7,1 a,2 2 g 1,t t,2g b o,w 9,1 4 5,l 4 9 3 n,o 7,a 5,n 1,5 h,15 1m,1h 3 i 7,9 f,f 4,7 2,1 2,l 1,6 1 3,3 3 g d,1 1,2 e,1 a 8,5 4,1 2,l 1,6 1,1 1,1 1,1 v,3 1 j,2 g,8 1,2 1,l 1,6 1,1 1,4 3 i f,1 n b,7 2,1 2,l 1,6 1,1 1,4 3 u,1 1,2 f h 1,5 3,2 1,3 3,1 1 1,1 3,1 3,2 3,b m 1g,7 1,2 1,m 1,f 3 q,2 2 2,1 u 4,7 1,2 1,m 1,9 1,4 3 v,1 1,1 f,1 h,8 1,2 1,14 2 g 5,2 8,2 o,5 5,h 3,n 1,8 1 2,6 1m,1b 1,1 c,6 1m,1 1 1,4 1,n 1 1,9 1,1 9 2,4 1 l,3 w 1r,7 1,z r,4 37,16 k g,5 4,3 3 3,1 7,2 4,c c h,11 1 5 2,16 1,2q 2,6f 1,3 2,6 1 1,3 2,14 1,3 2,w 1,3 2,6 1 1,3 2,e 1,1k 1,3 2,1u 11,f g,2d 2,5 3,h7 2,g 1,p 5,22 3,a 7,h d,i e,h e,c 1,2 f,1f z 4 1v,2g 7,14 1 5,1x a,u 1d,t 2,4 b,17 4,p 1i,m 9,1g 2a 2l,1a h,7 1i,t d,1 a,17 q,z 15,2 a,z 2,8 7,16 2,2 15,3 1,5 1,1 3 5,5b 1s,7p 2,5 2,11 2,5 2,7 1 1 1 1,u 2,1g 1,6 1 3,2 1,6 3,3 2,5 4,c 5,2 1,6 38 d g,c 2t 4 2,9 1 2,5 6 1 1 1,f 2,3 5,4 4 h,14 22f,6c 6,3 3,1 c,11 1 5 2,1j 7 g,m 9,6 1,6 1,6 1,6 1,6 1,6 1,6 1,6 fa,2 p,8 7,4 2,4 4,2d 4,4 1,2h 1,3 5,16 1,1e 1,15 h,v 1c,f e8,533 1s,h3g 1v,19 2,7g 3,f a,1 k,1a g,u 2,27 13,8 2,2u 2,1r 5,1 1 1,4 o,f 1,2 1,3 1,m t,1f e,1d 1q,5 3 1,1 b,r a,m p,s 7,1a s g,4 1,9 a,4 1,14 n,2 1,7 k,m 3 3,1d 1 3,1 2,4 2 1 o,2 2,a 7,2 c,5 2,5 2,5 9,6 1,6 1,16 1,d 6,36 t,8mb c,m 4,1c 6is,a5 2,2x 12,6 c,4 5 1,9 1,c 1,4 1 1,1 1,1 1,2z x,a2 i,1r 2,1h 14,b 38,4 1,3q 10,p 6,p b,1l 1,t 3,5 2,5 2,5 2,2 z,b 1,p 1,i 1,1 1,e 2,d y,3e 1x,1g 7f,s 3,1c 1b,v d,t 5,11 a,t 2,z 4,7 1,4 16,4d i,z 4,z 4,13 8,1f c,a 1,e 1,6 1,1 1,a 1,e 1,6 1,1 1v,8m 9,l a,7 o,5 1,15 1,8 1x,5 2 1,17 1,1 3 2,m a,m 9,u 1t,i 1,1 a,l a,p 1y,1j 6,1 1s f,3 1,2 1,s 16,s 3,s z,7 1,r r,1h a,l a,i d,h 32,20 1j,1e d,1e d,z 9o,15 6,1 26,s a 8,l 16,h 1a,k r,m c,1g 1l,1 2 d,18 w,o q,z t 2 8,y 3 c,1b e,3 l 1 z,h 1,o j,1 1r,6 1 1,3 1,e 1,9 7,1a 12,7 2,1 2,l 1,6 1,1 1,4 3 i c,4 4e,1g i,3 k,2 u,1b k,1 1 54,1a 15,3 10,1b k 1n,16 d 1z,q 11,6 55,17 38,1r v,7 2 2,7 1,1 1,n f 1 2m,7 2,12 g 1 s a,13 7 l b,19 j i,20 7b,8 1,10 h 1d,t 34,6 1,1 1,11 l p,5 1,1 1,v e 93,i f 1,c 1,x 3g 27,pl 2u,32 h,5f 218,2o f,tr h,5 33t,g6 6nt,fs 7,u h,26 h,t i,1b g,3 v,k 5,i j4,1r 3k,22 5 1u,c 1s,1 1 s,4qf 8,yd 16,8 6w7,3 1,6 1,1 1,82 f t,2 2 e,3 8,az 1s4,2y 5,c 3,8 7,9 4me,2c 1,1y 1,1 2 2,1 2,3 1,b 1 1,6 1,1s 1,3 2,7 1,6 1,r 1,3 1,4 1 3,6 1,9f 2,o 1,o 1,u 1,o 1,u 1,o 1,u 1,o 1,u 1,o 1,7 1f8,u 6,5 79,1p 42,18 a,6 g 8x,t i,17 dg,r l0,6 1,3 1,1 1,e 1,5g 1n,1v 7 xg,3 1,q 1,1 1 2 1,9 1,3 1 1 6 4 1 1 1,2 1,1 1 2 1 1 1 1 1,1 1 2,3 1,6 1,3 1,3 1 1,9 1,g 5,2 1,4 1,g 3es,wyn w,37d 6,65 2,4g1 e,5rk f,h9 1wi,f1 15u,3t6 5,38f",
      others:
        "1j g8,26 1,v n 6z,4 7d,18 1 1,1 1,1 1 20,a 1c,u 6 2t,6 2,5 2,1 1,3 2,9 n u,q 2j,a f,9 x,8 9 o,3 1,8 1,2 1,4 17,2 1o,7 16,n 1,w 1i,2 1,h 1,6 a,1 2,9 h,2 1k 1,6 2,1 2,2 9 a,1 2,9 e 2,2 1k 1,4 4,1 2,2 3 k,b 3 b,2 1k 1,7 1,2 1,2 k,1 2,9 a,5 1,2 1k 1,6 2,1 2,2 7,2 a,1 2,9 i 1n,4 3,2 1,3 9 e,9 g,4 1j 1,6 1,2 1,3 7,1 b,1 2,9 h,2 1k 1,6 1,2 1,3 7,1 b,1 2,9 3 c,3 1j,1 1,6 1,2 1,3 9 a,1 2,9 h,2 1y 4,5 1 1,7 6,9 2,1 1p 2,6 c,7 1,9 2f 2,8 b,6 1,9 1q,1 6,9 b 1 1 4,1 1d,j 1,1 5,a 1,z 9 2s,j 1,9 c,3 4,2 1,2 2,6 3,3 d,b 1,e jj,2 9,8 ps,3 s,2 t,1 u,1 1u,t 9 2,9 12,9 3z 3a,b 4,b a,9 3k,a 1o,4 1l,9 1,s 2,a 6,9 m,d 1,f 1d,4 1b,g b,9 h,8 c,2 u,c 2,9 18,d 1c,j 8,9 6,9 3a,2 1,k 4 6 2,2 5i,1r fz,1 j 3f,c 4 3,b 2da,2 3x 2o,v fe,5 2x,1 2o n50,9 1x 4,9 w,1 28,1 7k 3 4 n,4 4 2b,1 1e,h a,9 6,h d,a s,7 p,c 18,3 1b,d f,9 b a,9 1b,d c 8,1 2,9 x,2 1e 1,2 2,1 5,1 1 15,4 5,1 6k,7 1,1 2,9 fms ld,f 3,1 o,2 5c,9 11 11 if 6a 45,4 85,9 11z,2 1,1 5,3 14,2 4 4l,1 fx,3 8,9 a9,1 28,2 1y,a 1d,3 3e,2 1h,e v,a 2,1 a,3 19,a 7 19,9 6,2 10,d 1,9 5,1 18 c,2 1c,d 8,3 1,b 2a,b 6 2 4d,b 5,9 6,3 1j,1 1,6 2,1 2,2 9 a,1 2,6 3,4 5c,h 9,9 4 29,j c,9 5x,6 2,8 r,1 2a,g f,9 29,c 8,9 2b,e 4,9 6q,e 4l,9 1y,5 1,1 2,3 1 1,1 c,9 3b,6 2,6 3 s,9 14,6 1,3 8 9,a 1a,f b9,7 1,7 g,9 1k,l 1,d 3e,5 3 1,1 1,6 1 8,9 1c,4 1,1 1,4 8,9 95,3 9,1 1 1c,6 3,4 d,9 44m 6,e aoa,9 2e,9 12,4 1n,6 p,9 s5 1,1i 7,3 29 b,1 f57,1 3mp,19 2,m f2,4 3,5 8,7 2,6 u,3 44,2 13d,1d e8,1i 4,1d 8 e m,4 1,e 11s,6 1,g 2,6 1,1 1,4 2s 4g,6 9,9 9w 1p,d du,d ra,6 31,6 5,9 3o6,9",
    };
    identifierStart = `$_A-Za-z${classOf(runs.start)}`;
    identifierPart = `${identifierStart}0-9${classOf(runs.others)}`;
  },
});

// generator/model/names.ts
function identifier(text, fallback = "unnamed") {
  const joined = joinedWords(text) || fallback;
  const short = joined.length > longestName ? joined.slice(0, longestName).replace(/[\ud800-\udbff]$/, "") : joined;
  const started = beginning.test(short) ? short : `_${short}`;
  return reserved.has(started) ? `${started}_` : started;
}
function isShortened(text) {
  return joinedWords(text).length > longestName;
}
function joinedWords(text) {
  const words = text.normalize("NFC").split(between).filter(Boolean);
  return words.map((word, index) => (index === 0 ? word : capitalise(word))).join("");
}
function typeIdentifier(text, fallback = "Unnamed") {
  return identifier(capitalise(identifier(text, fallback)));
}
function takeName(wanted, taken) {
  let name2 = wanted;
  for (let number = 2; taken.has(name2); number++) name2 = `${wanted}${number}`;
  taken.add(name2);
  return name2;
}
function takeBeginning(wanted, endings, taken, filler = "") {
  const isFree2 = (candidate) => endings.every((ending) => !taken.has(candidate + ending));
  let free = wanted;
  for (let number = 1; !isFree2(free); number++)
    free = `${wanted}${filler}${number === 1 && filler !== "" ? "" : number}`;
  for (const ending of endings) taken.add(free + ending);
  return free;
}
function literal(text) {
  return visible(JSON.stringify(text));
}
function jsonLiteral(value, indent) {
  return visible(JSON.stringify(value, null, indent) ?? "undefined");
}
function visible(code2) {
  return code2.replace(/\r\n?/g, "\n").replace(hidden, escapeUnits);
}
function propertyKey(text) {
  if (text === "__proto__") return '["__proto__"]';
  return /^([A-Za-z_$][\w$]*|[1-9]\d{0,8})$/.test(text) ? text : literal(text);
}
function commentText(text) {
  return plainLines(text)
    .replaceAll("*/", "*\\/")
    .replaceAll("/*", "/\\*")
    .replace(/(^|\s)@(?=\S)/g, "$1\\@");
}
function plainLine(text) {
  return plainLines(text).replace(/\s+/g, " ").trim();
}
function withoutBreaks(text) {
  return text.replace(/[\s\u0085]+/g, (blanks) => (/[\n\u2028\u2029\u0085]/.test(blanks) ? " " : blanks));
}
function markdownText(text) {
  return plainLines(text)
    .replace(/\]\((?!<?https?:\/\/|mailto:|#)/gi, "]\\(")
    .replace(/\]:(?!\s*<?https?:\/\/)/gi, "]\\:")
    .replaceAll("<", "&lt;")
    .replace(/^([^\S\n]*)(`{3,}|~{3,})/gm, "$1\\$2");
}
function markdownLine(text) {
  return withoutBreaks(markdownText(text)).replaceAll("|", "\\|").trim();
}
function markdownCode(text) {
  const line = withoutBreaks(plainLines(text)).replaceAll("|", "\\|");
  const fence2 = "`".repeat(Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return /^`|`$/.test(line) ? `${fence2} ${line} ${fence2}` : `${fence2}${line}${fence2}`;
}
function packageName(text, fallback = "api-client") {
  const name2 = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 100);
  return name2 === "" || name2 === "node-modules" ? fallback : name2;
}
function plainLines(text, sign2 = "") {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(joiners, (_whole, letter, picture) => letter ?? picture ?? sign2);
}
function capitalise(word) {
  const [first = "", ...rest] = word;
  const capital = first.toUpperCase();
  return (between.test(capital) ? first : capital) + rest.join("");
}
function escapeUnits(character) {
  return [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`)
    .join("");
}
var longestName, hidden, joiners, between, beginning, reserved;
var init_names = __esm({
  "generator/model/names.ts"() {
    "use strict";
    init_identifier_characters();
    longestName = 200;
    hidden =
      /[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;
    joiners = new RegExp(
      `(?<=[\\u{600}-\\u{8ff}\\u{900}-\\u{dff}\\u{1000}-\\u{109f}\\u{1780}-\\u{17b3}])([\\u200c\\u200d])|(?<=[\\u{2190}-\\u{2bff}\\u{fe0f}\\u{1f000}-\\u{1faff}])([\\u200d\\ufe0f])|${hidden.source}`,
      "gu",
    );
    between = new RegExp(`[^${identifierPart}]+`, "u");
    beginning = new RegExp(`^[${identifierStart}]`, "u");
    reserved = new Set(
      "any arguments await bigint boolean break case catch class const continue debugger default delete do else enum eval export extends false finally for function globalThis if implements import in instanceof interface let never new null number object package private protected public return static string super switch symbol this throw true try typeof undefined unknown var void while with yield NaN Infinity".split(
        " ",
      ),
    );
  },
});

// generator/document/facts.ts
function isSchema(value) {
  return isObject(value);
}
function composition(document2, schema2) {
  return gather(document2, schema2, ({ allOf }) => (Array.isArray(allOf) ? allOf : []));
}
function branches(document2, schema2) {
  return gather(document2, schema2, (part) => [...(Array.isArray(part.allOf) ? part.allOf : []), ...membersOf(part)]);
}
function gather(document2, schema2, within) {
  const parts2 = /* @__PURE__ */ new Set();
  const waiting = [schema2];
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    const part = dereference(document2, next);
    if (!isSchema(part) || parts2.has(part)) continue;
    parts2.add(part);
    waiting.push(...[...within(part)].reverse());
  }
  return [...parts2];
}
function propertiesOf(document2, schema2) {
  const found = /* @__PURE__ */ new Map();
  const declared = composition(document2, schema2).flatMap(({ properties: properties2 }) =>
    Object.entries(properties2 ?? {}),
  );
  const isSilent2 = ([, property3]) => Object.keys(property3).length === 0;
  const schemas2 = declared.filter(([, property3]) => isSchema(property3));
  for (const [name2, property3] of [...schemas2.filter((each) => !isSilent2(each)), ...schemas2.filter(isSilent2)])
    found.set(name2, [...(found.get(name2) ?? []), property3]);
  return found;
}
function requiredOf(document2, schema2) {
  return new Set(composition(document2, schema2).flatMap(({ required }) => (Array.isArray(required) ? required : [])));
}
function alternativesOf(document2, schema2) {
  const members = gather(document2, { anyOf: [...membersOf(schema2)] }, membersOf);
  return members.slice(1).filter((member) => membersOf(member).length === 0);
}
function membersOf({ oneOf, anyOf }) {
  return [...(Array.isArray(oneOf) ? oneOf : []), ...(Array.isArray(anyOf) ? anyOf : [])];
}
function othersOf(schema2) {
  const others = schema2.additionalProperties ?? (isComposed(schema2) ? void 0 : schema2["unevaluatedProperties"]);
  if (!isSchema(others)) return others === false ? false : void 0;
  const keys = Object.keys(others).filter((key) => !isAnnotation(key));
  if (keys.join() === "not" && isSchema(others.not) && Object.keys(others.not).length === 0) return false;
  return keys.length === 0 ? void 0 : others;
}
function itemsOf(schema2) {
  const items = schema2.items ?? (isComposed(schema2) ? void 0 : schema2["unevaluatedItems"]);
  return isSchema(items) ? items : items === false ? false : void 0;
}
function isComposed(schema2) {
  return ["$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "if", "dependentSchemas"].some((key) => key in schema2);
}
function valuesOf(document2, schema2) {
  for (const part of composition(document2, schema2)) {
    if (part.const !== void 0) return [part.const];
    if (Array.isArray(part.enum)) return part.enum;
  }
  const alternatives = alternativesOf(document2, schema2);
  const lists2 = alternatives.map((member) => (member.type === "null" ? [null] : listedBy(document2, member)));
  return lists2.length > 0 && lists2.every((values3) => values3 !== void 0) ? lists2.flat() : void 0;
}
function listedBy(document2, schema2) {
  const lister = composition(document2, schema2).find((part) => part.const !== void 0 || Array.isArray(part.enum));
  return lister?.const === void 0 ? lister?.enum : [lister.const];
}
function typesOf(document2, schema2) {
  return typesWithin(document2, schema2, /* @__PURE__ */ new Map(), 0);
}
function typesWithin(document2, declared, known, depth) {
  const schema2 = dereference(document2, declared);
  const found = schema2 && known.get(schema2);
  if (schema2 === void 0 || depth > deepest || found === "sought") return void 0;
  if (known.has(schema2)) return found;
  known.set(schema2, "sought");
  const ofUnion = (members) => {
    if (!Array.isArray(members)) return void 0;
    const others = members.filter((member) => known.get(dereference(document2, member)) !== "sought");
    const types3 = others.map((member) => typesWithin(document2, member, known, depth + 1));
    if (types3.length === 0 || types3.includes(void 0)) return void 0;
    return new Set(types3.flatMap((each) => [...each]));
  };
  const types2 = composition(document2, schema2)
    .flatMap((part) => [ownTypes(part), ofUnion(part.oneOf), ofUnion(part.anyOf)])
    .reduce((one, other) => (one && other ? inBoth(one, other) : (one ?? other)), void 0);
  known.set(schema2, types2);
  return types2;
}
function ownTypes(schema2) {
  const { type, nullable: nullable3, const: only2, enum: listed } = schema2;
  if (type !== void 0) return /* @__PURE__ */ new Set([...[type].flat(), ...(nullable3 === true ? ["null"] : [])]);
  if (only2 !== void 0 || Array.isArray(listed)) return new Set((listed ?? [only2]).map(typeOfValue));
  const implied = [];
  if (schema2.properties ?? schema2.patternProperties ?? schema2.additionalProperties) implied.push("object");
  if (schema2.items ?? schema2.prefixItems) implied.push("array");
  return implied.length === 0 ? void 0 : new Set(implied);
}
function typeOfValue(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
function inBoth(one, other) {
  const allows = (types2, type) => types2.has(type) || (type === "integer" && types2.has("number"));
  return /* @__PURE__ */ new Set([
    ...[...one].filter((type) => allows(other, type)),
    ...[...other].filter((type) => allows(one, type)),
  ]);
}
function exampleValues(document2, media) {
  const values3 = Object.values(media.examples ?? {})
    .map((example2) => dereference(document2, example2)?.value)
    .filter((value) => value !== void 0);
  return media.example === void 0 ? values3 : [media.example, ...values3];
}
var deepest;
var init_facts = __esm({
  "generator/document/facts.ts"() {
    "use strict";
    init_keywords();
    init_pointer();
    deepest = 100;
  },
});

// generator/shapes/open-enum.ts
function listedBy2({ enum: list, oneOf, anyOf }) {
  if (list) return list;
  const lists2 = (oneOf ?? anyOf ?? []).map((member) => {
    const isList = isSchema(member) && Object.keys(member).every((key) => listing.has(key) || isAnnotation(key));
    if (!isList) return void 0;
    return member.const !== void 0 ? [member.const] : (member.enum ?? (member.type === "null" ? [null] : void 0));
  });
  return lists2.length > 0 && lists2.every((values3) => values3 !== void 0) ? lists2.flat() : void 0;
}
function declaredOpen({ anyOf: declared = [] }) {
  const arms = declared.filter((arm) => arm.type !== "null");
  const known = arms.find((arm) => arm.type === "string" && Array.isArray(arm.enum));
  const open = arms.find((arm) => arm.type === "string" && !("enum" in arm) && !("const" in arm));
  if (arms.length !== 2 || !known || !open) return void 0;
  return arms.length < declared.length ? [...known.enum, null] : known.enum;
}
var openKeyword, listing;
var init_open_enum = __esm({
  "generator/shapes/open-enum.ts"() {
    "use strict";
    init_facts();
    init_keywords();
    openKeyword = "x-katagami-open-enum";
    listing = /* @__PURE__ */ new Set(["const", "enum", "type"]);
  },
});

// generator/shapes/order-parts.ts
function orderParts(document2, parts2) {
  const indices = parts2.map((_, index) => index);
  if (parts2.length < 2) return indices;
  const lists2 = parts2.map((part) => listsOf(document2, part));
  const isVague2 = (index) =>
    [...lists2[index]].some(
      ([name2, isTyped2]) => !isTyped2 && lists2.some((other, at) => at !== index && other.get(name2) === true),
    );
  const vague = new Set(indices.filter(isVague2));
  return [...indices.filter((index) => !vague.has(index)), ...vague];
}
function listsOf(document2, part) {
  const properties2 = composition(document2, part).flatMap((each) => Object.entries(each.properties ?? {}));
  return new Map(
    properties2.flatMap(([name2, property3]) => {
      const list = isSchema(property3) ? dereference(document2, property3) : void 0;
      if (!list || !typesOf(document2, list)?.has("array")) return [];
      return [[name2, saysItems(document2, list)]];
    }),
  );
}
function saysItems(document2, { items, prefixItems }) {
  if (prefixItems !== void 0) return true;
  if (!isSchema(items)) return false;
  return branches(document2, items).some((part) =>
    Object.entries(part).some(
      ([key, value]) =>
        !isAnnotation(key) && !["allOf", "$ref"].includes(key) && !(key === "type" && value === "object"),
    ),
  );
}
var init_order_parts = __esm({
  "generator/shapes/order-parts.ts"() {
    "use strict";
    init_facts();
    init_keywords();
    init_pointer();
  },
});

// generator/shapes/shape.ts
function shape(document2, schema2, flow, inputs = /* @__PURE__ */ new Map()) {
  if (!isSchema(schema2)) return schema2;
  const result2 = mapWithin("schema", schema2, { schema: (part) => shape(document2, part, flow, inputs) });
  const { allOf } = result2;
  if (Array.isArray(allOf)) result2.allOf = orderParts(document2, schema2.allOf).map((index) => allOf[index]);
  const others = othersOf(schema2);
  if (others === false) result2.additionalProperties = false;
  else if (others !== void 0) result2.additionalProperties ??= result2["unevaluatedProperties"];
  else if ("additionalProperties" in schema2) {
    result2.type ??= "object";
    delete result2.additionalProperties;
  }
  if (schema2.prefixItems) {
    result2.type ??= "array";
    const items = itemsOf(result2);
    if (items !== void 0) result2.items = items;
  }
  if (hasListedNames(document2, schema2)) result2.type ??= "object";
  else delete result2["propertyNames"];
  if (flow === "sent") {
    delete result2[openKeyword];
    const input = schema2.$ref === void 0 ? void 0 : inputs.get(pointerKeys(schema2.$ref).at(-1));
    if (input !== void 0) result2.$ref = pointer("components", "schemas", input);
    if (result2.properties && isTyped(result2))
      result2.additionalProperties = withProperties(result2, result2.properties);
  }
  if (schema2.properties ?? schema2.required ?? schema2.allOf) shapeProperties(document2, schema2, flow, result2);
  return requiredByMembers(result2, () => declaredShapes(document2, schema2, flow, inputs));
}
function declaredShapes(document2, schema2, flow, inputs) {
  const properties2 = composition(document2, schema2).flatMap((part) => Object.entries(part.properties ?? {}));
  return new Map(
    properties2.map(([name2, property3]) => {
      const isFree2 = isHidden(document2, property3, flow) || (flow === "sent" && hasDefault(document2, property3));
      return [name2, isFree2 ? void 0 : shape(document2, property3, flow, inputs)];
    }),
  );
}
function shapeProperties(document2, schema2, flow, result2) {
  const parts2 = composition(document2, schema2);
  const isSent = flow === "sent";
  const hidden2 = propertyNames(parts2, (property3) => isHidden(document2, property3, flow));
  const free = isSent
    ? propertyNames(parts2, (property3) => hasDefault(document2, property3))
    : /* @__PURE__ */ new Set();
  const present = isSent ? [] : propertyNames([schema2], (property3) => isPresent(document2, property3));
  if (result2.properties)
    result2.properties = Object.fromEntries(
      Object.entries(result2.properties).filter(([name2]) => !hidden2.has(name2)),
    );
  const required = /* @__PURE__ */ new Set([
    ...(schema2.required ?? []),
    ...requiredApart(document2, schema2),
    ...present,
  ]);
  const kept2 = [...required].filter((name2) => !hidden2.has(name2) && !free.has(name2));
  if (kept2.length > 0 || schema2.required) result2.required = kept2;
}
function isHidden(document2, property3, flow) {
  const readOnly = said(document2, property3, "readOnly") === true;
  const writeOnly = said(document2, property3, "writeOnly") === true;
  return flow === "sent" ? readOnly && !writeOnly : writeOnly && !readOnly;
}
function hasDefault(document2, property3) {
  const target = dereference(document2, property3);
  return defaultOf(document2, property3) !== void 0 && target?.const === void 0 && target?.enum?.length !== 1;
}
function isPresent(document2, property3) {
  const value = defaultOf(document2, property3);
  return value !== void 0 && (value !== null || (typesOf(document2, property3)?.has("null") ?? true));
}
function defaultOf(document2, property3) {
  return said(document2, property3, "default");
}
function said(document2, schema2, keyword) {
  if (schema2[keyword] !== void 0 || (schema2.$ref === void 0 && !schema2.allOf)) return schema2[keyword];
  return composition(document2, schema2).find((part) => part[keyword] !== void 0)?.[keyword];
}
function isTyped({ additionalProperties: others, patternProperties: patterns }) {
  return isSchema(others) || (isSchema(patterns) && Object.keys(patterns).length > 0);
}
function hasListedNames(document2, { propertyNames: propertyNames2, properties: properties2, patternProperties }) {
  if (!isSchema(propertyNames2) || properties2 || patternProperties) return false;
  return valuesOf(document2, propertyNames2)?.every((value) => typeof value === "string") === true;
}
function withProperties({ additionalProperties: others }, properties2) {
  const all = [...(isSchema(others) ? [others] : []), ...Object.values(properties2)].map(withoutWords);
  const distinct = [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
  return distinct.length === 1 ? distinct[0] : { anyOf: distinct };
}
function withoutWords(schema2) {
  if (!isSchema(schema2)) return schema2;
  return Object.fromEntries(Object.entries(schema2).filter(([key]) => !isAnnotation(key)));
}
function propertyNames(parts2, isWanted) {
  const entries = parts2.flatMap(({ properties: properties2 }) => Object.entries(properties2 ?? {}));
  return new Set(entries.flatMap(([name2, property3]) => (isSchema(property3) && isWanted(property3) ? [name2] : [])));
}
function requiredApart(document2, schema2) {
  if (!schema2.allOf) return [];
  const parts2 = composition(document2, schema2);
  const required = new Set(parts2.flatMap((part) => part.required ?? []));
  const declared = propertyNames(parts2, () => true);
  const together2 = parts2.map((part) => ({ names: part.properties ?? {}, required: new Set(part.required) }));
  return [...required].filter(
    (name2) =>
      declared.has(name2) && !together2.some((part) => Object.hasOwn(part.names, name2) && part.required.has(name2)),
  );
}
function requiredByMembers(schema2, declaredOf) {
  const unions = [schema2, ...(schema2.allOf ?? [])].flatMap((part) => [
    ...(part?.anyOf ?? []),
    ...(part?.oneOf ?? []),
  ]);
  if (!unions.some((member) => missing(member).length > 0)) return schema2;
  const declared = declaredOf();
  const within = (part) => {
    const result3 = { ...part };
    for (const key of ["anyOf", "oneOf"])
      if (part[key]) result3[key] = part[key].map((member) => declaring(member, declared));
    return result3;
  };
  const result2 = within(schema2);
  if (schema2.allOf) result2.allOf = schema2.allOf.map((part) => (isSchema(part) ? within(part) : part));
  return result2;
}
function missing(member) {
  if (!isSchema(member) || member.$ref !== void 0) return [];
  return (member.required ?? []).filter((name2) => !Object.hasOwn(member.properties ?? {}, name2));
}
function declaring(member, declared) {
  const names2 = missing(member).filter((name2) => declared.has(name2));
  if (names2.length === 0) return member;
  const added = names2.flatMap((name2) => {
    const property3 = declared.get(name2);
    return property3 === void 0 ? [] : [[name2, property3]];
  });
  const properties2 = { ...member.properties, ...Object.fromEntries(added) };
  const required = member.required.filter((name2) => !names2.includes(name2) || Object.hasOwn(properties2, name2));
  return { ...member, ...(added.length > 0 && { type: "object", properties: properties2 }), required };
}
var init_shape = __esm({
  "generator/shapes/shape.ts"() {
    "use strict";
    init_facts();
    init_keywords();
    init_pointer();
    init_walk();
    init_open_enum();
    init_order_parts();
  },
});

// generator/document/stream-format.ts
function streamFormat(mediaType, media = {}) {
  const type = mediaType.split(";")[0].trim().toLowerCase();
  if (type === "text/event-stream") return "events";
  if (isOfLines(type)) return "json-lines";
  if (media.itemSchema && /^[^/]+\/(.*\+)?json$/.test(type)) return "json-lines";
  return /^application\/(.*\+)?json-seq$/.test(type) ? "json-sequence" : void 0;
}
function isOfLines(type) {
  return /^(application|text)\/((x-)?(nd-?json|json-?l(ines)?)|stream\+json)$/.test(type);
}
var init_stream_format = __esm({
  "generator/document/stream-format.ts"() {
    "use strict";
  },
});

// generator/problem.ts
function fileProblem(file, rule2, message, hint) {
  return { severity: "error", rule: rule2, message, file, line: 1, column: 1, ...(hint === void 0 ? {} : { hint }) };
}
var ProblemsError;
var init_problem = __esm({
  "generator/problem.ts"() {
    "use strict";
    ProblemsError = class extends Error {
      constructor(problems) {
        super(problems.map((problem) => problem.message).join("\n"));
        this.problems = problems;
      }
      problems;
      name = "ProblemsError";
    };
  },
});

// generator/load/load-options.ts
import { resolve as resolve3 } from "node:path";
function readSettings(source, options) {
  const cwd2 = resolve3(options.cwd ?? "");
  const owner = absoluteLocation(options.headersFor ?? source, cwd2);
  return {
    cwd: cwd2,
    source: absoluteLocation(source, cwd2),
    origin: isUrl(owner) ? new URL(owner).origin : void 0,
    headers: options.headers ?? {},
    allow: options.allow ?? [],
    configured: options.config?.resolve.http.headers ?? [],
    timeout: options.timeout ?? 3e4,
    maxBytes: options.maxBytes ?? 64 * 1024 * 1024,
    maxFiles: options.maxFiles ?? 5e3,
    retries: options.retries ?? 3,
    onWait: options.onWait ?? (() => {}),
    signal: options.signal,
    readFile: options.readFile,
  };
}
var init_load_options = __esm({
  "generator/load/load-options.ts"() {
    "use strict";
    init_location();
  },
});

// generator/load/json-text.ts
function skipString(text, start) {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text[end - 1 - escapes] === "\\") escapes++;
    if (escapes % 2 === 0) return end + 1;
  }
  return text.length;
}
function textPositions(text) {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return (offset) => {
    let line = 0;
    for (let step = 1 << 30; step > 0; step >>= 1) {
      const start = starts[line + step];
      if (start !== void 0 && start <= offset) line += step;
    }
    return { line: line + 1, column: offset - starts[line] + 1 };
  };
}
function scanJson(text) {
  const token = /\s*(?:(")|([{}[\],:])|([^\s{}[\],:"]+))/y;
  const duplicates = [];
  const open = [];
  let expected = "a value";
  const after = () => (open.length === 0 ? "the end" : open.at(-1) ? '"," or "}"' : '"," or "]"');
  for (;;) {
    const start = token.lastIndex;
    const match = token.exec(text);
    if (!match) {
      const offset2 = start + text.slice(start).search(/\S|$/);
      const complete = offset2 === text.length && expected === "the end";
      return complete ? { duplicates } : { fault: { offset: offset2, expected }, duplicates };
    }
    const [, quote2, mark2, word] = match;
    const offset = token.lastIndex - (quote2 ?? mark2 ?? word).length;
    if (quote2 !== void 0) token.lastIndex = skipString(text, offset);
    const string = quote2 && text.slice(offset, token.lastIndex);
    const fault = { fault: { offset, expected }, duplicates };
    const names2 = open.at(-1);
    if (expected === "a key" || expected === 'a key or "}"') {
      if (mark2 === "}" && expected !== "a key") {
        open.pop();
        expected = after();
        continue;
      }
      if (string === void 0 || !isJson(string)) return fault;
      const key = string.slice(1, -1);
      if (names2.has(key)) duplicates.push({ key, offset });
      names2.add(key);
      expected = '":"';
    } else if (expected === '":"') {
      if (mark2 !== ":") return fault;
      expected = "a value";
    } else if (expected === "a value" || expected === 'a value or "]"') {
      if (mark2 === "{" || mark2 === "[") {
        if (open.length === maxDepth) return { fault: { offset, expected: `at most ${maxDepth} levels` }, duplicates };
        open.push(mark2 === "{" ? /* @__PURE__ */ new Set() : void 0);
        expected = mark2 === "{" ? 'a key or "}"' : 'a value or "]"';
        continue;
      }
      if (mark2 === "]" && expected !== "a value") open.pop();
      else if (mark2 !== void 0 || !isJson(string ?? word)) return fault;
      expected = after();
    } else if (mark2 === "," && open.length > 0) {
      expected = names2 ? "a key" : "a value";
    } else if (mark2 !== void 0 && mark2 === (names2 ? "}" : "]") && open.length > 0) {
      open.pop();
      expected = after();
    } else {
      return fault;
    }
  }
}
function isJson(scalar) {
  if (/^"[^\\\x00-\x1f]*"$/.test(scalar)) return true;
  try {
    JSON.parse(scalar);
    return true;
  } catch {
    return false;
  }
}
var maxDepth;
var init_json_text = __esm({
  "generator/load/json-text.ts"() {
    "use strict";
    maxDepth = 500;
  },
});

// generator/load/reference-chain.ts
function longChain(parsed) {
  const lengthOf = chainLengths(parsed);
  let found;
  eachValue(parsed, (value, pointer2) => {
    const { $ref } = value;
    if (found === void 0 && typeof $ref === "string" && lengthOf($ref) >= longestChain)
      found = childPointer(pointer2, "$ref");
  });
  return found;
}
function chainLengths(parsed) {
  const known = /* @__PURE__ */ new Map();
  return (fragment) => {
    const passed = [];
    let next = fragment;
    while (isInner(next) && !known.has(next)) {
      known.set(next, 0);
      passed.push(next);
      next = lookUp(parsed, next)?.$ref;
    }
    let length = isInner(next) ? known.get(next) + 1 : 0;
    for (const each of passed.reverse()) known.set(each, length++);
    return known.get(fragment) ?? 0;
  };
}
function isInner(reference2) {
  return typeof reference2 === "string" && reference2.startsWith("#/");
}
var longestChain;
var init_reference_chain = __esm({
  "generator/load/reference-chain.ts"() {
    "use strict";
    init_pointer();
    init_parsed_value();
    longestChain = 100;
  },
});

// generator/document/kind-at.ts
function kindAt(fragment) {
  let at = { kind: "openapi", form: "one" };
  for (const key of pointerKeys(fragment)) {
    if (at.form !== "one") {
      at = { kind: at.kind, form: "one" };
      continue;
    }
    const { holds, form = "one" } = keywordOf(at.kind, key) ?? {};
    if (holds === void 0) return void 0;
    at = { kind: holds, form };
  }
  return at;
}
var init_kind_at = __esm({
  "generator/document/kind-at.ts"() {
    "use strict";
    init_keywords();
    init_pointer();
  },
});

// generator/load/reference-kinds.ts
function wrongReferences(document2) {
  if (!isObject(document2) || !("openapi" in document2)) return [];
  const wrong = [];
  eachReference(document2, (reference2) => {
    const found = wrongTarget(document2, reference2);
    if (found === void 0) return;
    const home = homes.get(reference2.kind);
    wrong.push({
      at: childPointer(reference2.at, "$ref"),
      message: `The reference ${reference2.ref} leads to ${found}, where ${nameOf(reference2)} has to be.`,
      ...(home !== void 0 && { hint: `Write it here, or refer to one of #/components/${home}.` }),
    });
  });
  return wrong;
}
function wrongTarget(document2, reference2) {
  const { ref, kind, form, keyword } = reference2;
  if (!ref.startsWith("#/") || kind === "example" || keyword !== "$ref") return void 0;
  const value = lookUp(document2, ref);
  if (value === void 0 || (kind === "schema" && typeof value === "boolean")) return void 0;
  if (value === null) return "null";
  if (typeof value !== "object") return typeof value === "string" ? "text" : `the ${typeof value} ${String(value)}`;
  const found = kindAt(ref);
  if (found === void 0) return Array.isArray(value) === (form === "list") ? void 0 : "a value of another kind";
  const isSame2 = found.form === form && (found.kind === kind || (kind === "header" && found.kind === "parameter"));
  return isSame2 ? void 0 : nameOf(found);
}
function nameOf({ kind, form }) {
  const words = kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  if (form !== "one") return `a ${form} of ${words.replace(/y$/, "ie")}s`;
  if (words.endsWith("s")) return `the ${words}`;
  return `${/^[aeio]/.test(words) ? "an" : "a"} ${words}`;
}
var homes;
var init_reference_kinds = __esm({
  "generator/load/reference-kinds.ts"() {
    "use strict";
    init_kind_at();
    init_keywords();
    init_pointer();
    init_walk();
    homes = new Map([...kinds.components.keywords.values()].map(({ name: name2, holds }) => [holds, name2]));
  },
});

// generator/load/written-references.ts
function resolveAnchors(parsed) {
  const anchors = /* @__PURE__ */ new Map();
  const references2 = [];
  eachValue(parsed, (value, pointer2) => {
    const schema2 = value;
    for (const anchor of [schema2["$anchor"], schema2["$dynamicAnchor"]])
      if (typeof anchor === "string" && !anchors.has(`#${anchor}`)) anchors.set(`#${anchor}`, pointer2);
    if (typeof schema2["$ref"] === "string" && /^#[^/]/.test(schema2["$ref"])) references2.push(schema2);
  });
  for (const reference2 of references2) reference2["$ref"] = anchors.get(reference2["$ref"]) ?? reference2["$ref"];
}
function referenceFaults(parsed, trace, cwd2) {
  const error = { severity: "error", rule: "reference-kind" };
  const place = (at) => ({ ...locateBy(trace, at, cwd2), pointer: trace(at).pointer });
  const faults = wrongReferences(parsed).map(({ at, ...fault }) => ({ ...error, ...fault, ...place(at) }));
  const start = longChain(parsed);
  if (start !== void 0) {
    const message = `More than ${longestChain} references lead from here one to the next.`;
    faults.push({ ...error, rule: "reference-chain", message, ...place(start), hint: "Refer to the value itself." });
  }
  return [...faults, ...textFaults(parsed, trace, cwd2)];
}
function textFaults(parsed, trace, cwd2) {
  const faults = [];
  eachValue(parsed, (value, pointer2) => {
    if (Array.isArray(value) || !Object.hasOwn(value, "$ref")) return;
    const { $ref } = value;
    if (typeof $ref === "string" || typeof $ref === "boolean" || (typeof $ref === "object" && $ref !== null)) return;
    const keys = pointerKeys(pointer2);
    if (isInExtension(keys.filter((key) => key !== "x-katagami-item")) || keys.some((key) => values.has(key))) return;
    const at = childPointer(pointer2, "$ref");
    const message = `A $ref is text: a path, a URL or a pointer such as #/components/schemas/Name, and not ${String($ref)}.`;
    faults.push({
      severity: "error",
      rule: "struct",
      message,
      ...locateBy(trace, at, cwd2),
      pointer: trace(at).pointer,
    });
  });
  return faults;
}
var values;
var init_written_references = __esm({
  "generator/load/written-references.ts"() {
    "use strict";
    init_pointer();
    init_harmless();
    init_parsed_value();
    init_position();
    init_reference_chain();
    init_reference_kinds();
    values = /* @__PURE__ */ new Set(["example", "examples", "default", "const", "enum"]);
  },
});

// generator/load/parse-source.ts
import {
  parseYaml,
  YamlParseError,
  Source as Source2,
  BaseResolver,
  isSupportedExtension,
  ResolveError,
} from "@redocly/openapi-core";
function parseSource(source, cwd2, json) {
  const problems = [];
  const value = /^\s*[{[]/.test(source.body) ? parseBraces(source, json, warn) : parseYamlText(source, warn);
  for (const pointer2 of removeUnsafeKeys(value, source.body)) {
    const message = "The key __proto__ was left out: it would change the objects that hold it.";
    warn("unsafe-key", message, { ...positionAt(source, pointer2, true), pointer: pointer2 });
  }
  return { value, problems };
  function warn(rule2, message, at) {
    problems.push({
      severity: "warning",
      rule: rule2,
      message,
      file: displayLocation(source.absoluteRef, cwd2),
      ...at,
    });
  }
}
function parseBraces(source, json, warn) {
  const { fault, duplicates } = scanJson(source.body);
  const at = textPositions(source.body);
  if (fault) {
    if (!json && !fault.expected.startsWith("at most")) return parseYamlText(source, warn);
    const { line, column } = at(fault.offset);
    throw parseError(`Not JSON: expected ${fault.expected}`, source, line, column);
  }
  if (duplicates.length > mostDuplicates) {
    const { line, column } = at(duplicates[mostDuplicates].offset);
    throw parseError(`More than ${mostDuplicates} keys stand twice in their object`, source, line, column);
  }
  for (const { key, offset } of duplicates)
    warn("duplicate-key", `The key "${key}" stands twice in this object: the last one counts.`, at(offset));
  return JSON.parse(source.body);
}
function parseYamlText(source, warn) {
  const parsed = parseIndented(source, warn);
  const value = /!!|!</.test(source.body) ? plainValues(parsed) : parsed;
  const fault = source.body.includes("*") ? aliasFault(value) : void 0;
  if (fault !== void 0) throw parseError(fault, source, 1, 1);
  return value;
}
function parseIndented(source, warn) {
  const lines = source.body.split("\n");
  const mended = [];
  let mendedTags = 0;
  let first;
  for (;;) {
    try {
      const value = parseYaml(lines.join("\n"));
      const message = "A line within quotes or brackets must stand deeper than its key: here YAML 1.2 ends it.";
      for (const line of mended) warn("yaml-indentation", message, { line: line + 1, column: 1 });
      return value;
    } catch (error) {
      first ??= error;
      const { line, column = 0 } = error.mark ?? {};
      const tag = unknownTag.exec(error.reason ?? "") && line !== void 0;
      if (tag && mendedTags++ < mostMended) {
        const text = lines[line];
        const length = /^!\S*/.exec(text.slice(column))?.[0].length ?? 0;
        lines[line] = text.slice(0, column) + " ".repeat(length) + text.slice(column + length);
        if (length > 0) continue;
      }
      const isTooShallow = error.reason === "deficient indentation";
      if (!isTooShallow || line === void 0 || mended.includes(line) || mended.length === mostMended)
        throw new YamlParseError(new Error(`Not YAML: ${first.message}`), source);
      mended.push(line);
      lines[line] = " ".repeat(deepIndentation) + (lines[line] ?? "");
    }
  }
}
function parseError(message, source, line, column) {
  return new YamlParseError(new Error(`${message} (${line}:${column})`), source);
}
function syntaxProblem(error, cwd2) {
  return {
    severity: "error",
    rule: "syntax",
    message: error.message.replace(/ \(\d+:\d+\)$/, ""),
    file: displayLocation(error.source.absoluteRef, cwd2),
    line: error.line || 1,
    column: error.col || 1,
  };
}
function openResolver(root, reader) {
  const resolver = new SourceResolver(reader);
  resolver.cache.set(root.source.absoluteRef, Promise.resolve(root));
  resolver.hideExternalValues(root.parsed);
  resolveAnchors(root.parsed);
  return resolver;
}
var mostDuplicates, mostMended, unknownTag, deepIndentation, deepest2, SourceResolver;
var init_parse_source = __esm({
  "generator/load/parse-source.ts"() {
    "use strict";
    init_json_text();
    init_location();
    init_parsed_value();
    init_position();
    init_written_references();
    mostDuplicates = 100;
    mostMended = 200;
    unknownTag = /^unknown \w+ tag !<tag:yaml\.org,2002:(timestamp|value|merge|yaml)>$/;
    deepIndentation = 200;
    deepest2 = 100;
    SourceResolver = class extends BaseResolver {
      constructor(reader) {
        super();
        this.reader = reader;
      }
      reader;
      /** Warnings of parsing the files that `$ref`s led to. */
      problems = [];
      /** Examples whose `externalValue` is out of sight: openapi-core would follow it, though it is documentation. */
      #examples = /* @__PURE__ */ new Map();
      /** How many references lead from the description to a file, at least. */
      #depths = /* @__PURE__ */ new Map();
      resolveDocument(base, reference2, isRoot) {
        const location = this.resolveExternalRef(base, reference2);
        if (!this.#depths.has(location)) this.#depths.set(location, (this.#depths.get(base ?? "") ?? 0) + 1);
        return super.resolveDocument(base, reference2, isRoot);
      }
      async loadExternalRef(location) {
        try {
          if ((this.#depths.get(location) ?? 0) > deepest2)
            throw new Error(`More than ${deepest2} files refer one to the next.`);
          const { body: body2, mimeType } = await this.reader.follow(location);
          return new Source2(location, body2, mimeType);
        } catch (error) {
          throw new ResolveError(error);
        }
      }
      parseDocument(source) {
        const path = isUrl(source.absoluteRef) ? new URL(source.absoluteRef).pathname : source.absoluteRef;
        const structured = isSupportedExtension(path) || /json|yaml|openapi/.test(source.mimeType ?? "");
        if (!structured) return { source, parsed: source.body };
        const { value, problems } = parseSource(source, this.reader.settings.cwd, path.endsWith(".json"));
        this.problems.push(...problems);
        this.hideExternalValues(value);
        resolveAnchors(value);
        this.problems.push(
          ...referenceFaults(value, straightTrace({ source, parsed: value }), this.reader.settings.cwd),
        );
        return { source, parsed: value };
      }
      /** Takes every `externalValue` of a parsed text out of it, until `showExternalValues`. */
      hideExternalValues(parsed) {
        eachValue(parsed, (value) => {
          const example2 = value;
          if (typeof example2["externalValue"] !== "string") return;
          this.#examples.set(example2, example2["externalValue"]);
          delete example2["externalValue"];
        });
      }
      showExternalValues() {
        for (const [example2, value] of this.#examples) example2["externalValue"] = value;
      }
    };
  },
});

// generator/load/markdown.ts
import { fromMarkdown } from "mdast-util-from-markdown";
import { dirname as dirname2, extname, join as join3 } from "node:path";
function markdownNodes(text, type, mdx) {
  const found = [];
  const extensions = mdx ? [{ disable: { null: ["htmlFlow", "codeIndented"] } }] : [];
  if (tooDeep.test(text)) throw new RangeError("Lists and quotes lie more than 200 deep within one another.");
  const waiting = [fromMarkdown(text, { extensions })];
  for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
    if (node.type === type) found.push(node);
    if ("children" in node) waiting.push(...[...node.children].reverse());
  }
  return found;
}
function findBlocks(page, mdx) {
  const lines = page.split("\n");
  return markdownNodes(page, "code", mdx).flatMap((code2) => {
    const language = (code2.lang ?? "").toLowerCase();
    if (!languages.has(language) || !versionKey.test(code2.value)) return [];
    const fence2 = code2.position?.start.line ?? 1;
    const text = "\n".repeat(fence2) + indented(code2.value.split("\n"), lines.slice(fence2));
    return [{ text, json: language === "json" }];
  });
}
function indented(lines, written) {
  const widths = lines.flatMap((line, index) =>
    line.trim() === "" ? [] : (written[index] ?? line).length - line.length,
  );
  const width = new Set(widths).size === 1 ? Math.max(0, widths[0]) : 0;
  return lines.map((line) => (line.trim() === "" ? line : " ".repeat(width) + line)).join("\n");
}
function pageLinks(text, index) {
  const links2 = markdownNodes(text, "link", false).map((link2) => resolveLink(link2.url, index));
  return [...new Set(links2.filter((link2) => link2 !== void 0))].filter((link2) => link2 !== index);
}
function resolveLink(link2, index) {
  if (!isUrl(link2) && !isUrl(index)) {
    const path = decoded(link2.replace(/[?#].*$/s, ""));
    const local = path !== "" && !/^[a-z][a-z+.-]*:/i.test(path) && extname(path) !== "";
    return local && pageEndings.has(extname(path)) ? join3(dirname2(index), path) : void 0;
  }
  if (!URL.canParse(link2, index)) return void 0;
  const url = new URL(link2, isUrl(index) ? index : void 0);
  url.hash = "";
  const elsewhere2 = isUrl(index) && url.origin !== new URL(index).origin;
  return !isUrl(url.href) || elsewhere2 || !pageEndings.has(extname(url.pathname)) ? void 0 : url.href;
}
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
var tooDeep, languages, versionKey, pageEndings;
var init_markdown = __esm({
  "generator/load/markdown.ts"() {
    "use strict";
    init_location();
    tooDeep = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){200}/m;
    languages = /* @__PURE__ */ new Set(["yaml", "yml", "json", "openapi", ""]);
    versionKey = /^[ \t{]*["']?(openapi|swagger)["']?\s*:\s*["']?\d/m;
    pageEndings = /* @__PURE__ */ new Set([".md", ".mdx", ".markdown", ""]);
  },
});

// generator/load/allowed-references.ts
import { existsSync } from "node:fs";
import { realpath, stat as stat2 } from "node:fs/promises";
import {
  dirname as dirname3,
  isAbsolute,
  join as join4,
  relative as relative3,
  resolve as resolve5,
  sep as sep2,
} from "node:path";
function referenceCheck(settings2, answered) {
  const { allow, cwd: cwd2, source } = settings2;
  const patterns = allow.map((pattern) => allowedPattern(pattern, cwd2));
  let root;
  return async (given) => {
    const location = absoluteLocation(given, cwd2);
    const real = isUrl(location) || settings2.readFile ? location : await realpath(location).catch(() => location);
    if (patterns.some((pattern) => pattern.test(slashes(location)) || pattern.test(slashes(real)))) return;
    const refused = isUrl(source)
      ? isUrl(location) && [source, answered].some((url) => new URL(url).origin === new URL(location).origin)
        ? void 0
        : `references of this description are followed to ${new URL(answered).origin} alone.`
      : await refusedFile(real, (root ??= rootOf(settings2)), cwd2);
    if (refused === void 0) return;
    const file = displayLocation(location, cwd2);
    const hint = `If you trust it: --allow-ref ${file}, or x-katagami: { allow: [${file}] } in redocly.yaml.`;
    throw new ProblemsError([fileProblem(file, "reference-refused", `It is not read: ${refused}`, hint)]);
  };
}
async function refusedFile(path, root, cwd2) {
  if (isUrl(path)) return "references of a file are not followed to the network.";
  if (!/\.(json|ya?ml|md|mdx|markdown)$/i.test(path)) return "it is neither JSON nor YAML nor Markdown by its name.";
  const way = relative3(await root, path);
  const isBelow = way !== ".." && !way.startsWith(`..${sep2}`) && !isAbsolute(way);
  return isBelow ? void 0 : `it lies outside of ${displayLocation(await root, cwd2)}, where references end.`;
}
async function rootOf({ source, readFile: readFile2 }) {
  const isFolder = !readFile2 && (await stat2(source).catch(() => void 0))?.isDirectory();
  const near = isFolder ? source : dirname3(source);
  const folder = readFile2 ? near : await realpath(near).catch(() => near);
  for (let above = folder; ; above = dirname3(above)) {
    if (existsSync(join4(above, ".git"))) return above;
    if (dirname3(above) === above) return folder;
  }
}
function allowedPattern(pattern, cwd2) {
  const absolute2 = isUrl(pattern) ? pattern : resolve5(cwd2, pattern);
  const source = slashes(absolute2)
    .replace(/[/]+$/, "")
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\*+/g, (stars) => (stars.length > 1 ? ".*" : "[^/]*"));
  return new RegExp(`^${source}(/|$)`);
}
function slashes(path) {
  return path.split(sep2).join("/");
}
var init_allowed_references = __esm({
  "generator/load/allowed-references.ts"() {
    "use strict";
    init_problem();
    init_location();
  },
});

// generator/load/at-most.ts
function atMost(number) {
  const waiting = [];
  let running = 0;
  return async (task) => {
    if (running < number) running++;
    else await new Promise((resolve6) => waiting.push(resolve6));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
var init_at_most = __esm({
  "generator/load/at-most.ts"() {
    "use strict";
  },
});

// generator/load/decode-text.ts
function decodeText(bytes, file) {
  if ((bytes[0] === 255 && bytes[1] === 254) || (bytes[0] === 254 && bytes[1] === 255)) {
    throw new ProblemsError([fileProblem(file, "source-encoding", "The text is in UTF-16.", "Save it as UTF-8.")]);
  }
  const binary2 = () =>
    new ProblemsError([fileProblem(file, "source-binary", "This is a binary file, or text that is not in UTF-8.")]);
  if (bytes.includes(0)) throw binary2();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\r\n", "\n");
  } catch {
    throw binary2();
  }
}
function tooLarge(file, maxBytes) {
  const limit = `${maxBytes.toLocaleString("en-US")} bytes`;
  return new ProblemsError([fileProblem(file, "source-too-large", `Larger than ${limit}, the most that is read.`)]);
}
var init_decode_text = __esm({
  "generator/load/decode-text.ts"() {
    "use strict";
    init_problem();
  },
});

// generator/load/fetch-text.ts
import { setTimeout as pause } from "node:timers/promises";
async function fetchText(url, settings2, checkRedirect) {
  for (let attempt = 0; ; attempt++) {
    const waiting = setTimeout(() => settings2.onWait(`waiting for ${url}`), patience);
    try {
      return await fetchOnce(url, settings2, checkRedirect);
    } catch (error) {
      settings2.signal?.throwIfAborted();
      if (!(error instanceof FetchFailure)) throw error;
      if (!error.transient || attempt >= settings2.retries) throw new ProblemsError([error.problem]);
      const wait = Math.min(error.retryAfter ?? firstPause * 2 ** attempt, longestPause);
      settings2.onWait(`${url}: ${error.message} Attempt ${attempt + 2} of ${settings2.retries + 1} follows.`);
      await pause(wait, void 0, { signal: settings2.signal });
    } finally {
      clearTimeout(waiting);
    }
  }
}
async function fetchOnce(url, settings2, checkRedirect) {
  const timeout = AbortSignal.timeout(settings2.timeout);
  const signal = settings2.signal ? AbortSignal.any([settings2.signal, timeout]) : timeout;
  try {
    const response = await followRedirects(url, settings2, signal, checkRedirect);
    if (!response.ok) {
      await response.body?.cancel();
      throw statusFailure(url, response);
    }
    const bytes = await readBytes(response, url, settings2.maxBytes);
    const mimeType = response.headers.get("content-type") ?? "";
    return { location: response.url || url, body: decodeText(bytes, url), mimeType };
  } catch (error) {
    if (error instanceof FetchFailure || error instanceof ProblemsError) throw error;
    throw networkFailure(url, timeout.aborted ? timeout.reason : error, settings2.timeout);
  }
}
async function followRedirects(start, settings2, signal, checkRedirect) {
  let url = start;
  for (let hop = 0; hop <= maxRedirects; hop++) {
    const headers = new Headers({ accept });
    const ours = new URL(url).origin === settings2.origin ? settings2.headers : {};
    for (const set of [await configuredHeaders(url, settings2), ours]) {
      for (const [name2, value] of Object.entries(set)) headers.set(name2, value);
    }
    const response = await fetch(url, { headers, redirect: "manual", signal });
    const next = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
    if (next === null) return response;
    await response.body?.cancel();
    url = new URL(next, url).href;
    await checkRedirect?.(url);
    if (!isUrl(url)) {
      const message2 = `It redirects to ${new URL(url).protocol}, which is neither http: nor https:.`;
      throw new FetchFailure(fileProblem(start, "http-redirects", message2), false);
    }
  }
  const message = `More than ${maxRedirects} redirects.`;
  throw new FetchFailure(fileProblem(start, "http-redirects", message), false);
}
async function readBytes(response, url, maxBytes) {
  const chunks = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > maxBytes) throw tooLarge(url, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
function statusFailure(url, response) {
  const { status, statusText } = response;
  const message = `The server answered ${`${status} ${statusText}`.trim()}.`;
  const transient = status === 408 || status === 429 || status >= 500;
  const problem = fileProblem(url, "http-status", message, statusHint(status));
  return new FetchFailure(problem, transient, retryAfter(response));
}
function statusHint(status) {
  if (status === 401 || status === 403)
    return "If it needs a key, give one with --header 'Authorization: Bearer \u2026'.";
  if (status === 404 || status === 410) return "Check the address.";
  return void 0;
}
function retryAfter(response) {
  const value = response.headers.get("retry-after");
  if (value === null) return void 0;
  const wait = /^\s*\d+\s*$/.test(value) ? Number(value) * 1e3 : Date.parse(value) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : void 0;
}
function networkFailure(url, error, timeout) {
  if (error.name === "TimeoutError") {
    const hint = "--timeout gives a slow server more time.";
    return new FetchFailure(fileProblem(url, "http-timeout", `No whole answer within ${timeout} ms.`, hint), true);
  }
  const cause = error.cause ?? error;
  const { hostname, port } = new URL(url);
  const reasons = {
    ENOTFOUND: `The host ${hostname} is not known.`,
    ECONNREFUSED: `Nothing listens at ${hostname}${port && `:${port}`}.`,
  };
  const message = reasons[cause.code ?? ""] ?? `The request failed: ${cause.message || cause.code || String(cause)}`;
  return new FetchFailure(fileProblem(url, "http-network", message), true);
}
async function configuredHeaders(url, { configured }) {
  if (configured.length === 0) return {};
  const { readFileFromUrl } = await import("@redocly/openapi-core");
  let kept2 = {};
  const customFetch = async (_url, request) => {
    kept2 = request.headers;
    return new Response("");
  };
  await readFileFromUrl(url, { headers: configured, customFetch });
  return kept2;
}
var accept, maxRedirects, firstPause, longestPause, patience, FetchFailure;
var init_fetch_text = __esm({
  "generator/load/fetch-text.ts"() {
    "use strict";
    init_decode_text();
    init_location();
    init_problem();
    accept = "application/json, application/yaml, text/markdown, text/plain, */*;q=0.5";
    maxRedirects = 10;
    firstPause = 300;
    longestPause = 3e4;
    patience = 5e3;
    FetchFailure = class extends Error {
      constructor(problem, transient, retryAfter2) {
        super(problem.message);
        this.problem = problem;
        this.transient = transient;
        this.retryAfter = retryAfter2;
      }
      problem;
      transient;
      retryAfter;
      name = "FetchFailure";
    };
  },
});

// generator/load/reader.ts
import { readdir as readdir2, readFile, stat as stat3 } from "node:fs/promises";
import { basename as basename2, dirname as dirname4 } from "node:path";
function createReader(settings2) {
  const texts3 = /* @__PURE__ */ new Map();
  const fetching = atMost(mostRequests);
  let check;
  function read(location, checkRedirect) {
    const known = texts3.get(location);
    if (known !== void 0) return known;
    const text = isUrl(location)
      ? fetching(() => fetchText(location, settings2, checkRedirect))
      : readTextFile(location, settings2);
    texts3.set(location, text);
    return text;
  }
  async function checkOfSource() {
    const source = await texts3.get(settings2.source)?.catch(() => void 0);
    return referenceCheck(settings2, source?.location ?? settings2.source);
  }
  return {
    settings: settings2,
    locations: () => [...texts3.keys()],
    read: (location) => read(location),
    async follow(location) {
      const mayLead = await (check ??= checkOfSource());
      if (!texts3.has(location)) await mayLead(location);
      if (texts3.size >= settings2.maxFiles && !texts3.has(location)) {
        const message = `The description refers to more than ${settings2.maxFiles.toLocaleString("en-US")} files.`;
        throw new ProblemsError([fileProblem(displayLocation(location, settings2.cwd), "too-many-files", message)]);
      }
      return read(location, mayLead);
    },
  };
}
async function readTextFile(path, settings2) {
  const file = displayLocation(path, settings2.cwd);
  if (settings2.readFile) return { location: path, body: decodeText(await settings2.readFile(path), file) };
  try {
    const found = await stat3(path);
    if (found.isDirectory())
      throw new ProblemsError([fileProblem(file, "source-folder", "This is a folder, not a file.")]);
    if (found.size > settings2.maxBytes) throw tooLarge(file, settings2.maxBytes);
    return { location: path, body: decodeText(await readFile(path, { signal: settings2.signal }), file) };
  } catch (error) {
    settings2.signal?.throwIfAborted();
    if (error instanceof ProblemsError) throw error;
    const { code: code2, message } = error;
    if (code2 !== "ENOENT" && code2 !== "ENOTDIR") {
      throw new ProblemsError([fileProblem(file, "source-unreadable", `Cannot read the file: ${message}`)]);
    }
    const siblings = await readdir2(dirname4(path)).catch(() => []);
    const close = closestName(basename2(path), siblings);
    const hint = close === void 0 ? void 0 : `Did you mean ${close}?`;
    throw new ProblemsError([fileProblem(file, "source-not-found", `No such file: ${file}`, hint)]);
  }
}
var mostRequests;
var init_reader = __esm({
  "generator/load/reader.ts"() {
    "use strict";
    init_allowed_references();
    init_at_most();
    init_closest_name();
    init_decode_text();
    init_fetch_text();
    init_location();
    init_problem();
    mostRequests = 16;
  },
});

// generator/load/open-pages.ts
import { Source as Source4, YamlParseError as YamlParseError2 } from "@redocly/openapi-core";
function openPage({ location, body: body2 }, cwd2) {
  const documents = [];
  const problems = [];
  for (const { text, json } of findBlocks(body2, location.endsWith(".mdx"))) {
    const source = new Source4(location, text);
    try {
      const parsed = parseSource(source, cwd2, json);
      if (!isDescription(parsed.value)) continue;
      documents.push({ source, parsed: parsed.value });
      problems.push(...parsed.problems);
    } catch (error) {
      if (!(error instanceof YamlParseError2)) throw error;
      problems.push(syntaxProblem(error, cwd2));
    }
  }
  return { documents, problems };
}
function isDescription(value) {
  return typeof value === "object" && value !== null && ("openapi" in value || "swagger" in value);
}
async function openPages(locations, reader, onProgress) {
  const pages2 = [];
  const queue = locations.entries();
  let read = 0;
  const work = async () => {
    for (const [index, location] of queue) {
      pages2[index] = await openAt(location, reader);
      onProgress(`page ${++read} of ${locations.length}`);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return {
    documents: pages2.flatMap((page) => page.documents),
    problems: pages2.flatMap((page) => page.problems),
  };
}
async function openAt(location, reader) {
  try {
    return openPage(await reader.read(location), reader.settings.cwd);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return { documents: [], problems: error.problems };
  }
}
var concurrency;
var init_open_pages = __esm({
  "generator/load/open-pages.ts"() {
    "use strict";
    init_markdown();
    init_parse_source();
    init_problem();
    concurrency = 8;
  },
});

// generator/emit/code.ts
function objectCode(entries) {
  const given = Object.entries(entries).filter(([, code2]) => code2 !== void 0);
  return given.length === 0 ? "{}" : `{ ${given.map(([key, code2]) => `${propertyKey(key)}: ${code2}`).join(", ")} }`;
}
function pure(call) {
  return `/* @__PURE__ */ ${call}`;
}
function arrayCode(items) {
  return `[${items.join(", ")}]`;
}
function textsCode(texts3) {
  return texts3.length === 0 ? void 0 : arrayCode(texts3.map(literal));
}
function unionType(members) {
  return members.length === 0 ? "never" : [...new Set(members)].join(" | ");
}
function serverCode({ url, variables }) {
  const entries = Object.entries(variables).map(([name2, variable]) => [
    name2,
    objectCode({ default: literal(variable.default), enum: textsCode(variable.enum ?? []) }),
  ]);
  return objectCode({
    url: literal(url),
    variables: entries.length > 0 ? objectCode(Object.fromEntries(entries)) : void 0,
  });
}
function styleCode(name2, { style, explode, allowReserved }) {
  const flag = (set) => (set ? "true" : void 0);
  return {
    style: name2 in Object.prototype ? `${literal(style)} as const` : literal(style),
    explode: flag(explode),
    allowReserved: flag(allowReserved),
  };
}
function linkCode({ operation, path, query, header, cookie, body: body2 }) {
  const record = (value) => (Object.keys(value).length === 0 ? void 0 : jsonLiteral(value));
  return objectCode({
    operation: `() => ${operation}`,
    path: record(path),
    query: record(query),
    header: record(header),
    cookie: record(cookie),
    body: body2 === void 0 ? void 0 : jsonLiteral(body2),
  });
}
var init_code = __esm({
  "generator/emit/code.ts"() {
    "use strict";
    init_names();
  },
});

// generator/emit/statement.ts
function typeStatement(name2, type, doc2) {
  return { kind: "type", name: name2, type, doc: doc2 };
}
function importAll(from, name2, isType2 = false) {
  return { kind: "import", names: name2, from, isType: isType2 };
}
function importTypes(from, names2) {
  return { kind: "import", names: names2, from, isType: true };
}
var init_statement = __esm({
  "generator/emit/statement.ts"() {
    "use strict";
  },
});

// generator/emit/client.ts
function clientFile(api) {
  const schemes = api.securitySchemes.filter(({ place }) => place !== void 0);
  return {
    path: "src/client.ts",
    statements: [
      importAll("./runtime/index.js", "runtime"),
      importTypes("./schema.js", ["paths"]),
      importTypes("openapi-fetch", ["Client as OpenapiFetchClient"]),
      {
        kind: "interface",
        name: "Auth",
        doc: authDoc(api),
        properties: schemes.map((scheme) => property(scheme.name, credentialType(scheme), schemeDoc(scheme))),
      },
      {
        kind: "interface",
        name: "ServerVariables",
        doc: "Variables of the server URL, where they shall not have their default.",
        properties: serverVariables2(api),
      },
      typeStatement("ClientOptions", "runtime.ClientOptions<Auth, ServerVariables>", "How a client is set up."),
      ...callOptions.map(([name2, doc2]) => typeStatement(name2, `runtime.${name2}<Auth>`, doc2)),
      {
        kind: "const",
        isExported: false,
        name: "description",
        type: "runtime.ClientDescription",
        value: description(api, schemes),
      },
      {
        kind: "function",
        name: "createClient",
        doc: commentText(
          `Makes the client that every function takes as its first argument; it is an openapi-fetch client too.

Throws in a browser when it is given credentials, unless \`dangerouslyAllowBrowser\` is set.`,
        ),
        parameters: [{ name: "options", type: "ClientOptions", initializer: "{}" }],
        returnType: "OpenapiFetchClient<paths> & runtime.Client",
        body: "return runtime.createClient<paths>(description, options);",
      },
      {
        kind: "function",
        name: "createLeanClient",
        doc: "Makes a client that the functions take too, without openapi-fetch in the bundle: for an application that needs only them.",
        parameters: [{ name: "options", type: "ClientOptions & runtime.LeanClientOptions", initializer: "{}" }],
        returnType: "runtime.Client",
        body: "return runtime.createLeanClient(description, options);",
      },
    ],
  };
}
function authDoc({ securitySchemes }) {
  const tls = securitySchemes.filter(({ isMutualTls }) => isMutualTls).map(({ name: name2 }) => markdownCode(name2));
  const doc2 = "Credentials by security scheme: a value, or a function that is asked before every attempt.";
  if (tls.length === 0) return doc2;
  return `${doc2}

${commentText(tls.join(", "))} is mutual TLS, done by the platform: give a \`fetch\` that shows the certificate.`;
}
function property(name2, type, doc2) {
  return { name: propertyKey(name2), type: `${type} | undefined`, isOptional: true, doc: doc2 };
}
function credentialType({ place }) {
  return place?.use === "basic"
    ? "runtime.CredentialSource<runtime.BasicCredential>"
    : "runtime.CredentialSource<string>";
}
function schemeDoc({ description: description2, flows }) {
  const makers = {
    clientCredentials: "`clientCredentials({ \u2026 })` gets a token",
    authorizationCode: "`refreshToken({ \u2026 })` keeps a token fresh",
    deviceAuthorization: "`refreshToken({ \u2026 })` keeps a token fresh",
  };
  const lines = flows.map(({ name: name2, tokenUrl, scopes }) => {
    const from = `from ${markdownCode(tokenUrl)}`;
    const scope = scopes.length === 0 ? "" : `, for the scopes ${scopes.map(markdownCode).join(", ")}`;
    return `${Object.hasOwn(makers, name2) ? makers[name2] : "An access token comes"} ${from}${scope}.`;
  });
  return commentText([description2, ...lines].filter((text) => text.trim() !== "").join("\n\n"));
}
function serverVariables2({ servers, operations: operations2 }) {
  const everywhere = [...servers, ...operations2.flatMap((operation) => operation.servers ?? [])];
  const declared = everywhere.flatMap((server) => Object.entries(server.variables));
  const names2 = new Set(declared.map(([name2]) => name2));
  return [...names2].map((name2) => {
    const all = declared.filter(([other]) => other === name2).map(([, variable]) => variable);
    const types2 = all.flatMap((variable) => variable.enum?.map(literal) ?? ["string"]);
    const [{ default: value } = { default: "" }] = all;
    return property(
      name2,
      types2.includes("string") ? "string" : unionType(types2),
      value === "" ? "" : `@default ${commentText(literal(value))}`,
    );
  });
}
function description({ servers }, schemes) {
  const schemeCode = schemes.map(({ name: name2, place }) => [
    name2,
    place.use === "apiKey" ? `runtime.apiKey(${literal(place.in)}, ${literal(place.name)})` : `runtime.${place.use}`,
  ]);
  return objectCode({
    servers: arrayCode(servers.map(serverCode)),
    securitySchemes: objectCode(Object.fromEntries(schemeCode)),
  });
}
var client, callOptions;
var init_client = __esm({
  "generator/emit/client.ts"() {
    "use strict";
    init_names();
    init_code();
    init_statement();
    client = {
      part: "source",
      emit: ({ api }) => clientFile(api),
      exports: [{ from: "./client.js" }],
      names: {
        reserved: [
          ...["createClient", "createLeanClient", "Auth", "ClientOptions", "ServerVariables"],
          ...["CallOptions", "DownloadOptions", "StreamOptions"],
        ],
      },
    };
    callOptions = [
      ["CallOptions", "What can be said about one call."],
      ["DownloadOptions", "What can be said about one call whose answer shall come as a stream of bytes."],
      ["StreamOptions", "What can be said about one call that answers with a stream."],
    ];
  },
});

// generator/emit/request-code.ts
function parametersCode({ path, parameters: parameters2, security }, { securitySchemes }) {
  const isPlaced = (name2, place) => place !== "header" || security?.some((names2) => names2.includes(name2)) === true;
  const keys = securitySchemes.flatMap(({ name: name2, place }) =>
    place?.use === "apiKey" && isPlaced(name2, place.in) ? [place] : [],
  );
  const places = /* @__PURE__ */ new Set([
    ...parameters2.map((parameter) => parameter.in),
    ...keys.map((key) => key.in),
    ...(fixedQuery(path) === void 0 ? [] : ["query"]),
  ]);
  const entries = Object.entries(writers)
    .filter(([place]) => places.has(place))
    .map(([place, { usual: usual2, styled }]) => [
      place,
      writer(
        parameters2.filter((one) => one.in === place),
        place === "cookie" ? keys.filter((key) => key.in === place).map((key) => key.name) : [],
        usual2,
        styled,
      ),
    ]);
  const query = entries.find(([place]) => place === "query");
  const start = fixedQuery(path);
  if (query && start !== void 0) query[1] = pure(`runtime.queryAfter(${literal(start)}, ${query[1]})`);
  return entries.length === 0 ? void 0 : objectCode(Object.fromEntries(entries));
}
function fixedQuery(path) {
  return /\?([^{}]+)$/.exec(path)?.[1];
}
function contentCode(body2) {
  return body2.kind === "json" || body2.kind === "urlencoded" ? bodyCode(body2) : "runtime.textBody";
}
function writer(parameters2, unchanged, usual2, styled) {
  const whole2 = parameters2.find((parameter) => parameter.whole);
  if (whole2) return pure(`runtime.queryString(${literal(whole2.name)}, ${contentCode(whole2.whole)})`);
  const styles = parameters2.flatMap(({ name: name2, style }) =>
    style ? [[name2, objectCode(styleCode(name2, style))]] : [],
  );
  styles.push(...unchanged.map((name2) => [name2, objectCode(styleCode(name2, asGiven))]));
  return styles.length === 0
    ? `runtime.${usual2}`
    : pure(`runtime.${styled}(${objectCode(Object.fromEntries(styles))})`);
}
function bodyCode(body2) {
  const { kind, mediaType, charset } = body2;
  const type = literal(kind === "json" && charset !== void 0 ? mediaType.replace(charset, "UTF-8") : mediaType);
  if (kind === "json")
    return /^application\/json$|^[^;]*\*/.test(mediaType) ? "runtime.jsonBody" : pure(`runtime.jsonBodyAs(${type})`);
  if (kind === "text" && charset !== void 0) return pure(`runtime.charsetBodyAs(${type})`);
  if (kind === "text")
    return /^text\/plain$|^[^;]*\*/.test(mediaType) ? "runtime.textBody" : pure(`runtime.textBodyAs(${type})`);
  if (kind === "blob") return pure(`runtime.binaryBodyAs(${type})`);
  const code2 = kind === "multipart" ? partCode : fieldCode;
  const parts2 = Object.entries(body2.parts).flatMap(([name2, part]) => {
    const written = objectCode(code2(name2, part));
    return written === "{}" ? [] : [[name2, written]];
  });
  const plain = kind === "multipart" ? "multipartBody" : "urlencodedBody";
  return parts2.length === 0 && !body2.mayHaveObjects
    ? `runtime.${plain}`
    : pure(`runtime.${plain}As(${objectCode(Object.fromEntries(parts2))})`);
}
function partCode(name2, { contentType: contentType4, style, headers }) {
  const fields = Object.entries(headers).map(([name3, value]) => [name3, literal(value)]);
  return {
    contentType: contentType4 === void 0 ? void 0 : literal(contentType4),
    headers: fields.length === 0 ? void 0 : objectCode(Object.fromEntries(fields)),
    fields: style && pure(`runtime.fieldsAs(${objectCode(styleCode(name2, style))})`),
  };
}
function fieldCode(name2, { contentType: contentType4, style }) {
  if (style) return styleCode(name2, style);
  const isJson3 = /[/+]json\s*(;|$)/i.test(contentType4 ?? "");
  return isJson3 ? styleCode(name2, { style: "json", explode: true, allowReserved: false }) : {};
}
var asGiven, writers;
var init_request_code = __esm({
  "generator/emit/request-code.ts"() {
    "use strict";
    init_code();
    init_names();
    asGiven = { style: "cookie", explode: false, allowReserved: false };
    writers = {
      path: { usual: "simplePath", styled: "pathAs" },
      query: { usual: "formQuery", styled: "queryAs" },
      header: { usual: "simpleHeader", styled: "headerAs" },
      cookie: { usual: "formCookie", styled: "cookieAs" },
    };
  },
});

// generator/emit/operation-shape.ts
function isSuccess({ status }) {
  return status.startsWith("2");
}
function successesOf({ responses }) {
  const declared = responses.filter(isSuccess);
  return declared.length > 0 ? declared : responses.filter(({ status }) => status === "default");
}
function streamOf(operation) {
  const contents = successesOf(operation).flatMap((response) => response.contents);
  return contents.find(({ stream }) => stream !== void 0)?.stream;
}
function hasModes(operation) {
  return operation.streaming !== void 0 && operation.body !== void 0 && streamOf(operation) !== void 0;
}
function isBodyless({ method }, { status }) {
  return method === "head" || status === "204" || status === "205";
}
function mayHaveBytes({ method }) {
  return method !== "head";
}
function textsOf2(operation) {
  return hasModes(operation) ? [] : [...new Set(successesOf(operation).flatMap(({ texts: texts3 }) => texts3))];
}
function needsRequest({ parameters: parameters2, body: body2 }) {
  return body2?.required === true || parameters2.some(({ required }) => required);
}
function choosesContentType({ bodies }) {
  return bodies.length > 1 || bodies.some(isRange);
}
function isRange({ kind, mediaType }) {
  return kind === "json" ? isSuffixRange(mediaType) : /^[^;]*\*|^multipart\/(?!form-data)/i.test(mediaType);
}
function isSuffixRange(mediaType) {
  return /^[^;]*\*\+/.test(mediaType);
}
function descriptorOf(operation) {
  const descriptor2 = `descriptors.${operation.name}`;
  return choosesContentType(operation) ? `runtime.inContentType(${descriptor2}, request)` : descriptor2;
}
function callParameters(operation, request, options) {
  return [
    { name: "client", type: "runtime.Client" },
    { name: "request", type: request, ...(needsRequest(operation) ? {} : { initializer: "{}" }) },
    { name: "options", type: `runtime.${options}<Auth>`, isOptional: true },
  ];
}
var init_operation_shape = __esm({
  "generator/emit/operation-shape.ts"() {
    "use strict";
  },
});

// generator/emit/pagination.ts
function itemType({ typeName, pagination: pagination2 }) {
  if (!pagination2) return [];
  const list = pagination2.items.reduce((type, key) => `NonNullable<${type}[${literal(key)}]>`, `${typeName}Data`);
  return [typeStatement(`${typeName}Item`, `${list}[number]`, "One item of a page.")];
}
function pagesFunction(operation, documented) {
  const { name: name2, typeName, pagination: pagination2 } = operation;
  if (!pagination2) return [];
  const doc2 = `All pages of {@link ${name2}} from the one that is asked for, or with \`.items()\` their items.`;
  return [
    {
      kind: "function",
      name: pagination2.name,
      doc: documented ? doc2 : "",
      parameters: callParameters(operation, `${typeName}Request`, "CallOptions"),
      returnType: `runtime.Pages<${typeName}Data, ${typeName}Item>`,
      body: `return runtime.pages(client, ${descriptorOf(operation)}, descriptors.${pagination2.name}, request, options);`,
    },
  ];
}
function pagesDescriptor({ pagination: pagination2 }) {
  if (!pagination2) return [];
  const value = objectCode({ items: textsCode(pagination2.items) ?? "[]", next: wayCode(pagination2) });
  return [{ kind: "const", isExported: true, name: pagination2.name, type: "runtime.Pagination", value }];
}
function wayCode({ by, parameter, from, more, total, first }) {
  if (by === "link-header") return "runtime.byLinkHeader";
  if (by === "url") return `/* @__PURE__ */ runtime.byUrl(${textsCode(from)})`;
  const use = { cursor: "byCursor", offset: "byOffset", page: "byPageNumber" }[by];
  const way = {
    parameter: textsCode(parameter),
    ...(by === "cursor"
      ? { from: textsCode(from), more: more && textsCode(more) }
      : { first: String(first), more: more && textsCode(more), total: total && textsCode(total) }),
  };
  return `/* @__PURE__ */ runtime.${use}(${objectCode(way)})`;
}
var init_pagination = __esm({
  "generator/emit/pagination.ts"() {
    "use strict";
    init_names();
    init_code();
    init_operation_shape();
    init_statement();
  },
});

// generator/emit/result-parts.ts
function partsCode({ headers, links: links2 }) {
  const forms = headers.map(({ name: name2, form }) => [name2, formCode(form)]);
  const targets = links2.map((link2) => [link2.name, linkCode(link2)]);
  const parts2 = [
    ...(forms.length === 0 ? [] : [pure(`runtime.headers(${objectCode(Object.fromEntries(forms))})`)]),
    ...(targets.length === 0 ? [] : [pure(`runtime.links(${objectCode(Object.fromEntries(targets))})`)]),
  ];
  return parts2.length === 0 ? void 0 : arrayCode(parts2);
}
function formCode(form) {
  if (typeof form === "string") return `runtime.${form}Header`;
  if ("items" in form) return pure(`runtime.listHeader(${formCode(form.items)})`);
  const properties2 = Object.entries(form.properties).map(([name2, part]) => [name2, formCode(part)]);
  const values3 = [
    objectCode(Object.fromEntries(properties2)),
    formCode(form.others),
    ...(form.explode ? ["true"] : []),
  ];
  return pure(`runtime.objectHeader(${values3.join(", ")})`);
}
function partsType({ headers, links: links2 }, headersType, api) {
  const types2 = [
    ...(headers.length === 0
      ? []
      : [`headers: { ${headers.map((header) => headerType(header, headersType)).join("; ")} }`]),
    ...(links2.length === 0 ? [] : [`links: { ${links2.map((link2) => linkType(link2, api)).join("; ")} }`]),
  ];
  return types2.length === 0 ? "" : ` & { ${types2.map((type) => `readonly ${type}`).join("; ")} }`;
}
function headerType({ name: name2, required, form, type }, all) {
  const present = (looked2) => (required ? looked2 : `NonNullable<${looked2}>`);
  const looked = type?.reduce((outer, key) => present(`${outer}[${literal(key)}]`), all);
  const plain = form === "cookies" ? "readonly string[]" : form === "json" ? "unknown" : "string";
  return `readonly ${propertyKey(name2)}?: ${looked ?? plain}`;
}
function linkType(link2, { operations: operations2 }) {
  const target = operations2.find(({ name: name2 }) => name2 === link2.operation);
  const { typeName } = target;
  const signature2 = (request, options, result2, data) =>
    `(${request}, options?: runtime.${options}<Auth>): runtime.Call<${typeName}${result2}, ${typeName}${data}>`;
  const single = (options) => signature2(requestCode(link2, target, "Request"), options, "Result", "Data");
  const events = requestCode(link2, target, "StreamingRequest");
  const streaming = signature2(events, "StreamOptions", "StreamingResult", "Stream");
  const signatures = hasModes(target)
    ? [streaming, single("StreamOptions")]
    : [single(streamOf(target) ? "StreamOptions" : "CallOptions")];
  return signatures.map((each) => propertyKey(link2.name) + each).join("; ");
}
function requestCode(link2, target, kind) {
  const givesBody = link2.body !== void 0 && target.body !== void 0 && !hasModes(target);
  const places = ["path", "query", "header", "cookie"].filter((place) => Object.keys(link2[place]).length > 0);
  const given = places.map((place) => `${place}: ${unionType(Object.keys(link2[place]).map(literal))}`);
  const all = [...given, ...(givesBody ? ["body: true"] : [])];
  const type = `${target.typeName}${kind}`;
  const isNeeded =
    (target.body?.required === true && !givesBody) ||
    target.parameters.some((parameter) => parameter.required && !Object.hasOwn(link2[parameter.in], parameter.name));
  return `request${isNeeded ? "" : "?"}: ${all.length === 0 ? type : `runtime.LinkRequest<${type}, { ${all.join("; ")} }>`}`;
}
var init_result_parts = __esm({
  "generator/emit/result-parts.ts"() {
    "use strict";
    init_names();
    init_code();
    init_operation_shape();
  },
});

// generator/emit/responses.ts
function responsesCode(operation) {
  const { streaming } = operation;
  const responses = statuses(operation);
  const usual2 = streaming ? responses.map((response) => ofMode(response, false)) : responses;
  const streamed = responses.map((response) => ofMode(response, true));
  const withParts = [...responses, { ...successesOf(operation)[0], status: "undeclared" }];
  const parts2 = objectCode(Object.fromEntries(withParts.map((response) => [response.status, partsCode(response)])));
  return {
    streaming:
      streaming &&
      objectCode({
        property: literal(streaming.property),
        value: jsonLiteral(streaming.value),
        accept: acceptCode(operation, streamed),
        responses: readersByStatus(
          operation,
          streamed.filter((response) => !usual2.includes(response)),
        ),
      }),
    accept: acceptCode(operation, usual2),
    responses: readersByStatus(operation, usual2),
    parts: parts2 === "{}" ? void 0 : parts2,
  };
}
function ofMode(response, streams) {
  const contents = response.contents.filter(({ stream }) => !!stream === streams);
  return [0, response.contents.length].includes(contents.length) ? response : { ...response, contents };
}
function readersByStatus(operation, responses) {
  const readers = responses.map((each) => [each.status, arrayCode(readersCode(operation, each))]);
  return objectCode(Object.fromEntries(readers));
}
function acceptCode(operation, responses) {
  const accepted = new Set(responses.flatMap(({ contents }) => contents.map(mediaRange)));
  const isOpen = (each) => isSuccess(each) && each.contents.length === 0 && !isBodyless(operation, each);
  if (accepted.size > 0 && responses.some(isOpen)) accepted.add("*/*");
  return accepted.size === 0 ? void 0 : literal([...accepted].join(", "));
}
function mediaRange({ kind, stream, mediaType }) {
  if (stream?.format === "events") return "text/event-stream";
  return kind === "blob" && mediaType === "application/octet-stream" ? "*/*" : mediaType;
}
function statuses({ responses }) {
  const fallback = responses.find(({ status }) => status === "default");
  const hasSuccess = responses.some(({ status }) => status.startsWith("2"));
  return fallback && !hasSuccess ? [...responses, { ...fallback, status: "2XX" }] : [...responses];
}
function readersCode(operation, response) {
  const { contents, status } = response;
  const successes2 = successesOf(operation);
  const isOpen = !isBodyless(operation, response) || successes2.every((each) => each.contents.length === 0);
  if (contents.length === 0 && isSuccess({ status }) && isOpen && operation.method !== "head")
    return ["runtime.anything"];
  return [...contents].sort((a, b) => rank2(a) - rank2(b)).map(readerCode);
}
function rank2({ kind, mediaType, stream }) {
  if (kind === "json-lines" && /\+json\b/i.test(mediaType)) return 0;
  if (kind === "json" || stream) return 1;
  const type = essence2(mediaType);
  if (isAny(type)) return 5;
  return (kind === "text" ? 1 : 2) + (type.endsWith("/*") ? 2 : 0);
}
function essence2(mediaType) {
  return mediaType.split(";")[0].trim().toLowerCase();
}
function isAny(type) {
  return type === "*/*" || type === "application/octet-stream";
}
function readerCode({ kind, mediaType, stream }) {
  if (stream) return streamCode(stream, essence2(mediaType));
  if (kind === "json") return "runtime.json";
  const type = essence2(mediaType);
  if (kind === "text" && type === "*/*") return "runtime.anyText";
  if (kind === "text") return type === "text/plain" ? "runtime.text" : as("text", type);
  return isAny(type) ? "runtime.blob" : as("blob", type);
}
function as(kind, mediaType) {
  return pure(`runtime.${kind}As(${literal(mediaType)})`);
}
function streamCode(stream, mediaType) {
  const { format: format2, item, discriminator, data, end, error, heartbeat, stop } = stream;
  const roles2 = objectCode({
    json: data?.json && arrayCode(data.json.map(literal)),
    text: data?.text && arrayCode(data.text.map(literal)),
    discriminator: discriminator === void 0 || data ? void 0 : literal(discriminator),
    end: textsCode(end),
    error: textsCode(error),
    heartbeat: textsCode(heartbeat),
  });
  const use = data
    ? "namedEventStream"
    : { events: "eventStream", "json-lines": "jsonLines", "json-sequence": "jsonSequence" }[format2];
  const isNamed = format2 !== "json-lines" || isOfLines(mediaType);
  const given = isNamed ? (roles2 === "{}" ? [] : [roles2]) : [roles2, literal(mediaType)];
  const isText4 = format2 === "events" && item === void 0;
  const reader = isText4 ? "runtime.textEventStream" : pure(`runtime.${use}(${given.join(", ")})`);
  return stop ? pure(`runtime.stoppable(${reader}, ${linkCode(withKeys(stop))})`) : reader;
}
function withKeys(link2) {
  return JSON.parse(JSON.stringify(link2), (_, value) => {
    const [, source, place, name2, at = ""] =
      (typeof value === "string" && /^\$(request|response)\.(\w+)(?:\.(.+)|#(.*))?$/.exec(value)) || [];
    return source === void 0 ? value : [`$${source}`, place, ...(name2 ? [name2] : pointerKeys(`#${at}`))];
  });
}
var init_responses = __esm({
  "generator/emit/responses.ts"() {
    "use strict";
    init_pointer();
    init_stream_format();
    init_names();
    init_code();
    init_operation_shape();
    init_result_parts();
  },
});

// generator/emit/descriptors.ts
function descriptorsFile(api) {
  const constants = api.operations.flatMap((operation) => [descriptor(operation, api), ...pagesDescriptor(operation)]);
  const statements = constants.length === 0 ? [] : [importAll("./runtime/index.js", "runtime"), ...constants];
  return { path: "src/descriptors.ts", statements };
}
function descriptor(operation, api) {
  const value = objectCode({
    method: literal(operation.method.toUpperCase()),
    path: literal(fixedQuery(operation.path) === void 0 ? operation.path : operation.path.split("?")[0]),
    server: operation.servers && pure(`runtime.ownServer(${operation.servers.map(serverCode).join(", ")})`),
    parameters: parametersCode(operation, api),
    body: operation.body && bodyCode(operation.body),
    bodies: choosesContentType(operation)
      ? objectCode(Object.fromEntries(operation.bodies.map((body2) => [body2.mediaType, bodyCode(body2)])))
      : void 0,
    security: operation.security && arrayCode(operation.security.map((schemes) => arrayCode(schemes.map(literal)))),
    complete: operation.idempotencyKey && pure(`runtime.idempotencyKey(${literal(operation.idempotencyKey)})`),
    retry: operation.retry && retryCode(operation.retry),
    ...responsesCode(operation),
  });
  return { kind: "const", isExported: true, name: operation.name, type: "runtime.Operation", value };
}
function retryCode({ safe, codes, neverCodes }) {
  return objectCode({
    safe: safe === void 0 ? void 0 : safe ? "true" : "false",
    codes: textsCode(codes),
    neverCodes: textsCode(neverCodes),
  });
}
var descriptors;
var init_descriptors = __esm({
  "generator/emit/descriptors.ts"() {
    "use strict";
    init_names();
    init_request_code();
    init_code();
    init_operation_shape();
    init_pagination();
    init_responses();
    init_statement();
    descriptors = { part: "source", emit: ({ api }) => descriptorsFile(api) };
  },
});

// generator/emit/handlers.ts
function handlersFile({ handlers: handlers2 }) {
  const roots = handlers2
    .filter(({ webhooks }) => webhooks.some(looksUp))
    .map(({ operation }) => (operation === void 0 ? "webhooks" : "components"));
  const imports = [
    importAll("./runtime/index.js", "runtime", true),
    ...(roots.length > 0 ? [importTypes("./schema.js", [...new Set(roots)])] : []),
  ];
  const statements = handlers2.flatMap((each) => [
    ...each.webhooks.flatMap((webhook) => webhookTypes(webhook, each)),
    handlerMap(each),
  ]);
  return { path: "src/webhooks.ts", statements: [...imports, ...statements] };
}
function looksUp({ hasParameters, contents, answers }) {
  const all = [...contents, ...answers.flatMap((answer) => answer.contents)];
  return hasParameters || all.some(({ kind }) => kind === "json");
}
function webhookTypes(webhook, { operation }) {
  const { typeName, key, method } = webhook;
  const declared =
    operation === void 0
      ? `webhooks[${literal(key)}][${literal(method)}]`
      : `components["pathItems"][${literal(key)}][${literal(method)}]`;
  const body2 = `${webhook.isBodyRequired ? `${declared}["requestBody"]` : `NonNullable<${declared}["requestBody"]>`}["content"]`;
  const sent = unionType(webhook.contents.map((content) => contentType(content, body2)));
  const type = webhook.contents.length === 0 ? "undefined" : webhook.isBodyRequired ? sent : `${sent} | undefined`;
  const answers = webhook.answers.map((answer2) => answerType(answer2, `${declared}["responses"]`));
  const what = `the ${operation === void 0 ? "webhook" : "callback"} ${quoted(webhook.name)}`;
  const doc2 = [`The body of ${what}, as the description has it.`, ...wordsOf2(webhook)].join("\n\n");
  const parameters2 = [`${declared}["parameters"]`, `The parameters of ${what}, by their places.`];
  const answer = answers.length === 0 ? "void" : unionType(answers);
  return [
    typeStatement(typeName, type, doc2),
    ...(webhook.hasParameters ? [typeStatement(`${typeName}Parameters`, ...parameters2)] : []),
    typeStatement(`${typeName}Answer`, answer, `What may be answered to ${what}.`),
  ];
}
function wordsOf2({ summary, description: description2, deprecated }) {
  const words = [.../* @__PURE__ */ new Set([summary, description2])]
    .map(commentText)
    .filter((text) => text.trim() !== "");
  return deprecated ? [...words, "@deprecated"] : words;
}
function quoted(name2) {
  return `\`${commentText(plainLine(name2)).replaceAll("`", "'")}\``;
}
function contentType({ kind, mediaType }, content) {
  return kind === "json" ? `${content}[${literal(mediaType)}]` : kind === "text" ? "string" : "Blob";
}
function answerType({ status, key, contents }, responses) {
  const code2 = /^\d+$/.test(status) ? status : status === "default" ? "number" : `runtime.Status<${literal(status)}>`;
  if (contents.length === 0) {
    const isFine = ["200", "2XX", "default"].includes(status);
    return `runtime.WebhookAnswer<${code2}>${isFine ? " | void" : ""}`;
  }
  const content = `${responses}[${/^\d+$/.test(key) ? key : literal(key)}]["content"]`;
  const types2 = contents.map((each) => {
    const media = each.kind === "json" ? "" : `, ${literal(each.mediaType)}`;
    return `runtime.WebhookAnswer<${code2}, ${contentType(each, content)}${media}>`;
  });
  return unionType(types2);
}
function handlerMap({ typeName, operation, webhooks }) {
  const of = operation === void 0 ? "webhooks" : `callbacks of {@link ${operation}}`;
  return {
    kind: "interface",
    name: typeName,
    doc: `Handlers of the ${of}, by name: for \`handleWebhook\`, or a server of your own.`,
    properties: webhooks.map((webhook) => ({
      name: propertyKey(webhook.name),
      type: `runtime.WebhookHandler<${webhook.typeName}, ${webhook.typeName}Answer>`,
      doc: wordsOf2(webhook)[0] ?? "",
    })),
  };
}
var handlers;
var init_handlers = __esm({
  "generator/emit/handlers.ts"() {
    "use strict";
    init_names();
    init_code();
    init_statement();
    handlers = {
      part: "source",
      applies: ({ api }) => api.handlers.length > 0,
      emit: ({ api }) => handlersFile(api),
      exports: [
        { from: "./webhooks.js" },
        { from: "./runtime/index.js", values: ["handleWebhook"], types: ["WebhookAnswer", "WebhookHandler"] },
      ],
      names: { webhook: ["", "Answer", "Parameters"] },
    };
  },
});

// generator/emit/license.ts
function licenseOf(input) {
  const { options, template } = input;
  const known = knownLicenses(template);
  if (options.license !== void 0) return ofExpression(options.license, input, known);
  const { license: told } = input.document.info;
  if (!isObject(told)) return {};
  const expression = spdxOf(told, known);
  if (expression !== void 0) return ofExpression(expression, input, known);
  const [name2 = "", url = ""] = [told["name"], told["url"]].map((each) => plainLine(String(each ?? "")));
  if (name2 + url === "") return {};
  const text = `${options.name} is made from a description that is licensed under:

${name2}
${url}`;
  return {
    field: "SEE LICENSE IN LICENSE",
    text: `${text.trim()}
`,
  };
}
function ofExpression(field, { options, template }, known) {
  if (field === "UNLICENSED" || field.startsWith("SEE LICENSE IN ")) return { field };
  const text = template.find(({ path }) => path === `licences/${field.replace(/-(only|or-later)$/, "")}.txt`)?.text;
  if (text !== void 0) return { field, text: text.replaceAll("<holder>", () => holderOf(options)) };
  const pages2 = idsIn(field).filter((id) => Object.hasOwn(known, id));
  const lines = pages2.map((id) => `${known[id]}: https://spdx.org/licenses/${id}.html`);
  return {
    field,
    text: `${[`${options.name} is licensed under ${plainLine(field)}`, ...lines].join("\n\n")}
`,
  };
}
function holderOf({ name: name2, fields = {} }) {
  const { author } = fields;
  const text = isObject(author) ? author["name"] : author;
  return typeof text === "string" && text !== "" ? plainLine(text) : `the authors of ${name2}`;
}
function knownLicenses(template) {
  return JSON.parse(template.find(({ path }) => path === "licences/spdx.json")?.text ?? "{}");
}
function idsIn(expression) {
  const words = expression.split(/[\s()]+/).filter((word) => word !== "" && !operators.has(word));
  return words.map((word) => word.replace(/\+$/, ""));
}
function spdxOf({ identifier: identifier2, name: name2, url }, known) {
  if (typeof identifier2 === "string" && idsIn(identifier2).length > 0) {
    if (idsIn(identifier2).every((id) => Object.hasOwn(known, id))) return identifier2.trim();
    return void 0;
  }
  const said3 = bare(typeof name2 === "string" ? name2 : "");
  const exact = Object.keys(known).find((id) => bare(id) === said3);
  const named = exact ?? Object.keys(known).find((id) => bare(known[id]) === said3);
  if (said3 !== "" && named !== void 0) return named;
  const linked = typeof url === "string" ? idOfPage(url, known) : void 0;
  return linked !== void 0 && bare(linked).startsWith(said3) ? linked : void 0;
}
function bare(name2) {
  const words = name2.slice(0, 200).toLowerCase();
  return words.replace(/\blicen[cs]e\b|\bversion\b|\bthe\b|\bv(?=\d)|[^\p{L}\p{N}]/gu, "");
}
function idOfPage(url, known) {
  if (url.length > 200) return void 0;
  for (const [address, id] of pages) {
    const [, found] = address.exec(url) ?? [];
    if (found !== void 0) return Object.keys(known).find((each) => bare(each) === bare(id(found)));
  }
  return void 0;
}
var license, operators, pages;
var init_license = __esm({
  "generator/emit/license.ts"() {
    "use strict";
    init_pointer();
    init_names();
    license = {
      part: "package",
      emit(input) {
        const { text } = licenseOf(input);
        return text === void 0 ? [] : [{ path: "LICENSE", text, layout: "verbatim" }];
      },
    };
    operators = /* @__PURE__ */ new Set(["AND", "OR", "WITH"]);
    pages = [
      [
        /^https?:\/\/(?:www\.)?apache\.org\/licenses\/license-([\d.]+?)(?:\.html|\.txt)?\/?$/i,
        (version) => `apache-${version}`,
      ],
      [/^https?:\/\/(?:www\.)?opensource\.org\/licenses?\/([\w.-]+?)(?:\.php|\.html)?\/?$/i, (id) => id],
      [/^https?:\/\/(?:www\.)?spdx\.org\/licenses\/([\w.-]+?)(?:\.html)?\/?$/i, (id) => id],
      [/^https?:\/\/(?:www\.)?choosealicense\.com\/licenses\/([\w.-]+?)\/?$/i, (id) => id],
      [/^https?:\/\/(?:www\.)?creativecommons\.org\/licenses\/([\w-]+\/[\d.]+)(?:\/.*)?$/i, (id) => `cc-${id}`],
      [
        /^https?:\/\/(?:www\.)?creativecommons\.org\/publicdomain\/zero\/([\d.]+)(?:\/.*)?$/i,
        (version) => `cc0-${version}`,
      ],
      [/^https?:\/\/(?:www\.)?mozilla\.org\/(?:\w\w-\w\w\/)?mpl\/([\d.]+)\/?$/i, (version) => `mpl-${version}`],
    ];
  },
});

// generator/emit/answer-types.ts
function streamTypes(operation) {
  const stream = streamOf(operation);
  if (!stream) return [];
  const event = `${operation.typeName}Event`;
  const type = stream.stop
    ? `runtime.StoppableStream<${event}, ${stream.stop.typeName}Data>`
    : `runtime.EventStream<${event}>`;
  const unknown = stream.discriminator && " Events that the description does not know come as the last member.";
  return [
    typeStatement(event, eventType(stream), `One event of the stream.${unknown ?? ""}`),
    typeStatement(`${operation.typeName}Stream`, type, "The stream of events."),
  ];
}
function eventType({ format: format2, item, discriminator, error, heartbeat }) {
  if (item === void 0) return format2 === "events" ? "runtime.TextEvent" : "unknown";
  const schema2 = `components["schemas"][${literal(item)}]`;
  if (discriminator === void 0) return schema2;
  const kept2 = [...error, ...heartbeat].map((name2) => literal(name2));
  const yielded =
    kept2.length === 0 ? schema2 : `Exclude<${schema2}, { ${propertyKey(discriminator)}: ${unionType(kept2)} }>`;
  return `${yielded} | runtime.UnknownEvent<${literal(discriminator)}>`;
}
function answerTypes(operation, api) {
  const { typeName, responses } = operation;
  const failures = responses.filter((response) => !isSuccess(response));
  const bodies = failures.map((response) => contentType2(operation, response) ?? "runtime.UntypedBody");
  const cases = failures.map(
    (response, index) =>
      `runtime.Failure<${statusType(operation, response)}, ${bodies[index]}>${parts(operation, response, api)}`,
  );
  const single = successes(operation, hasModes(operation) ? "single" : "any", api);
  const types2 = [
    typeStatement(`${typeName}Data`, unionType(single.map(({ data }) => data)), "What a successful call gives."),
    typeStatement(`${typeName}Error`, unionType(bodies), "The bodies of the errors that the description knows."),
    typeStatement(`${typeName}Failure`, unionType([...cases, "runtime.Unexpected"]), "Every way a call can fail."),
    resultType(`${typeName}Result`, single, typeName, undeclaredData(operation, `${typeName}Data`)),
  ];
  if (!hasModes(operation)) return types2;
  const streaming = successes(operation, "streaming", api);
  return [...types2, resultType(`${typeName}StreamingResult`, streaming, typeName, `${typeName}Stream`)];
}
function undeclaredData(operation, data) {
  const isOpen = operation.method !== "head" && successesOf(operation).every((each) => isBodyless(operation, each));
  return isOpen ? "unknown" : data;
}
function resultType(name2, cases, typeName, undeclared) {
  const types2 = cases.map(({ status, data, parts: parts2 }) => `runtime.Success<${status}, ${data}>${parts2}`);
  const doc2 = "Every way a call can end, told apart by `ok` and `status`.";
  return typeStatement(
    name2,
    unionType([...types2, `runtime.Undeclared<${undeclared}>${cases[0]?.parts ?? ""}`, `${typeName}Failure`]),
    doc2,
  );
}
function successes(operation, mode, api) {
  return successesOf(operation).flatMap((response) => {
    const isWanted = ({ stream }) => mode === "any" || (mode === "streaming") === Boolean(stream);
    const contents = response.contents.filter(isWanted);
    if (contents.length === 0 && response.contents.length > 0) return [];
    const status = response.status === "default" ? 'runtime.Status<"2XX">' : statusType(operation, response);
    const none2 = isBodyless(operation, response) ? "undefined" : "unknown";
    const data = contentType2(operation, { ...response, contents }, `${operation.typeName}Stream`) ?? none2;
    return [{ status, data, parts: parts(operation, response, api) }];
  });
}
function parts(operation, response, api) {
  return partsType(response, `${responseType(operation, response)}["headers"]`, api);
}
function responseType({ typeName }, { status }) {
  return `${typeName}Operation["responses"][${/^\d+$/.test(status) ? status : literal(status)}]`;
}
function contentType2(operation, response, streams) {
  const { contents } = response;
  if (contents.length === 0) return void 0;
  return unionType(
    contents.map(({ kind, mediaType, stream }) => {
      if (stream) return streams ?? `runtime.EventStream<${eventType(stream)}>`;
      if (kind !== "json") return kind === "text" ? "string" : "Blob";
      return `${responseType(operation, response)}["content"][${literal(mediaType)}]`;
    }),
  );
}
function statusType({ responses }, { status }) {
  if (/^\d+$/.test(status)) return status;
  const others = responses
    .map((response) => response.status)
    .filter((other) => other !== status && other !== "default");
  const declared = others.map((other) => (/^\d+$/.test(other) ? other : `runtime.Status<${literal(other)}>`));
  const all = `runtime.Status<${literal(status)}>`;
  return declared.length === 0 ? all : `Exclude<${all}, ${unionType(declared)}>`;
}
var init_answer_types = __esm({
  "generator/emit/answer-types.ts"() {
    "use strict";
    init_names();
    init_code();
    init_operation_shape();
    init_result_parts();
    init_statement();
  },
});

// generator/emit/request-types.ts
function requestTypes(operation) {
  const { typeName, streaming, body: body2 } = operation;
  const declared = body2 ? bodyType(operation, body2) : "never";
  if (!streaming || !hasModes(operation)) {
    const withForm = `${declared}${body2 && passedOn[body2.kind] ? ` | ${passedOn[body2.kind]}` : ""}`;
    return [requestType(operation, `${typeName}Request`, withForm, "What to send.")];
  }
  const key = propertyKey(streaming.property);
  const value = jsonLiteral(streaming.value);
  const others = `Exclude<${declared}[${literal(streaming.property)}], ${value}${streaming.isDefault ? " | undefined" : ""}>`;
  const single = `${declared} & { ${key}${streaming.isDefault ? "" : "?"}: ${others} }`;
  const events = `${declared} & { ${key}: ${value} }`;
  const ofDefault = { ...operation, bodies: [body2] };
  return [
    requestType(operation, `${typeName}Request`, single, "What to send for a single answer."),
    requestType(ofDefault, `${typeName}StreamingRequest`, events, "What to send for a stream of events."),
  ];
}
function requestType(operation, name2, body2, doc2) {
  const parameters2 = parameterProperties(operation);
  if (!choosesContentType(operation)) {
    const properties2 = operation.body ? [...parameters2, bodyProperty(operation.body.required, body2)] : parameters2;
    return { kind: "interface", name: name2, properties: properties2, doc: doc2 };
  }
  const [usual2] = operation.bodies;
  const isOpen = isSuffixRange(usual2.mediaType);
  const bodies = operation.bodies.map((each, index) => {
    const type2 = index === 0 ? body2 : [bodyType(operation, each), passedOn[each.kind]].filter(Boolean).join(" | ");
    const isChosen = index > 0 || isSuffixRange(each.mediaType);
    return objectType([
      property2("contentType", isChosen, contentType3(each)),
      bodyProperty(isChosen || each.required, type2),
    ]);
  });
  if (isOpen && !usual2.required) bodies.push("{ contentType?: undefined; body?: undefined }");
  const type = parameters2.length === 0 ? bodies.join(" | ") : `${objectType(parameters2)} & (${bodies.join(" | ")})`;
  const words = `Without a \`contentType\` the body is ${commentText(markdownCode(usual2.mediaType))}.`;
  return typeStatement(name2, type, isOpen ? doc2 : `${doc2} ${words}`);
}
function parameterProperties(operation) {
  return ["path", "query", "header", "cookie"].flatMap((place) => {
    const parameters2 = operation.parameters.filter((parameter) => parameter.in === place);
    const isRequired = parameters2.some(({ required }) => required);
    const declared = `${operation.typeName}Operation["parameters"][${literal(place)}]`;
    const key = place === "header" ? operation.idempotencyKey : void 0;
    const own2 = key === void 0 ? declared : withOptional(`NonNullable<${declared}>`, key);
    const properties2 = Object.fromEntries(
      parameters2.flatMap(({ name: name2, alternative }) => (alternative ? [[name2, alternative]] : [])),
    );
    const type = accepting(
      own2,
      Object.keys(properties2).length === 0 ? void 0 : { types: [], properties: properties2 },
    );
    return parameters2.length === 0 ? [] : [property2(place, isRequired, type)];
  });
}
function accepting(type, alternative) {
  return alternative ? `runtime.Accepting<${type}, ${alternativeType(alternative)}>` : type;
}
function alternativeType({ types: types2, items, properties: properties2, others }) {
  const declared = Object.entries(properties2).map(([name2, each]) => [name2, alternativeType(each)]);
  const members = declared.map(([name2, type]) => `${propertyKey(name2)}: ${type}`);
  const rest = others && unionType([...declared.map(([, type]) => type), alternativeType(others)]);
  if (rest !== void 0) members.push(`[name: string]: ${rest}`);
  return unionType([
    ...types2.map((type) => builtInTypes[type]),
    ...(items ? [`readonly (${alternativeType(items)})[]`] : []),
    ...(members.length > 0 ? [`{ ${members.join("; ")} }`] : []),
  ]);
}
function withOptional(type, key) {
  return `Omit<${type}, ${literal(key)}> & Partial<Pick<${type}, ${literal(key)}>>`;
}
function property2(name2, required, type) {
  return { name: name2, isOptional: !required, type };
}
function bodyProperty(required, type) {
  return property2("body", required, required ? type : `${type} | undefined`);
}
function objectType(properties2) {
  return `{ ${properties2.map(({ name: name2, isOptional, type }) => `${name2}${isOptional ? "?" : ""}: ${type}`).join("; ")} }`;
}
function contentType3(body2) {
  if (!isRange(body2)) return literal(body2.mediaType);
  const [, type, suffix = "", multipart] =
    /^([\w.+-]+\/)\*(\+[\w.-]+)?$|^(multipart\/[\w.+-]+)$/i.exec(body2.mediaType) ?? [];
  const start = type ?? multipart;
  return start === void 0 ? "string" : `\`${start}\${string}${suffix}\``;
}
function bodyType({ typeName }, { kind, mediaType, charset, required, alternative }) {
  if (kind === "blob" || (kind === "text" && charset !== void 0)) return "runtime.BinaryBody";
  if (kind === "text") return "string";
  const declared = `${typeName}Operation["requestBody"]`;
  const content = `${required ? declared : `NonNullable<${declared}>`}["content"][${literal(mediaType)}]`;
  return accepting(content, alternative);
}
var builtInTypes, passedOn;
var init_request_types = __esm({
  "generator/emit/request-types.ts"() {
    "use strict";
    init_names();
    init_code();
    init_operation_shape();
    init_statement();
    builtInTypes = { Date: "Date", bigint: "bigint", bytes: "runtime.BinaryPart" };
    passedOn = { multipart: "FormData", urlencoded: "URLSearchParams" };
  },
});

// generator/emit/operations.ts
function operationsFile(api, documented) {
  const contents = api.operations.flatMap(({ responses }) => responses.flatMap((response) => response.contents));
  const hasEvents = contents.some(({ stream }) => stream?.item !== void 0);
  const imports = [
    importAll("./descriptors.js", "descriptors"),
    importAll("./runtime/index.js", "runtime"),
    importTypes("./schema.js", hasEvents ? ["components", "operations"] : ["operations"]),
    importTypes("./client.js", ["Auth"]),
  ];
  return {
    path: "src/operations.ts",
    statements: [
      ...(api.operations.length === 0 ? [] : imports),
      ...api.operations.flatMap((operation) => [
        ...operationTypes(operation, api),
        operationFunction(operation, documented ? operationDocs(operation, api) : ""),
        ...pagesFunction(operation, documented),
      ]),
    ],
  };
}
function operationTypes(operation, api) {
  const { name: name2, typeName } = operation;
  const declared = `operations[${literal(name2)}]`;
  return [
    typeStatement(`${typeName}Operation`, declared, "The operation as the description declares it."),
    ...requestTypes(operation),
    ...streamTypes(operation),
    ...answerTypes(operation, api),
    ...itemType(operation),
  ];
}
function operationFunction(operation, doc2) {
  const { name: name2, typeName } = operation;
  const hasStream = streamOf(operation) !== void 0;
  const single = signature(operation, "", hasStream && !hasModes(operation) ? "StreamOptions" : "CallOptions");
  const declared = { kind: "function", name: name2, doc: doc2 };
  const results = `${typeName}Result${hasModes(operation) ? ` | ${typeName}StreamingResult` : ""}`;
  const others = otherAnswers(operation, results);
  const overloads = others.map((other) => otherSignature(operation, other));
  const resultTypes = [results, ...others.map(({ result: result2 }) => result2)];
  const dataTypes = others.map(({ data }) => data);
  if (hasModes(operation)) {
    const streaming = signature(operation, "Streaming", "StreamOptions");
    return {
      ...declared,
      overloads: [...overloads, streaming, asOverload(single)],
      parameters: [
        { name: "client", type: "runtime.Client" },
        { name: "request", type: `${typeName}Request | ${typeName}StreamingRequest` },
        { name: "options", type: "runtime.StreamOptions<Auth>", isOptional: true },
      ],
      returnType: callType(resultTypes, [`${typeName}Data`, `${typeName}Stream`, ...dataTypes]),
      body: `return runtime.callByMode(client, ${descriptorOf(operation)}, request, options);`,
    };
  }
  const descriptor2 = descriptorOf(operation);
  const called = textsOf2(operation).length === 0 ? descriptor2 : `runtime.inAccept(${descriptor2}, options)`;
  const body2 = `return runtime.call(client, ${called}, request, options);`;
  if (others.length === 0) return { ...declared, ...single, body: body2 };
  return {
    ...declared,
    overloads: [...overloads, asOverload(single)],
    ...single,
    returnType: callType(resultTypes, [`${typeName}Data`, ...dataTypes]),
    body: body2,
  };
}
function otherAnswers(operation, results) {
  const texts3 = textsOf2(operation);
  const bytes = {
    options: "runtime.DownloadOptions<Auth>",
    result: `runtime.StreamedResult<${results}>`,
    data: "ReadableStream<Uint8Array>",
  };
  const text = {
    options: `runtime.AcceptOptions<Auth, ${unionType(texts3.map((type) => literal(type)))}>`,
    result: `runtime.TextResult<${results}>`,
    data: "string",
  };
  return [...(mayHaveBytes(operation) ? [bytes] : []), ...(texts3.length > 0 ? [text] : [])];
}
function callType(results, data) {
  return `runtime.Call<${unionType(results)}, ${unionType(data)}>`;
}
function signature(operation, mode, options) {
  const { typeName } = operation;
  const data = mode === "" ? "Data" : "Stream";
  return {
    parameters: callParameters(operation, `${typeName}${mode}Request`, options),
    returnType: `runtime.Call<${typeName}${mode}Result, ${typeName}${data}>`,
  };
}
function otherSignature(operation, { options, result: result2, data }) {
  const { typeName } = operation;
  const streaming = hasModes(operation) ? ` | ${typeName}StreamingRequest` : "";
  const request = `${typeName}Request${streaming}${needsRequest(operation) ? "" : " | undefined"}`;
  return {
    parameters: [
      { name: "client", type: "runtime.Client" },
      { name: "request", type: request },
      { name: "options", type: options },
    ],
    returnType: `runtime.Call<${result2}, ${data}>`,
  };
}
function asOverload({ parameters: parameters2, returnType }) {
  const written = parameters2.map(({ initializer, ...each }) => (initializer ? { ...each, isOptional: true } : each));
  return { parameters: written, returnType };
}
function operationDocs(operation, { language }) {
  const words = wordsOf3[language];
  const failures = operation.responses.filter(({ status }) => !status.startsWith("2"));
  const paragraphs = [
    operation.summary,
    operation.description === operation.summary ? "" : operation.description,
    `${markdownCode(`${operation.method.toUpperCase()} ${operation.path}`)}`,
    failures.length === 0 ? "" : [`**${words.errors}**`, ...failures.map(failureLine)].join("\n"),
  ];
  const text = commentText(paragraphs.filter((paragraph) => paragraph.trim() !== "").join("\n\n"));
  return operation.deprecated
    ? `${text}

@deprecated`
    : text;
}
function failureLine({ status, codes, description: description2 }) {
  const listed = codes.filter((code2) => !description2.includes(code2)).map(markdownCode);
  const lines = description2.trim().split("\n");
  const rest =
    lines.length > 1
      ? lines
          .map(
            (line) => `
  ${line}`,
          )
          .join("")
      : ` ${lines[0] ?? ""}`;
  return `- \`${status}\`${listed.length > 0 ? ` ${listed.join(" ")}` : ""}${rest}`.trimEnd();
}
var operations, wordsOf3;
var init_operations = __esm({
  "generator/emit/operations.ts"() {
    "use strict";
    init_answer_types();
    init_code();
    init_operation_shape();
    init_pagination();
    init_request_types();
    init_statement();
    init_names();
    operations = {
      part: "source",
      emit: ({ api, comments: comments2 }) => operationsFile(api, comments2),
      exports: [{ from: "./operations.js" }],
      names: {
        reserved: [
          ...["runtime", "descriptors", "client", "request", "options"],
          // What the platform and the language call so is named in the file, too.
          ...["FormData", "URLSearchParams", "Blob", "ReadableStream", "Uint8Array"],
          ...["Exclude", "NonNullable", "Omit", "Partial", "Pick"],
        ],
        operation: [
          ...["Operation", "Request", "StreamingRequest", "Event", "Stream"],
          ...["Data", "Error", "Failure", "Result", "StreamingResult", "Item"],
        ],
      },
    };
    wordsOf3 = { en: { errors: "Errors" }, ja: { errors: "\u30A8\u30E9\u30FC" } };
  },
});

// generator/emit/sample.ts
function callSample(operation) {
  const { name: name2 } = operation;
  const stream = streamOf(operation);
  const request = requestCode2(operation);
  const call = `await ${name2}(${["client", ...(request === void 0 ? [] : [request])].join(", ")}).unwrap();`;
  if (!stream || !alwaysStreams(operation)) return `const ${name2 === "data" ? "result" : "data"} = ${call}`;
  const variable = name2 === "stream" ? "events" : "stream";
  const stop = stream.stop
    ? `
  // await ${variable}.stop();`
    : "";
  return `const ${variable} = ${call}
for await (const event of ${variable}) {
  console.log(event);${stop}
}`;
}
function alwaysStreams(operation) {
  return hasModes(operation) || successesOf(operation).every(({ contents }) => contents.every(({ stream }) => stream));
}
function clientSample({ securitySchemes, servers }) {
  const scheme = securitySchemes.find(({ place }) => place !== void 0);
  const hasServer = servers.some(({ url }) => /^(https?:|\{)/.test(url));
  const credential =
    scheme?.place?.use === "basic"
      ? `{ username: process.env["API_USER"]!, password: process.env["API_PASSWORD"]! }`
      : `process.env["API_KEY"]!`;
  const options = objectCode({
    baseUrl: hasServer ? void 0 : literal(`https://api.example.com${relativePath(servers[0]?.url)}`),
    auth: scheme && objectCode({ [scheme.name]: credential }),
  });
  return options === "{}" ? "const client = createClient();" : `const client = createClient(${options});`;
}
function relativePath(url = "") {
  const path = url.replace(/^\.?\/*|\/$/g, "");
  return path === "" ? "" : `/${path}`;
}
function requestCode2(operation) {
  if (!needsRequest(operation) && !hasModes(operation)) return void 0;
  const places = ["path", "query", "header", "cookie"].map((place) => {
    const required = operation.parameters.filter((parameter) => parameter.in === place && parameter.required);
    return [
      place,
      required.length === 0
        ? void 0
        : objectCode(Object.fromEntries(required.map((parameter) => [parameter.name, exampleCode(parameter)]))),
    ];
  });
  return objectCode({ ...Object.fromEntries(places), body: bodyCode2(operation) });
}
function exampleCode({ name: name2, example: example2 }) {
  return example2 === void 0 ? literal(name2) : jsonLiteral(example2);
}
function bodyCode2(operation) {
  const { body: body2, streaming } = operation;
  if (!body2 || (!body2.required && !hasModes(operation))) return void 0;
  if (body2.kind === "blob") return 'new Blob(["\u2026"])';
  if (body2.kind === "text") return literal(typeof body2.example === "string" ? body2.example : "\u2026");
  const example2 = body2.example ?? {};
  if (typeof example2 !== "object" || Array.isArray(example2)) return jsonLiteral(example2);
  const files = body2.files.map((name2) => [name2, 'new File(["\u2026"], "example.txt")']);
  const mode = hasModes(operation) ? { [streaming.property]: streaming.value } : {};
  const fields = Object.entries({ ...example2, ...mode }).map(([key, value]) => [key, jsonLiteral(value)]);
  return objectCode(Object.fromEntries([...fields, ...files]));
}
var init_sample = __esm({
  "generator/emit/sample.ts"() {
    "use strict";
    init_names();
    init_code();
    init_operation_shape();
  },
});

// generator/emit/readme.ts
function textOf(api, options) {
  const words = readmeWords[api.language];
  const [first] = api.operations;
  const parts2 = [
    `# ${options.name}`,
    words.made(markdownLine(api.title), markdownLine(api.version)),
    markdownText(api.description),
    `## ${words.install}`,
    fence("sh", `npm install ${options.name}`),
    `## ${words.use}`,
    ...(first
      ? [
          fence(
            "ts",
            `import { createClient, ${first.name} } from "${options.name}";

${clientSample(api)}
${callSample(first)}`,
          ),
        ]
      : []),
    words.results,
    ...(api.securitySchemes.length > 0 ? [words.browser] : []),
    `## ${words.operations}`,
    ...api.operations.map((operation) => operationPart(operation, api)),
    ...(api.handlers.length > 0 ? [`## ${words.webhooks}`, words.handlers, handlersPart(api)] : []),
  ];
  return parts2.filter((part) => part.trim() !== "").join("\n\n") + "\n";
}
function operationPart(operation, { language }) {
  const note = operation.deprecated ? ` (${readmeWords[language].deprecated})` : "";
  const call = markdownCode(`${operation.method.toUpperCase()} ${operation.path}`);
  const [firstParagraph = ""] = operation.description.split(/\n\s*\n/);
  return [
    `### ${markdownCode(operation.name)}${note}`,
    // The call comes first: no back tick of the summary can end what begins before it.
    [call, markdownLine(operation.summary)].filter(Boolean).join(" \u2014 "),
    operation.summary === operation.description ? "" : markdownText(firstParagraph),
    fence("ts", callSample(operation)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}
function handlersPart({ handlers: handlers2 }) {
  const names2 = ({ webhooks }) => webhooks.map(({ name: name2 }) => markdownCode(name2)).join(", ");
  return handlers2.map((each) => `- ${markdownCode(each.typeName)}: ${names2(each)}`).join("\n");
}
function fence(language, code2) {
  const longest2 = Math.max(2, ...[...code2.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = "`".repeat(longest2 + 1);
  return `${ticks}${language}
${code2}
${ticks}`;
}
var readme, readmeWords;
var init_readme = __esm({
  "generator/emit/readme.ts"() {
    "use strict";
    init_sample();
    init_names();
    readme = {
      part: "package",
      emit: ({ api, options }) => ({ path: "README.md", text: textOf(api, options), layout: "format" }),
    };
    readmeWords = {
      en: {
        install: "Install",
        use: "Use",
        operations: "Operations",
        made: (title, version) =>
          `Typed client for ${title} ${version}, made by [Katagami](https://www.npmjs.com/package/katagami). Do not edit: it is made anew whenever the description changes.`,
        results:
          "A call gives a result that `ok` and `status` tell apart; `unwrap()` gives the data, or throws an `ApiError`.",
        browser:
          "Credentials belong on a server: in a browser, `createClient` refuses them unless `dangerouslyAllowBrowser` is set.",
        deprecated: "deprecated",
        webhooks: "Webhooks and callbacks",
        handlers:
          "What the API sends by itself. `handleWebhook(handlers, name, request)` has a `Request` answered by a handler of one of these maps; signatures are not verified.",
      },
      ja: {
        install: "\u30A4\u30F3\u30B9\u30C8\u30FC\u30EB",
        use: "\u4F7F\u3044\u65B9",
        operations: "\u64CD\u4F5C\u4E00\u89A7",
        made: (title, version) =>
          `${title} ${version} \u306E\u578B\u4ED8\u304D\u30AF\u30E9\u30A4\u30A2\u30F3\u30C8\u3067\u3059\u3002[Katagami](https://www.npmjs.com/package/katagami) \u304C API \u8A18\u8FF0\u304B\u3089\u751F\u6210\u3057\u3066\u3044\u307E\u3059\u3002\u8A18\u8FF0\u304C\u5909\u308F\u308B\u305F\u3073\u306B\u4F5C\u308A\u76F4\u3055\u308C\u308B\u305F\u3081\u3001\u76F4\u63A5\u7DE8\u96C6\u3057\u306A\u3044\u3067\u304F\u3060\u3055\u3044\u3002`,
        results:
          "\u547C\u3073\u51FA\u3057\u306E\u7D50\u679C\u306F `ok` \u3068 `status` \u3067\u5224\u5225\u3067\u304D\u307E\u3059\u3002`unwrap()` \u306F\u30C7\u30FC\u30BF\u3092\u8FD4\u3057\u3001\u5931\u6557\u6642\u306F `ApiError` \u3092\u6295\u3052\u307E\u3059\u3002",
        browser:
          "\u8A8D\u8A3C\u60C5\u5831\u306F\u30B5\u30FC\u30D0\u30FC\u5074\u306B\u7F6E\u3044\u3066\u304F\u3060\u3055\u3044\u3002\u30D6\u30E9\u30A6\u30B6\u30FC\u3067\u306F\u3001`dangerouslyAllowBrowser` \u3092\u6307\u5B9A\u3057\u306A\u3044\u304B\u304E\u308A `createClient` \u304C\u62D2\u5426\u3057\u307E\u3059\u3002",
        deprecated: "\u975E\u63A8\u5968",
        webhooks: "Webhook \u3068\u30B3\u30FC\u30EB\u30D0\u30C3\u30AF",
        handlers:
          "API \u306E\u5074\u304B\u3089\u9001\u3089\u308C\u3066\u304F\u308B\u30EA\u30AF\u30A8\u30B9\u30C8\u3067\u3059\u3002`handleWebhook(handlers, name, request)` \u306F\u3001\u6B21\u306E\u3044\u305A\u308C\u304B\u306E\u578B\u306B\u5F93\u3046\u30CF\u30F3\u30C9\u30E9\u30FC\u3067 `Request` \u306B\u5FDC\u7B54\u3057\u307E\u3059\u3002\u7F72\u540D\u306F\u691C\u8A3C\u3057\u307E\u305B\u3093\u3002",
      },
    };
  },
});

// generator/compiler.ts
import { createRequire } from "node:module";
var compiler;
var init_compiler = __esm({
  "generator/compiler.ts"() {
    "use strict";
    compiler = createRequire(import.meta.url)("typescript");
  },
});

// generator/emit/words.ts
function hidePercent(text) {
  return text.replace(/%|\ufdd0/g, (found) => sign + (found === "%" ? "0" : "1"));
}
function showPercent(text) {
  return text.replace(/(\\uFDD0|\ufdd0)([01])|\\[^]/g, (other, _sign, digit) =>
    digit === void 0 ? other : digit === "0" ? "%" : sign,
  );
}
function withSchema(value) {
  const parameter = value;
  if (typeof parameter?.in !== "string" || typeof parameter.content !== "object" || "schema" in parameter) return value;
  const [[type, media] = ["", {}]] = Object.entries(parameter.content ?? {});
  const isWritten = /[/+]json\b/i.test(type) || (parameter.in === "querystring" && /x-www-form-urlencoded/i.test(type));
  const schema2 = isWritten ? media?.schema : { type: "string" };
  const place = parameter.in === "querystring" ? "query" : parameter.in;
  return { ...parameter, in: place, content: void 0, ...(schema2 === void 0 ? {} : { schema: schema2 }) };
}
function safeText(key, value) {
  if (typeof value !== "string") return withSchema(value);
  if (key === "$ref" && value.startsWith("#"))
    return ["#", ...pointerKeys(value).map((each) => each.replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
  return texts2.has(key) ? commentText(value) : value;
}
function withoutWords2(key, value) {
  if (typeof value === "object" && value !== null && !(Array.isArray(value) && comments.has(key)))
    return withSchema(value);
  return comments.has(key) ? void 0 : safeText(key, value);
}
var sign, texts2, comments;
var init_words = __esm({
  "generator/emit/words.ts"() {
    "use strict";
    init_pointer();
    init_names();
    sign = "\uFDD0";
    texts2 = /* @__PURE__ */ new Set(["title", "summary", "description", "format"]);
    comments = /* @__PURE__ */ new Set(["title", "summary", "description", "example", "examples"]);
  },
});

// generator/emit/spell.ts
function spell(schema2) {
  if (!isSchema(schema2)) return schema2;
  const { $defs: _, ...result2 } = mapWithin("schema", schema2, { schema: spell });
  for (const key of ["properties", "patternProperties"])
    result2[key] &&= Object.fromEntries(Object.entries(result2[key]).map(([name2, part]) => [name2, spellEmpty(part)]));
  for (const key of ["items", "additionalProperties"]) result2[key] &&= spellEmpty(result2[key]);
  const parts2 = result2.allOf?.filter((part) => !saysNothing(part)) ?? [];
  if (parts2.length > 0) result2.allOf = parts2;
  if (result2.const === null) result2.type = "null";
  const known = knownValues(schema2);
  if (!known) return together(result2);
  const { enum: _enum, oneOf: _oneOf, anyOf: _anyOf, [openKeyword]: _open, ...words } = result2;
  return { ...words, type: known.includes(null) ? ["string", "null"] : "string", [knownKeyword]: known };
}
function together(schema2) {
  const { anyOf, oneOf, ...rest } = schema2;
  const result2 = oneOf?.some(saysNoType) ? rest : { ...rest, ...(oneOf && { oneOf }) };
  if (!anyOf || anyOf.some(saysNoType)) return result2;
  if (!beside.some((key) => key in rest)) return { ...result2, anyOf };
  const types2 = [result2.type ?? []].flat();
  const own2 = types2.filter((type) => type !== "null");
  const whole2 = { ...result2, allOf: [...(result2.allOf ?? []), { anyOf }] };
  if (own2.length === types2.length) return whole2;
  const words = Object.fromEntries(Object.entries(rest).filter(([key]) => said2.has(key)));
  return { ...words, anyOf: [{ ...whole2, type: own2.length === 1 ? own2[0] : own2 }, { type: "null" }] };
}
function saysNoType(member) {
  const typed = ["$ref", "type", "const", "enum", "oneOf", "anyOf", ...beside, binaryKeyword, knownKeyword];
  return isSchema(member) && !typed.some((key) => key in member);
}
function knownValues(schema2) {
  if (schema2[openKeyword] === true) {
    const isNullable = [schema2.type].flat().includes("null");
    const listed = listedBy2(schema2) ?? [];
    return isNullable ? [.../* @__PURE__ */ new Set([...listed, null])] : listed;
  }
  return declaredOpen(schema2);
}
function saysNothing(part) {
  return isSchema(part) && Object.entries(part).every(([key, value]) => isSilent(key, value));
}
function isSilent(key, value) {
  if (key === "type") return value === "object";
  if (key === "properties") return Object.keys(Object(value)).length === 0;
  if (key === "additionalProperties") return value === false;
  return (
    ["required", "title", "description", "deprecated", "default", "examples"].includes(key) || key.startsWith("x-")
  );
}
function spellEmpty(schema2) {
  if (!isSchema(schema2)) return schema2;
  const isEmpty = schema2.type === "object" && schema2.additionalProperties === false;
  const isComposed2 = ["properties", "patternProperties", "allOf", "oneOf", "anyOf"].some((key) => key in schema2);
  return isEmpty && !isComposed2 ? { ...schema2, [emptyKeyword]: true } : schema2;
}
var knownKeyword, emptyKeyword, binaryKeyword, said2, beside;
var init_spell = __esm({
  "generator/emit/spell.ts"() {
    "use strict";
    init_open_enum();
    init_facts();
    init_walk();
    knownKeyword = "x-katagami-known";
    emptyKeyword = "x-katagami-empty";
    binaryKeyword = "x-katagami-binary";
    said2 = /* @__PURE__ */ new Set(["title", "description", "deprecated", "default", "readOnly", "writeOnly"]);
    beside = ["properties", "patternProperties", "additionalProperties", "allOf", "items", "prefixItems"];
  },
});

// generator/emit/mark-binary.ts
function markBinary(document2, api) {
  const schemas2 = document2.components?.schemas ?? {};
  const media = mediaWithBytes(document2, api);
  const texts3 = textSchemas(document2, media);
  const entered = /* @__PURE__ */ new Set();
  function marked(schema2, inside) {
    const key = componentOf(schema2);
    if (key === void 0) return inside(schema2);
    if (entered.has(key) || !isSchema(schemas2[key])) return schema2;
    entered.add(key);
    const made = inside(schemas2[key]);
    entered.delete(key);
    if (made === schemas2[key]) return schema2;
    if (texts3.has(key)) return made;
    schemas2[key] = made;
    return schema2;
  }
  const form = (schema2) =>
    marked(schema2, (own2) => changed(own2, (part, holder) => (holder === "fields" ? bytes(part) : form(part))));
  const bytes = (schema2) =>
    marked(schema2, (own2) => {
      if (own2.format === "binary") return own2[binaryKeyword] === true ? own2 : { ...own2, [binaryKeyword]: true };
      return changed(own2, (part, holder) => (holder === "fields" ? part : bytes(part)));
    });
  for (const [one, isForm] of media) if (isSchema(one.schema)) one.schema = (isForm ? form : bytes)(one.schema);
}
function mediaWithBytes(document2, { operations: operations2, handlers: handlers2 }) {
  const contents = [
    ...operations2.flatMap(({ bodies, responses }) => [...bodies, ...responses.flatMap((each) => each.contents)]),
    ...handlers2
      .flatMap(({ webhooks }) => webhooks)
      .flatMap((each) => [...each.contents, ...each.answers.flatMap((answer) => answer.contents)]),
  ];
  const found = /* @__PURE__ */ new Map();
  for (const { pointer: at, mediaType, kind } of contents) {
    const isForm = /^multipart\//i.test(mediaType);
    const media = lookUp(document2, pointer(...pointerKeys(at).map(hidePercent)));
    if (media && (isForm || kind === "blob")) found.set(media, isForm);
  }
  return found;
}
function textSchemas(document2, media) {
  const found = /* @__PURE__ */ new Set();
  const add = (part) => {
    const key = componentOf(part);
    if (key !== void 0) found.add(key);
  };
  const read = (schema2) => visit(schema2, { schema: add }, { kind: "schema" });
  const objectsOf = (schema2, isForm, depth = 0) => {
    const own2 = dereference(document2, schema2);
    if (!isSchema(own2) || depth > 8) return;
    if (!isForm && own2.properties) add(schema2);
    changed(own2, (part, holder) => {
      if (holder !== "fields") objectsOf(part, isForm, depth + 1);
      else if (isForm) objectsOf(part, false, depth + 1);
      else read(part);
      return part;
    });
  };
  const { paths, webhooks } = document2;
  visit(
    { paths, webhooks },
    {
      mediaType(one) {
        const isForm = media.get(one);
        if (isForm === void 0) return;
        mapWithin("mediaType", one, { schema: (schema2) => objectsOf(schema2, isForm) });
        return "skip";
      },
      schema(schema2) {
        read(schema2);
        return "skip";
      },
    },
    { follow: document2 },
  );
  for (const key of found) read(document2.components?.schemas?.[key] ?? {});
  return found;
}
function changed(schema2, change) {
  let isSame2 = true;
  const fields = /* @__PURE__ */ new Set([...Object.values(schema2.properties ?? {}), schema2.additionalProperties]);
  const changePart = (part) => {
    const other = change(part, fields.has(part) ? "fields" : "parts");
    isSame2 &&= other === part;
    return other;
  };
  const result2 = mapWithin("schema", schema2, { schema: changePart });
  return isSame2 ? schema2 : result2;
}
function componentOf({ $ref }) {
  return $ref?.startsWith("#/components/schemas/") ? pointerKeys($ref)[2] : void 0;
}
var init_mark_binary = __esm({
  "generator/emit/mark-binary.ts"() {
    "use strict";
    init_pointer();
    init_facts();
    init_walk();
    init_words();
    init_spell();
  },
});

// generator/emit/document-for-types.ts
function documentForTypes(document2, api, comments2) {
  const text = JSON.stringify(document2, comments2 ? safeText : withoutWords2);
  const copy = JSON.parse(hidePercent(text));
  if (text.includes('"format":"binary"')) markBinary(copy, api);
  const callbacks = addCallbacks(copy, api.handlers);
  const schemas2 = api.schemas.map((each) => ({ ...each, key: hidePercent(each.key), of: hidePercent(each.of) }));
  shapeDocument(copy, schemas2, callbacks);
  for (const owner of [copy.webhooks, copy.components?.pathItems])
    for (const item of Object.values(owner ?? {}))
      for (const operation of Object.values(item)) delete operation.operationId;
  for (const operation of api.operations) nameOperation(copy.paths, operation);
  return copy;
}
function addCallbacks(copy, handlers2) {
  const callbacks = handlers2.flatMap(({ operation, webhooks }) => (operation === void 0 ? [] : webhooks));
  for (const { key, pointer: own2 } of callbacks) {
    const item = lookUp(copy, pointer(...pointerKeys(own2).slice(0, -1).map(hidePercent)));
    const pathItems2 = ((copy.components ??= {}).pathItems ??= {});
    pathItems2[hidePercent(key)] = structuredClone(item);
  }
  return new Set(callbacks.map(({ key }) => hidePercent(key)));
}
function nameOperation(paths, { path, method, name: name2 }) {
  const item = paths[hidePercent(path)];
  const operation = item[method];
  operation.operationId = name2;
  if (method !== "query") return;
  delete item[method];
  paths[hidePercent(path) + queryMark] = { parameters: item.parameters ?? [], post: operation };
}
function shapeDocument(document2, schemas2, callbacks = /* @__PURE__ */ new Set()) {
  const { components, paths, webhooks = {} } = document2;
  const declared = components?.schemas ?? {};
  const original = { ...document2, components: { ...components } };
  const inputs = new Map(schemas2.flatMap(({ key, of }) => (key === of ? [] : [[of, key]])));
  const shaped = (schema2, flow) => spell(shape(original, schema2, flow, inputs));
  const own2 = (part, _at, flow) => ownPart(document2, part, flow);
  const enter = (kind) => (part, at, flow) => {
    own2(part, at, flow);
    Object.assign(part, mapWithin(kind, part, { schema: (schema2) => shaped(schema2, flow) }));
  };
  const visitor = {
    ...{ requestBody: own2, response: own2 },
    ...{ parameter: enter("parameter"), header: enter("header"), mediaType: enter("mediaType") },
  };
  for (const [name2, item] of Object.entries(webhooks))
    webhooks[name2] = structuredClone(dereference(original, item)) ?? {};
  visit({ paths, webhooks }, visitor);
  for (const [key, item] of Object.entries(components?.pathItems ?? {}))
    visit(item, visitor, { kind: "pathItem", flow: callbacks.has(key) ? "received" : "sent" });
  for (const [group, start] of Object.entries(usual))
    for (const part of Object.values(components?.[group] ?? {})) visit(part, visitor, start);
  if (!components?.schemas) return;
  components.schemas = Object.fromEntries(
    schemas2.flatMap(({ key, of, flow }) => {
      const schema2 = declared[of];
      return schema2 === void 0 ? [] : [[key, shaped(schema2, flow === "sent" ? "sent" : "received")]];
    }),
  );
}
function ownPart(document2, part, flow) {
  if (part.$ref === void 0 || usual[pointerKeys(part.$ref)[1]]?.flow === flow) return;
  const target = dereference(document2, part);
  delete part.$ref;
  Object.assign(part, structuredClone(target));
}
var queryMark, usual;
var init_document_for_types = __esm({
  "generator/emit/document-for-types.ts"() {
    "use strict";
    init_pointer();
    init_walk();
    init_mark_binary();
    init_spell();
    init_words();
    init_shape();
    queryMark = "\uFDD1";
    usual = {
      parameters: { kind: "parameter", flow: "sent" },
      requestBodies: { kind: "requestBody", flow: "sent" },
      responses: { kind: "response", flow: "received" },
      headers: { kind: "header", flow: "received" },
    };
  },
});

// generator/emit/openapi-typescript.ts
import { createRequire as createRequire2 } from "node:module";
function typesOf2(document2) {
  return transformSchema(document2, context(document2));
}
function textOf2(nodes) {
  return astToString(nodes);
}
function context(document2) {
  const given = {
    // Normalisation wrote each member's values into the member itself.
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    injectFooter: [],
    silent: true,
    transform: transformSchemaObject,
    resolve: ($ref) => withProperties2(document2, resolveRef(document2, $ref, { silent: true })),
  };
  return given;
}
function withProperties2(document2, schema2) {
  if (!schema2?.allOf && !schema2?.properties) return schema2;
  const { properties: _, ...rest } = schema2;
  const parts2 = composition(document2, schema2);
  if (parts2.some(({ type, anyOf, oneOf }) => Array.isArray(type) || anyOf || oneOf)) return rest;
  const required = new Set(parts2.flatMap((part) => part.required ?? []));
  const properties2 = parts2.flatMap((part) => Object.entries(part.properties ?? {}));
  return { ...rest, properties: Object.fromEntries(properties2.filter(([name2]) => !required.has(name2))) };
}
function transformSchemaObject(schema2, options) {
  if (schema2.type === "object" && "propertyNames" in schema2)
    return listedMap(schema2, (part) => transform(part, options));
  if (schema2.type === "array" && schema2.prefixItems) return tuple(schema2, (part) => transform(part, options));
  const { [binaryKeyword]: isBinary2, [knownKeyword]: known, [emptyKeyword]: empty } = schema2;
  if (isBinary2 === true) return binary(schema2);
  if (empty === true) return tsRecord(STRING, NEVER);
  return Array.isArray(known) ? openEnum2(known) : void 0;
}
function binary({ type }) {
  const blob = compiler.factory.createTypeReferenceNode("Blob");
  return Array.isArray(type) && type.includes("null") ? tsNullable([blob]) : blob;
}
function openEnum2(known) {
  const literals = known
    .filter((value) => value !== null)
    .map((value) => compiler.factory.createLiteralTypeNode(compiler.factory.createStringLiteral(String(value))));
  const anyText = compiler.factory.createIntersectionTypeNode([
    compiler.factory.createKeywordTypeNode(compiler.SyntaxKind.StringKeyword),
    compiler.factory.createTypeLiteralNode([]),
  ]);
  const types2 = [...literals, compiler.factory.createParenthesizedType(anyText)];
  return known.includes(null) ? tsNullable(types2) : compiler.factory.createUnionTypeNode(types2);
}
function listedMap({ propertyNames: propertyNames2, additionalProperties: others = true }, typeOf) {
  const { createMappedTypeNode, createTypeParameterDeclaration, createToken } = compiler.factory;
  const name2 = createTypeParameterDeclaration(void 0, "Name", typeOf(propertyNames2));
  const optional = createToken(compiler.SyntaxKind.QuestionToken);
  return createMappedTypeNode(void 0, name2, void 0, optional, typeOf(others), void 0);
}
function tuple(schema2, typeOf) {
  const { prefixItems = [], items = true, minItems = 0, maxItems = Infinity } = schema2;
  const first = prefixItems.slice(0, maxItems).map((item, index) => {
    const type = typeOf(item);
    return index < minItems ? type : compiler.factory.createOptionalTypeNode(type);
  });
  if (items === false || maxItems <= prefixItems.length) return compiler.factory.createTupleTypeNode(first);
  const others =
    items === true ? compiler.factory.createKeywordTypeNode(compiler.SyntaxKind.UnknownKeyword) : typeOf(items);
  return compiler.factory.createTupleTypeNode([
    ...first,
    compiler.factory.createRestTypeNode(compiler.factory.createArrayTypeNode(others)),
  ]);
}
var require2, transformSchema, astToString, NEVER, STRING, tsNullable, tsRecord, transform, resolveRef;
var init_openapi_typescript = __esm({
  "generator/emit/openapi-typescript.ts"() {
    "use strict";
    init_compiler();
    init_facts();
    init_spell();
    require2 = createRequire2(import.meta.url);
    transformSchema = require2("openapi-typescript/dist/transform/index.cjs");
    ({ astToString, NEVER, STRING, tsNullable, tsRecord } = require2("openapi-typescript/dist/lib/ts.cjs"));
    ({ default: transform } = require2("openapi-typescript/dist/transform/schema-object.cjs"));
    ({ resolveRef } = require2("openapi-typescript/dist/lib/utils.cjs"));
  },
});

// generator/emit/recursive-aliases.ts
function recursiveAliases(statements, nameOf2) {
  const declared = new Map(statements.flatMap(schemasOf));
  const needed2 = (behindItems) =>
    new Map([...declared].map(([key, { type }]) => [key, neededAtOnce(type, behindItems)]));
  const recursive = circles(needed2(true));
  if (recursive.size === 0) return [...statements];
  const endless2 = circles(needed2(false));
  const taken = new Set(statements.flatMap((statement) => [...namesIn(statement)]));
  const keys = [...declared.keys()].filter((key) => recursive.has(key));
  const names2 = new Map(keys.map((key) => [key, takeName(nameOf2(key), taken)]));
  const references2 = new Map(keys.map((key) => [declared.get(key), names2.get(key)]));
  const aliases = keys.map((key) => {
    const exported = [factory.createModifier(SyntaxKind.ExportKeyword)];
    const type = renamed(declared.get(key).type, names2, endless2.get(key) ?? /* @__PURE__ */ new Set());
    return factory.createTypeAliasDeclaration(exported, names2.get(key), void 0, type);
  });
  return [...statements.map((each) => (isComponents(each) ? referring2(each, references2) : each)), ...aliases];
}
function referring2(node, references2) {
  const name2 = references2.get(node);
  if (name2 === void 0 || !compiler.isPropertySignature(node))
    return compiler.visitEachChild(node, (child2) => referring2(child2, references2), void 0);
  const type = factory.createTypeReferenceNode(name2);
  return factory.updatePropertySignature(node, node.modifiers, node.name, node.questionToken, type);
}
function isComponents(node) {
  return compiler.isInterfaceDeclaration(node) && node.name.text === "components";
}
function schemasOf(node) {
  if (!isComponents(node)) return [];
  const schemas2 = properties(node.members).find(({ name: name2 }) => name2.text === "schemas")?.type;
  if (!schemas2 || !compiler.isTypeLiteralNode(schemas2)) return [];
  return properties(schemas2.members).map((entry) => [entry.name.text, entry]);
}
function properties(members) {
  return members.filter(compiler.isPropertySignature);
}
function neededAtOnce(node, behindItems, found = /* @__PURE__ */ new Set()) {
  const key = keyOf(node);
  if (key !== void 0) return found.add(key);
  const isLater = isObject3(node) || (!behindItems && isItems(node));
  if (!isLater) compiler.forEachChild(node, (child2) => void neededAtOnce(child2, behindItems, found));
  return found;
}
function isObject3(node) {
  return compiler.isTypeLiteralNode(node) || compiler.isMappedTypeNode(node);
}
function isItems(node) {
  return compiler.isArrayTypeNode(node) || compiler.isTupleTypeNode(node);
}
function keyOf(node) {
  if (!compiler.isIndexedAccessTypeNode(node)) return void 0;
  const { objectType: schemas2, indexType } = node;
  if (!compiler.isIndexedAccessTypeNode(schemas2) || textOf3(schemas2.indexType) !== "schemas") return void 0;
  return textOf3(indexType);
}
function textOf3(node) {
  return compiler.isLiteralTypeNode(node) && compiler.isLiteralExpression(node.literal) ? node.literal.text : void 0;
}
function renamed(type, names2, endless2) {
  const change = (node, endless3) => {
    const key = keyOf(node) ?? "";
    if (endless3.has(key)) return factory.createKeywordTypeNode(SyntaxKind.UnknownKeyword);
    const name2 = names2.get(key);
    if (name2 !== void 0) return factory.createTypeReferenceNode(name2);
    const below = isObject3(node) || isItems(node) ? /* @__PURE__ */ new Set() : endless3;
    return compiler.visitEachChild(node, (child2) => change(child2, below), void 0);
  };
  return change(type, endless2);
}
function namesIn(node, found = /* @__PURE__ */ new Set()) {
  if (compiler.isInterfaceDeclaration(node) || compiler.isTypeAliasDeclaration(node)) found.add(node.name.text);
  if (compiler.isTypeReferenceNode(node) && compiler.isIdentifier(node.typeName)) found.add(node.typeName.text);
  compiler.forEachChild(node, (child2) => void namesIn(child2, found));
  return found;
}
function circles(graph) {
  const found = /* @__PURE__ */ new Map();
  const entered = /* @__PURE__ */ new Map();
  const earliest = /* @__PURE__ */ new Map();
  const open = [];
  const closed = /* @__PURE__ */ new Set();
  const way = [];
  const enter = (node) => {
    earliest.set(node, entered.size);
    entered.set(node, entered.size);
    open.push(node);
    way.push({ node, next: graph.get(node).values() });
  };
  const reach2 = (node, order) => earliest.set(node, Math.min(earliest.get(node), order));
  const leave = (node) => {
    const before = way.at(-1)?.node;
    if (before !== void 0) reach2(before, earliest.get(node));
    if (earliest.get(node) !== entered.get(node)) return;
    const circle = new Set(open.splice(open.lastIndexOf(node)));
    for (const member of circle) {
      closed.add(member);
      if (circle.size > 1 || graph.get(node).has(node)) found.set(member, circle);
    }
  };
  for (const start of graph.keys()) {
    if (!entered.has(start)) enter(start);
    for (let last = way.at(-1); last !== void 0; last = way.at(-1)) {
      const { value: other, done } = last.next.next();
      if (done) leave(way.pop().node);
      else if (graph.has(other) && !entered.has(other)) enter(other);
      else if (entered.has(other) && !closed.has(other)) reach2(last.node, entered.get(other));
    }
  }
  return found;
}
var factory, SyntaxKind;
var init_recursive_aliases = __esm({
  "generator/emit/recursive-aliases.ts"() {
    "use strict";
    init_compiler();
    init_names();
    ({ factory, SyntaxKind } = compiler);
  },
});

// generator/emit/schema.ts
function code({ document: document2, api, comments: comments2 }) {
  const schemas2 = new Map(api.schemas.map((each) => [hidePercent(each.key), each]));
  const isSent = (key) => schemas2.has(key) && schemas2.get(key).flow !== "received";
  const types2 = typesOf2(documentForTypes(document2, api, comments2)).map((node) =>
    undefinedWhenSent(withoutQueryPaths(node), isSent),
  );
  const text = showPercent(textOf2(recursiveAliases(types2, (key) => schemas2.get(key)?.name ?? "Recursive")));
  const exact = text.replace("[P in K]-?: T[P];", "[P in K]-?: Exclude<T[P], undefined>;");
  return comments2 ? withoutForeignTags(exact) : exact;
}
function withoutQueryPaths(node) {
  if (!compiler.isInterfaceDeclaration(node) || node.name.text !== "paths") return node;
  const members = node.members.filter(({ name: name2 }) => !name2.text.endsWith(queryMark));
  return compiler.factory.updateInterfaceDeclaration(node, node.modifiers, node.name, void 0, void 0, members);
}
function withoutForeignTags(code2) {
  const scanner = compiler.createScanner(compiler.ScriptTarget.ESNext, false, compiler.LanguageVariant.Standard, code2);
  const parts2 = [];
  for (let token = scanner.scan(); token !== compiler.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const text = scanner.getTokenText();
    parts2.push(token === compiler.SyntaxKind.MultiLineCommentTrivia ? quiet(text) : text);
  }
  return parts2.join("");
}
function quiet(comment) {
  return comment.replace(/\r\n?/g, " ").replace(tags, (_, own2, before) => own2 ?? `${before}\\@`);
}
function undefinedWhenSent(node, isSent) {
  return compiler.isInterfaceDeclaration(node) ? walk(node, [node.name.text], false, isSent) : node;
}
function walk(node, path, isInside, isSent) {
  const change = (child2) => {
    if (isInside && compiler.isIntersectionTypeNode(child2)) return walk(looseIndex(child2), path, isInside, isSent);
    if (!compiler.isPropertySignature(child2)) return walk(child2, path, isInside, isSent);
    const inner = isInside ? path : [...path, child2.name.text];
    const {
      modifiers,
      name: name2,
      questionToken,
      type,
    } = walk(child2, inner, isInside || beginsSent(inner, isSent), isSent);
    if (!isInside || !questionToken || !type || type.kind === SyntaxKind2.NeverKeyword) {
      return factory2.updatePropertySignature(child2, modifiers, name2, questionToken, type);
    }
    return factory2.updatePropertySignature(child2, modifiers, name2, questionToken, orUndefined(type));
  };
  return compiler.visitEachChild(node, change, void 0);
}
function beginsSent([root, ...keys], isSent) {
  const [first = "", second = ""] = keys;
  if (root === "operations") return keys.length === 2 && (second === "parameters" || second === "requestBody");
  if (root === "webhooks") return keys.length === 3 && keys[2] === "responses";
  if (root !== "components") return false;
  if (first === "schemas") return keys.length === 2 && isSent(second);
  if (first === "pathItems") return keys.length === 4 && keys[3] === "responses";
  return keys.length === 1 && (first === "parameters" || first === "requestBodies");
}
function looseIndex(node) {
  const literals = node.types.filter(compiler.isTypeLiteralNode);
  const members = literals.flatMap((literal2) => [...literal2.members]);
  if (!members.some((member) => compiler.isPropertySignature(member) && member.questionToken)) return node;
  const types2 = node.types.map((type) => {
    if (!compiler.isTypeLiteralNode(type)) return type;
    return factory2.updateTypeLiteralNode(type, factory2.createNodeArray(type.members.map(looseSignature)));
  });
  return factory2.updateIntersectionTypeNode(node, factory2.createNodeArray(types2));
}
function looseSignature(member) {
  if (!compiler.isIndexSignatureDeclaration(member) || member.type.kind === SyntaxKind2.UnknownKeyword) return member;
  return factory2.updateIndexSignature(member, member.modifiers, member.parameters, orUndefined(member.type));
}
function orUndefined(type) {
  const none2 = factory2.createKeywordTypeNode(SyntaxKind2.UndefinedKeyword);
  return factory2.createUnionTypeNode([...(compiler.isUnionTypeNode(type) ? type.types : [type]), none2]);
}
var schema, tags, factory2, SyntaxKind2;
var init_schema = __esm({
  "generator/emit/schema.ts"() {
    "use strict";
    init_compiler();
    init_document_for_types();
    init_openapi_typescript();
    init_recursive_aliases();
    init_words();
    init_names();
    schema = {
      part: "source",
      emit: (input) => ({ path: "src/schema.ts", text: visible(code(input)), layout: "printed" }),
      exports: [{ from: "./schema.js", types: ["components", "operations", "paths", "webhooks"] }],
      names: { reserved: ["$defs"] },
    };
    tags = /^([ \t]*(?:\/\*)?\* @(?:description|default|example|deprecated|constant|enum)\b)|(^|\s)@(?=\S)/gm;
    ({ factory: factory2, SyntaxKind: SyntaxKind2 } = compiler);
  },
});

// generator/emit/schemas.ts
function schemasFile(api) {
  const types2 = api.schemas.map((schema2) =>
    typeStatement(schema2.name, `components["schemas"][${literal(schema2.key)}]`, docOf(schema2, api)),
  );
  const imports = importTypes("./schema.js", ["components"]);
  return {
    path: "src/schemas.ts",
    statements: types2.length > 0 ? [imports, ...types2] : [{ kind: "export", names: [] }],
  };
}
function docOf({ key, of, description: description2, deprecated }, { schemas: schemas2 }) {
  const received = key === of ? void 0 : schemas2.find((schema2) => schema2.key === of);
  const words = [commentText(description2), received && `What {@link ${received.name}} is when it is sent.`];
  return words.filter((text) => text?.trim()).join("\n\n") + (deprecated ? "\n@deprecated" : "");
}
var schemas;
var init_schemas = __esm({
  "generator/emit/schemas.ts"() {
    "use strict";
    init_names();
    init_statement();
    schemas = {
      part: "source",
      emit: ({ api }) => schemasFile(api),
      exports: [{ from: "./schemas.js" }],
    };
  },
});

// generator/emit/template.ts
function verbatim(files) {
  return files.map(({ path, text }) => ({ path, text, layout: "verbatim" }));
}
function withFields(fields, others) {
  const entries = Object.entries(others).map(([key, value]) => {
    const before = fields[key];
    if (isObject(before) && isObject(value)) return [key, { ...before, ...value }];
    if (key === "files" && Array.isArray(before) && Array.isArray(value))
      return [key, [.../* @__PURE__ */ new Set([...before, ...value])]];
    return [key, value];
  });
  return { ...fields, ...Object.fromEntries(entries) };
}
function oneLine({ title, language }) {
  const text =
    language === "ja"
      ? `${title} \u306E\u578B\u4ED8\u304D\u30AF\u30E9\u30A4\u30A2\u30F3\u30C8`
      : `Typed client for ${title}`;
  return plainLine(text);
}
var settings, values2, types, names, runtime, packageJson, document;
var init_template = __esm({
  "generator/emit/template.ts"() {
    "use strict";
    init_pointer();
    init_names();
    init_license();
    settings = {
      part: "package",
      emit: ({ template }) => verbatim(template.filter(({ path }) => !/^(src|licences)\/|^package\.json$/.test(path))),
    };
    values2 = `
  AbortError ApiError EventStream InvalidRequestError NetworkError RepeatedPageError StoppableStream StreamError
  StreamLimitError StreamTruncatedError TimeoutError TokenError UnexpectedResponseError byteStream clientCredentials
  logging middleware part refreshToken retry
`;
    types = `
  BinaryBody Call Client ClientCredentialsOptions CredentialFunction CredentialSource Failure LeanClientOptions
  LogEntry LoggingOptions MiddlewareRunner Pages PartOptions RefreshTokenOptions RetryOptions RetryPolicy Stopped
  Success TextEvent Undeclared Unexpected UnknownEvent UntypedBody
`;
    names = (text) => text.trim().split(/\s+/);
    runtime = {
      part: "source",
      emit: ({ template }) => verbatim(template.filter(({ path }) => path.startsWith("src/"))),
      exports: [{ from: "./runtime/index.js", values: names(values2), types: names(types) }],
    };
    packageJson = {
      part: "package",
      emit(input) {
        const { api, options, template } = input;
        const text = template.find(({ path }) => path === "package.json")?.text ?? "{}";
        const { name: name2, version, fields = {} } = options;
        const { field: license2 } = licenseOf(input);
        const own2 = {
          name: name2,
          version,
          description: oneLine(api),
          ...(license2 === void 0 ? {} : { license: license2 }),
        };
        const others = Object.entries(JSON.parse(text)).filter(
          ([key]) => !["name", "version", "description", "license", "private"].includes(key),
        );
        const whole2 = withFields({ ...own2, ...Object.fromEntries(others) }, fields);
        return { path: "package.json", text: JSON.stringify(whole2, null, 2) + "\n", layout: "verbatim" };
      },
    };
    document = {
      part: "package",
      emit: ({ document: document2 }) => ({
        path: "openapi.json",
        text: JSON.stringify(document2, null, 2) + "\n",
        layout: "verbatim",
      }),
    };
  },
});

// generator/emit/emit.ts
var emit_exports = {};
__export(emit_exports, {
  emit: () => emit,
  emitSources: () => emitSources,
  emitters: () => emitters,
  indexFile: () => indexFile,
  namesOf: () => namesOf3,
});
function emit(input, all = emitters) {
  const applying = all.filter(({ applies }) => applies?.(input) ?? true);
  return [
    ...applying.flatMap((emitter) => emitter.emit(input)),
    indexFile(applying.flatMap(({ exports = [] }) => exports)),
  ];
}
function emitSources(input, all = emitters) {
  return emit(
    input,
    all.filter(({ part }) => part === "source"),
  );
}
function namesOf3(all = emitters) {
  const exported = all.flatMap(({ exports = [] }) => exports);
  const own2 = (kind) => all.flatMap(({ names: names2 }) => names2?.[kind] ?? []);
  return {
    reserved: [
      ...exported.flatMap(({ values: values3 = [], types: types2 = [] }) => [...values3, ...types2]),
      ...own2("reserved"),
    ],
    operation: own2("operation"),
    webhook: own2("webhook"),
  };
}
function indexFile(exports) {
  const wholes = exports.filter(({ values: values3, types: types2 }) => !values3 && !types2).map(({ from }) => from);
  const froms = new Set(exports.map(({ from }) => from));
  const named = [...froms].flatMap((from) =>
    ["values", "types"].flatMap((kind) => {
      const names2 = exports.filter((each) => each.from === from).flatMap((each) => each[kind] ?? []);
      return names2.length === 0 ? [] : [{ from, names: names2, isType: kind === "types" }];
    }),
  );
  const all = [...wholes.map((from) => ({ from })), ...named];
  return { path: "src/index.ts", statements: all.map((each) => ({ kind: "export", ...each })) };
}
var emitters;
var init_emit = __esm({
  "generator/emit/emit.ts"() {
    "use strict";
    init_client();
    init_descriptors();
    init_handlers();
    init_license();
    init_operations();
    init_readme();
    init_schema();
    init_schemas();
    init_template();
    emitters = [
      client,
      descriptors,
      operations,
      schemas,
      schema,
      runtime,
      handlers,
      packageJson,
      license,
      settings,
      readme,
      document,
    ];
  },
});

// generator/print/pieces.ts
import { format } from "prettier";
async function inPieces(parts2, separator, layOut, onProgress = () => {}, size = pieceSize) {
  const done = [];
  let waiting = [];
  let length = 0;
  for (const [index, part] of parts2.entries()) {
    if (length > 0 && length + part.length > size) {
      done.push(await layOut(waiting.join(separator)));
      onProgress(index / parts2.length);
      waiting = [];
      length = 0;
    }
    waiting.push(part);
    length += part.length;
  }
  return [...done, await layOut(waiting.join(separator))].join("\n");
}
function pretty(text, parser) {
  return format(text, { parser, printWidth: 120, embeddedLanguageFormatting: "off" });
}
var pieceSize;
var init_pieces = __esm({
  "generator/print/pieces.ts"() {
    "use strict";
    pieceSize = 5e4;
  },
});

// generator/print/markdown.ts
async function prettyMarkdown(text, onProgress) {
  const sections = (await withPrettyCode(text)).split(/\n(?=#{1,6} )/);
  return inPieces(sections, "\n", prettySection, onProgress, sectionSize);
}
async function prettySection(text) {
  if (text.length > sectionSize)
    return `${text.trimEnd()}
`;
  try {
    return await pretty(text, "markdown");
  } catch (error) {
    if (error instanceof RangeError) return text;
    throw error;
  }
}
async function withPrettyCode(text) {
  const codes = [...text.matchAll(codeBlock)].map(
    ([, , code2 = ""], index) => `// block ${index}
${code2}`,
  );
  if (codes.length === 0) return text;
  const laidOut = (await inPieces(codes, "\n", (piece) => pretty(piece, "babel-ts"))).split(mark).slice(1);
  let next = 0;
  return text.replace(
    codeBlock,
    (_block, ticks) => `${ticks}ts
${laidOut[next++].trimEnd()}
${ticks}`,
  );
}
var sectionSize, codeBlock, mark;
var init_markdown2 = __esm({
  "generator/print/markdown.ts"() {
    "use strict";
    init_pieces();
    sectionSize = 1e4;
    codeBlock = /^(`{3,})ts\n([^]*?)\n\1$/gm;
    mark = /^\/\/ block \d+\n/m;
  },
});

// generator/print/structure.ts
import { StructureKind, VariableDeclarationKind } from "ts-morph";
function structureOf(statement) {
  switch (statement.kind) {
    case "import": {
      const { names: names2, from, isType: isType2 } = statement;
      const what = typeof names2 === "string" ? { namespaceImport: names2 } : { namedImports: [...names2] };
      return { kind: StructureKind.ImportDeclaration, ...what, moduleSpecifier: from, isTypeOnly: isType2 };
    }
    case "export": {
      const { names: names2, from, isType: isType2 = false } = statement;
      const what = { ...(names2 && { namedExports: [...names2] }), ...(from !== void 0 && { moduleSpecifier: from }) };
      return { kind: StructureKind.ExportDeclaration, ...what, isTypeOnly: isType2 };
    }
    case "type": {
      const { name: name2, type, doc: doc2 } = statement;
      return { kind: StructureKind.TypeAlias, isExported: true, name: name2, type, docs: docs(doc2) };
    }
    case "interface": {
      const { name: name2, doc: doc2 } = statement;
      const properties2 = statement.properties.map((each) => ({ ...memberOf(each), docs: docs(each.doc) }));
      return {
        kind: StructureKind.Interface,
        isExported: true,
        name: name2,
        properties: properties2,
        docs: docs(doc2),
      };
    }
    case "const": {
      const { isExported, name: name2, type, value } = statement;
      const [kind, declarationKind] = [StructureKind.VariableStatement, VariableDeclarationKind.Const];
      return { kind, isExported, declarationKind, declarations: [{ name: name2, type, initializer: value }] };
    }
    case "function": {
      const { name: name2, overloads = [], body: body2, doc: doc2 } = statement;
      const own2 = overloads.length === 0 ? docs(doc2) : [];
      const seen = overloads.map((each) => ({ ...signatureOf(each), isExported: true, docs: docs(doc2) }));
      const whole2 = { ...signatureOf(statement), overloads: seen, statements: [body2], docs: own2 };
      return { kind: StructureKind.Function, isExported: true, name: name2, ...whole2 };
    }
  }
}
function signatureOf({ parameters: parameters2, returnType }) {
  return { parameters: parameters2.map(memberOf), returnType };
}
function memberOf({ name: name2, type, isOptional = false, initializer }) {
  return { name: name2, type, hasQuestionToken: isOptional, ...(initializer !== void 0 && { initializer }) };
}
function docs(doc2 = "") {
  return doc2.trim() === "" ? [] : [doc2];
}
var init_structure = __esm({
  "generator/print/structure.ts"() {
    "use strict";
  },
});

// generator/print/print.ts
var print_exports = {};
__export(print_exports, {
  print: () => print,
});
import { printStructure } from "ts-morph";
async function print(files, notice, onProgress = () => {}) {
  const printed = [];
  for (const file of files)
    printed.push({ path: file.path, text: await textOf4(file, notice, (part) => onProgress(file.path, part)) });
  return printed.sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function textOf4(file, notice, onProgress) {
  if ("statements" in file) {
    const [first = "", ...others] = groups2(file.statements);
    const parts2 = [
      `// ${notice}

${first}`,
      ...others,
    ];
    return inPieces(parts2, "\n", (piece) => pretty(piece, "babel-ts"), onProgress);
  }
  if (file.layout === "format") return prettyMarkdown(file.text, onProgress);
  return file.layout === "printed"
    ? `// ${notice}

${file.text}`
    : file.text;
}
function* groups2(statements) {
  let group = "";
  for (const [index, statement] of statements.entries()) {
    group += printStructure(structureOf(statement)) + "\n";
    if (statement.kind === "import" && statements[index + 1]?.kind === "import") continue;
    yield group;
    group = "";
  }
}
var init_print = __esm({
  "generator/print/print.ts"() {
    "use strict";
    init_markdown2();
    init_pieces();
    init_structure();
  },
});

// test/canary/zz-try2.mts
import { readFileSync, writeFileSync, mkdtempSync } from "node:fs";
import { load as parse2 } from "js-yaml";

// test/canary/zz-units.ts
init_keywords();
init_pointer();
init_walk();
function unitsOf(document2) {
  return [...[...textsOf(document2)].map(textUnit), ...keywordUnits(document2)];
}
function textsOf(document2) {
  const keywords = new Set(Object.values(kinds).flatMap(({ keywords: keywords2 }) => [...keywords2.keys()]));
  const found = /* @__PURE__ */ new Set();
  const waiting = [document2];
  for (const value of waiting) {
    if (typeof value === "string") found.add(value);
    if (typeof value !== "object" || value === null) continue;
    waiting.push(...Object.values(value));
    if (!Array.isArray(value)) {
      for (const key of Object.keys(value)) if (!keywords.has(key)) found.add(key);
    }
  }
  return found;
}
function textUnit(written) {
  const escaped2 = (text) => text.replaceAll("~", "~0").replaceAll("/", "~1");
  return {
    name: `text ${written}`,
    put: (document2, text) => {
      const other = written + text;
      const changed2 = (value) => {
        if (value === written) return other;
        if (value.startsWith("#/"))
          return value
            .split("/")
            .map((part) => (part === escaped2(written) ? escaped2(other) : part))
            .join("/");
        return value.replaceAll(`{${written}}`, () => `{${other}}`);
      };
      return mapTexts(document2, changed2);
    },
  };
}
function mapTexts(value, changed2) {
  if (typeof value === "string") return changed2(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, changed2));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [changed2(key), mapTexts(item, changed2)]));
}
function keywordUnits(document2) {
  const units2 = [];
  const seen = /* @__PURE__ */ new Set();
  const enter = (kind) => (_object, at) => {
    if (seen.has(kind)) return;
    seen.add(kind);
    const forms = new Map([...kinds[kind].keywords.values()].map(({ name: name2, form }) => [name2, form]));
    for (const name2 of ["$ref", "x-canary", "x-enum-varnames", "x-enumNames", ...forms.keys()]) {
      const form = forms.get(name2) ?? "one";
      units2.push({
        name: `${kind} ${name2}`,
        put: (changed2, text) => setAt(changed2, [...pointerKeys(at), name2], text),
      });
    }
  };
  visit(document2, Object.fromEntries(Object.keys(kinds).map((kind) => [kind, enter(kind)])));
  return units2;
}
function setAt(value, [key, ...rest], set) {
  if (key === void 0) return value;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  const inner = copy[key];
  copy[key] = rest.length === 0 ? set : setAt(inner ?? {}, rest, set);
  return copy;
}

// test/canary/payloads.ts
var payloads = [
  "`${canaryRan()}`",
  "${canaryRan()}",
  "*/canaryRan();/*",
  '"+canaryRan()+"',
  "'+canaryRan()+'",
  '"];canaryRan();["',
  ");canaryRan();(",
  "};canaryRan();({",
  "\ncanaryRan()\n//",
  "\r\u2028canaryRan()\u2029",
  "</script><script>canaryRan()</script>",
  "]]><b>canaryRan()</b>",
  "--><img src=x onerror=canaryRan()>",
  "\n```\n\n```ts\ncanaryRan()\n```\n",
  "[canaryRan](javascript:canaryRan())",
  "\n::error::canaryRan()",
  "\n##vso[task.setvariable variable=canaryRan]1",
  "\x1B[31mcanaryRan()\x07",
  "\\",
].map((text) => `a ${text}`);
var whole = payloads.join(" ");

// generator/config.ts
import { basename, dirname, join, relative as relative2, resolve as resolve2 } from "node:path";

// generator/load/redocly-config.ts
init_harmless();
import { loadConfig, Config, createConfig } from "@redocly/openapi-core";
async function loadRedoclyConfig(path) {
  return path === void 0 ? defaultRules() : loadConfig({ configPath: path });
}
var essential = /* @__PURE__ */ new Set(["struct", "no-unresolved-refs"]);
var ruleSets = ["rules", "oas3_0Rules", "oas3_1Rules", "oas3_2Rules"];
var endless = /* @__PURE__ */ new Set([
  "no-invalid-media-type-examples",
  "no-invalid-parameter-examples",
  "no-invalid-schema-examples",
]);
async function defaultRules(base) {
  const recommended = await createConfig({ extends: ["recommended"], resolve: { doNotResolveExamples: true } });
  const soft = mapRules(recommended, (id, rule2) =>
    essential.has(id) ? rule2 : endless.has(id) ? "off" : softened(rule2),
  );
  return new LenientConfig({ ...base?.resolvedConfig, ...soft, ...keptResolve(base) }, kept(base ?? recommended));
}
async function withRules(config) {
  const { oas3_0, oas3_1, oas3_2 } = config?.rules ?? {};
  const silent = [oas3_0, oas3_1, oas3_2].every((rules2) => Object.keys(rules2 ?? {}).length === 0);
  return config === void 0 || silent ? defaultRules(config) : config;
}
function essentialRules(config) {
  const Kind = config instanceof LenientConfig ? LenientConfig : Config;
  const few = mapRules(config, (id, rule2) => (essential.has(id) ? rule2 : "off"));
  return new Kind({ ...config.resolvedConfig, ...few }, kept(config));
}
function withoutRule(config, rule2) {
  const isOn = ruleSets.some((set) => ![void 0, "off"].includes(config.resolvedConfig[set]?.[rule2]));
  if (!isOn) return void 0;
  const Kind = config instanceof LenientConfig ? LenientConfig : Config;
  const others = mapRules(config, (id, each) => (id === rule2 ? "off" : each));
  return new Kind({ ...config.resolvedConfig, ...others }, kept(config));
}
var LenientConfig = class extends Config {
  addProblemToIgnore(problem) {
    return super.addProblemToIgnore(isHarmless(problem) ? { ...problem, severity: "warn" } : problem);
  }
};
function mapRules({ resolvedConfig }, change) {
  const mapped = (rules2 = {}) =>
    Object.fromEntries(Object.entries(rules2).map(([id, rule2]) => [id, change(id, rule2)]));
  return Object.fromEntries(ruleSets.map((set) => [set, mapped(resolvedConfig[set])]));
}
function softened(rule2) {
  if (typeof rule2 === "string") return rule2 === "error" ? "warn" : rule2;
  return { ...rule2, severity: rule2.severity === "off" ? "off" : "warn" };
}
function keptResolve(base) {
  return { resolve: { ...base?.resolvedConfig.resolve, doNotResolveExamples: true } };
}
function kept({ configPath, plugins, ignore }) {
  return { ...(configPath === void 0 ? {} : { configPath }), plugins, ignore };
}

// generator/config.ts
init_names();

// generator/normalise/passes/absolute-links.ts
init_keywords();
init_walk();

// generator/normalise/pass.ts
function pass(id, summary, change) {
  return {
    id,
    summary,
    run(document2) {
      const repairs = [];
      change(document2, (pointer2, before, after, reason) =>
        repairs.push({ pass: id, pointer: pointer2, before, after, reason }),
      );
      return repairs;
    },
  };
}
function freeName(wanted, taken) {
  let name2 = wanted;
  for (let number = 2; Object.hasOwn(taken, name2); number++) name2 = `${wanted}${number}`;
  return name2;
}

// generator/normalise/passes/absolute-links.ts
var absoluteLinks = pass("absolute-links", "relative links of descriptions", (document2, report) => {
  const base = document2.externalDocs?.url;
  let changed2 = 0;
  const mend2 = (owner) => {
    if (typeof owner.description !== "string") return;
    const text = withAbsoluteLinks(owner.description, base);
    if (text === owner.description) return;
    owner.description = text;
    changed2 += 1;
  };
  const described = Object.entries(kinds).filter(([, { keywords }]) => keywords.has("description"));
  visit(document2, Object.fromEntries(described.map(([kind]) => [kind, mend2])));
  if (changed2 === 0) return;
  const after = base === void 0 ? "plain text, since there is no externalDocs.url" : `relative to ${base}`;
  const reason = "they would lead nowhere outside of the published page";
  report("#", `relative links in ${changed2} descriptions`, after, reason);
});
function withAbsoluteLinks(markdown, base) {
  return markdown.replace(link, (whole2, image, text, target, title = "") => {
    if (/^https?:\/\//i.test(target)) return whole2;
    const url = URL.canParse(target, base) ? new URL(target, base) : void 0;
    return url && /^https?:$/.test(url.protocol) ? `${image}[${text}](${url.href}${title})` : text;
  });
}
var link = /(!?)\[([^[\]]*)\]\(((?:[^()\s]|\([^()\s]*\))*)(\s+"[^"]*")?\)/g;

// generator/normalise/passes/binary-strings.ts
init_keywords();
init_pointer();
init_walk();
var binaryStrings = pass("binary-strings", "binary content as Blob", (document2, report) => {
  visit(document2, {
    mediaType(media, pointer2) {
      const type = pointerKeys(pointer2).at(-1);
      if (!isBinary(type) || !isVague(media)) return;
      report(pointer2, media.schema ? "a string" : "no schema", "binary", `${type} is not text`);
      media.schema = { ...media.schema, type: "string", format: "binary" };
    },
    schema(schema2, pointer2) {
      if (!isBinarySchema(schema2) || schema2.format === "binary") return;
      Object.assign(schema2, { type: "string", format: "binary" });
      report(pointer2, `contentMediaType ${schema2.contentMediaType}`, "binary", "raw bytes have no encoding");
    },
  });
});
function isBinary(mediaType) {
  return /^(audio|video|image|font)\/(?!svg\+xml)|^application\/(octet-stream|pdf|zip|gzip|x-.*zip.*|vnd\.(openxml|ms-).*)$/i.test(
    mediaType,
  );
}
function isVague({ schema: schema2 = {} }) {
  const says = Object.keys(schema2).filter((key) => !isAnnotation(key));
  return (
    (schema2.type ?? "string") === "string" && says.every((key) => ["type", "minLength", "maxLength"].includes(key))
  );
}
function isBinarySchema(schema2) {
  const { contentMediaType, contentEncoding, type } = schema2;
  return (
    typeof contentMediaType === "string" &&
    !contentEncoding &&
    (type === void 0 || type === "string") &&
    isBinary(contentMediaType)
  );
}

// generator/normalise/passes/discriminators.ts
init_facts();
init_keywords();
init_pointer();
init_walk();
var discriminators = pass("discriminators", "discriminator values of union members", (document2, report) => {
  const all = claims(document2);
  for (const claim of all) {
    const { member, ref, property: property3, values: values3 } = claim;
    if (saysItself(document2, claim)) continue;
    setApart(document2, claim, all);
    constrain(member, property3, [...values3]);
    const after = `${property3} is ${[...values3].join(" or ")}`;
    report(ref, `${property3} may be anything`, after, "a union tells its members apart by it");
  }
});
function claims(document2) {
  const found = [];
  visit(document2, {
    schema(union2) {
      const property3 = union2.discriminator?.propertyName;
      if (property3 === void 0 || !isUnion(union2)) return;
      for (const [ref, values3] of valuesByMember(document2, union2)) {
        const member = dereference(document2, { $ref: ref });
        if (!member || tellsApart(member, property3)) continue;
        const typed = typedValues(document2, member, property3, values3);
        if (typed.length === 0) continue;
        let claim = found.find((other) => other.member === member && other.property === property3);
        if (!claim) found.push((claim = { member, ref, property: property3, values: /* @__PURE__ */ new Set() }));
        for (const value of typed) claim.values.add(value);
      }
    },
  });
  return found;
}
function isUnion(schema2) {
  return membersOf(schema2).length > 0;
}
function tellsApart(member, property3) {
  return isUnion(member) && member.discriminator?.propertyName === property3;
}
function valuesByMember(document2, union2) {
  const byMember = /* @__PURE__ */ new Map();
  const { mapping, defaultMapping, propertyName } = union2.discriminator;
  const add = (ref, mapped) =>
    byMember.set(ref, { mapped: [...(byMember.get(ref)?.mapped ?? []), ...mapped], name: pointerKeys(ref).at(-1) });
  for (const [value, target] of Object.entries(mapping ?? {})) add(mappingTarget(target), [value]);
  const unions = /* @__PURE__ */ new Set([union2]);
  for (const each of unions)
    for (const { $ref } of membersOf(each)) {
      const member = $ref === void 0 || byMember.has($ref) ? void 0 : dereference(document2, { $ref });
      if (!member || tellsApart(member, propertyName)) continue;
      if (isUnion(member)) unions.add(member);
      else add($ref, []);
    }
  if (typeof defaultMapping === "string") byMember.delete(mappingTarget(defaultMapping));
  return byMember;
}
function typedValues(document2, member, property3, { mapped, name: name2 }) {
  const declared = propertiesOf(document2, member).get(property3) ?? [];
  const types2 = new Set(declared.flatMap((each) => dereference(document2, each)?.type ?? []));
  const typed = (mapped.length > 0 ? mapped : [name2]).flatMap((value) => {
    if (types2.size === 0 || types2.has("string")) return [value];
    if (types2.has("boolean")) return value === "true" ? [true] : value === "false" ? [false] : [];
    const number = Number(value);
    return String(number) === value && (types2.has("integer") || types2.has("number")) ? [number] : [];
  });
  const own2 = declared.map((each) => valuesOf2(document2, each)).find((values3) => values3 !== void 0);
  if (mapped.length > 0 || own2 === void 0 || own2.includes(typed[0])) return typed;
  return own2.filter((value) => ["string", "number", "boolean"].includes(typeof value));
}
function valuesOf2(document2, property3) {
  return valuesOf(document2, property3)?.filter((value) => value !== null);
}
function saysItself(document2, { member, property: property3, values: values3 }) {
  return [member, ...(member.allOf ?? [])].some(({ properties: properties2, required }) => {
    const own2 = valuesOf2(document2, properties2?.[property3] ?? {});
    if (own2 === void 0 || !required?.includes(property3)) return false;
    return own2.length === 1 || (own2.length === values3.size && own2.every((value) => values3.has(value)));
  });
}
function setApart(document2, { member, ref, property: property3 }, all) {
  const schemas2 = document2.components?.schemas ?? {};
  const claimed = new Set(all.filter((other) => other.property === property3).map((other) => other.member));
  const extending2 = (base2) =>
    Object.keys(schemas2).filter((name2) => schemas2[name2].allOf?.some(({ $ref: $ref2 }) => $ref2 === base2));
  const heirs = extending2(ref).filter((heir) => {
    const family = /* @__PURE__ */ new Set([heir]);
    for (const name2 of family)
      extending2(pointer("components", "schemas", name2)).forEach((other) => family.add(other));
    return [...family].some((name2) => claimed.has(schemas2[name2]));
  });
  if (heirs.length === 0) return;
  const base = freeName(`${pointerKeys(ref).at(-1)}Base`, schemas2);
  const $ref = pointer("components", "schemas", base);
  schemas2[base] = { ...member };
  for (const key of Object.keys(member)) delete member[key];
  member.allOf = [{ $ref }];
  for (const heir of heirs)
    schemas2[heir].allOf = schemas2[heir].allOf.map((part) => (part.$ref === ref ? { ...part, $ref } : part));
}
function constrain(member, property3, values3) {
  const types2 = [...new Set(values3.map(typeOfValue))];
  const type = types2.length === 1 ? { type: types2[0] } : {};
  const exact = { ...type, ...(values3.length === 1 ? { const: values3[0] } : { enum: [...values3] }) };
  if (member.allOf) {
    member.allOf = [...member.allOf, { type: "object", required: [property3], properties: { [property3]: exact } }];
    return;
  }
  const said3 = Object.entries(member.properties?.[property3] ?? {});
  const words = Object.fromEntries(said3.filter(([key]) => isAnnotation(key) && key !== "default"));
  member.properties = { ...member.properties, [property3]: { ...words, ...exact } };
  member.required = [.../* @__PURE__ */ new Set([...(member.required ?? []), property3])];
}

// generator/document/operations.ts
init_objects();
init_pointer();
function operationsOf(document2) {
  return Object.entries(document2.paths ?? {}).flatMap(([path, item]) => {
    const at = pointer("paths", path);
    return methods.flatMap((method) => {
      const operation = item?.[method];
      return isObject(operation) ? [{ operation, path, method, item, pointer: `${at}/${method}` }] : [];
    });
  });
}
function located(document2, declared, pointer2) {
  const value = dereference(document2, declared);
  if (value === void 0) return void 0;
  let [current, at] = [declared, pointer2];
  while (typeof current?.$ref === "string") [current, at] = [lookUp(document2, current.$ref), current.$ref];
  return { value, pointer: at };
}
function responsesOf(document2, { responses }, pointer2 = "") {
  const declared = Object.entries(responses ?? {}).filter(([key]) => /^([1-5]\d\d|[1-5]XX|default)$/i.test(key));
  return declared.map(([key, response]) => {
    const at = childPointer(pointer2, "responses", key);
    const found = located(document2, response, at) ?? { value: {}, pointer: at };
    return { ...found, key, status: key.replace(/^(.)xx$/i, "$1XX") };
  });
}
function linkTarget(document2, { operationId, operationRef }) {
  const referred = operationRef?.startsWith("#") ? lookUp(document2, operationRef) : void 0;
  const found = operationsOf(document2).find(({ operation: operation2 }) =>
    operationRef === void 0 ? operation2.operationId === operationId : operation2 === referred,
  );
  if (!found) return void 0;
  const { operation, item } = found;
  const declared = [...(operation.parameters ?? []), ...(item.parameters ?? [])];
  return { operation, parameters: declared.flatMap((each) => dereference(document2, each) ?? []) };
}
function linkParameter({ parameters: parameters2 }, key) {
  const [, place, name2] = /^(path|query|header|cookie)\.(.+)$/s.exec(key) ?? [];
  return (
    parameters2.find((parameter) => parameter.in === place && parameter.name === name2) ??
    parameters2.find((parameter) => parameter.name === key)
  );
}

// generator/normalise/passes/error-bodies.ts
init_pointer();
init_facts();

// generator/normalise/schema-from-examples.ts
init_facts();
init_pointer();
function schemaFromExamples(examples, context2) {
  if (examples.length === 0) return {};
  const objects2 = examples.filter(isObject);
  if (objects2.length === examples.length) return objectSchema(objects2, context2);
  if (examples.every(Array.isArray)) return { type: "array", items: schemaFromExamples(examples.flat(), context2) };
  const types2 = unique(examples.map(typeOfValue));
  return types2.length === 1 ? { type: types2[0] } : { type: types2 };
}
function objectSchema(objects2, context2) {
  const names2 = unique(objects2.flatMap((object) => Object.keys(object)));
  const properties2 = names2.map((name2) => {
    const values3 = objects2.filter((object) => Object.hasOwn(object, name2)).map((object) => object[name2]);
    return [name2, propertySchema(values3, context2)];
  });
  const required = names2.filter((name2) => objects2.every((object) => Object.hasOwn(object, name2)));
  return { type: "object", ...(required.length > 0 ? { required } : {}), properties: Object.fromEntries(properties2) };
}
function propertySchema(values3, context2) {
  if (values3.every((value) => value === context2.status)) return { type: "integer", const: context2.status };
  if (values3.every(isCode)) return openEnum(unique(values3));
  return schemaFromExamples(values3, context2);
}
function openEnum(values3) {
  return { anyOf: [{ type: "string", enum: [...values3] }, { type: "string" }] };
}
function isCode(value) {
  return (
    typeof value === "string" &&
    /^(?=.*[a-z])[a-z0-9]+([_.:-][a-z0-9]+)*$/i.test(value) &&
    !/^[0-9a-f-]{20,}$/i.test(value)
  );
}
function unique(values3) {
  return [...new Set(values3)];
}

// generator/normalise/passes/error-bodies.ts
var errorBodies = pass("error-bodies", "error bodies typed from their examples", (document2, report) => {
  for (const { operation, pointer: pointer2 } of operationsOf(document2))
    for (const { key, value: response, pointer: at } of responsesOf(document2, operation, pointer2)) {
      if (/^[123]/.test(key)) continue;
      for (const [type, media] of Object.entries(response.content ?? {})) {
        const examples = media.schema || !/[/+]json\b/i.test(type) ? [] : exampleValues(document2, media);
        if (examples.length === 0) continue;
        media.schema = schemaFromExamples(examples, { status: Number(key) });
        const after = Object.keys(media.schema.properties ?? {}).join(", ") || String(media.schema.type);
        const reason = "without a schema the error would be unknown";
        report(childPointer(at, "content", type), `${examples.length} examples, no schema`, after, reason);
      }
    }
});

// generator/normalise/passes/links.ts
init_pointer();
var links = pass("links", "links that lead nowhere", (document2, report) => {
  const seen = /* @__PURE__ */ new Set();
  for (const { operation, pointer: pointer2 } of operationsOf(document2))
    for (const response of responsesOf(document2, operation, pointer2))
      for (const [key, declared] of Object.entries(response.value.links ?? {})) {
        const at = childPointer(response.pointer, "links", key);
        const found = located(document2, declared, at);
        const link2 = found?.value;
        if (link2 && seen.has(link2)) continue;
        if (link2) seen.add(link2);
        const mended = link2 ? mend(document2, link2) : [{ before: "a link", reason: "it is not described" }];
        for (const { before, reason } of mended)
          report(found?.pointer ?? declared?.$ref ?? at, before, "nothing", reason);
        if (!link2 || !linkTarget(document2, link2)) delete response.value.links[key];
      }
});
function mend(document2, link2) {
  const target = linkTarget(document2, link2);
  if (!target) {
    const named = link2.operationRef ?? link2.operationId ?? "an operation without a name";
    return [{ before: `a link to ${named}`, reason: "the document has no such operation" }];
  }
  const unknown = Object.keys(link2.parameters ?? {}).filter((key) => !linkParameter(target, key));
  for (const key of unknown) delete link2.parameters[key];
  const repairs = unknown.map((key) => ({
    before: `the link's parameter ${key}`,
    reason: `${target.operation.operationId} has no such parameter`,
  }));
  if (!link2.server) return repairs;
  delete link2.server;
  return [...repairs, { before: "the link's server", reason: "a call goes to the server of its client" }];
}

// generator/normalise/passes/malformed-schemas.ts
init_keywords();
init_pointer();
init_walk();
var malformedSchemas = pass("malformed-schemas", "what is no schema where one belongs", (document2, report) => {
  visit(document2, {
    schema(schema2, pointer2) {
      if (schema2.type === "object" && schema2.enum?.length && !schema2.enum.some(isObject)) {
        delete schema2.enum;
        report(`${pointer2}/enum`, "values that are no objects", "left out", "the schema is that of an object");
      }
      for (const keyword of groups) {
        const group = Object(schema2[keyword]);
        for (const [key, value] of Object.entries(group)) {
          if (isObject(value) || typeof value === "boolean") continue;
          group[key] = {};
          const before = Array.isArray(value) ? "a list" : JSON.stringify(value);
          const reason = "only an object or a boolean is a schema";
          report(childPointer(pointer2, keyword, key), before, "a schema that allows everything", reason);
        }
      }
    },
  });
});
var groups = [...kinds.schema.keywords.values()].flatMap(({ name: name2, holds, form }) =>
  holds === "schema" && form !== "one" ? [name2] : [],
);

// generator/normalise/passes/map-extensions.ts
init_pointer();
var mapExtensions = pass("map-extensions", "extensions among paths, responses and callbacks", (document2, report) => {
  const clear = (map, pointer2) => {
    const extensions = isObject(map) ? Object.keys(map).filter((key) => key.startsWith("x-")) : [];
    for (const key of extensions) {
      delete map[key];
      const reason = "it is no entry of the map";
      report(childPointer(pointer2, key), "an extension among named entries", "left out", reason);
    }
  };
  clear(document2.paths, "#/paths");
  for (const { operation, pointer: pointer2 } of operationsOf(document2)) {
    clear(operation.responses, `${pointer2}/responses`);
    for (const [name2, callback] of Object.entries(operation.callbacks ?? {}))
      clear(dereference(document2, callback), childPointer(pointer2, "callbacks", name2));
  }
});

// generator/normalise/passes/open-enums.ts
init_facts();
init_pointer();

// generator/plural.ts
function plural(count, noun) {
  return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}

// generator/normalise/passes/open-enums.ts
init_walk();
init_open_enum();

// generator/shapes/schema-flows.ts
init_facts();
init_pointer();
init_walk();
init_shape();
function schemaFlows(document2) {
  const reached = reachedSchemas(document2);
  const both = [...reached.sent.keys()].filter((key) => reached.received.has(key));
  const users = /* @__PURE__ */ new Map();
  for (const key of both)
    for (const used of referencesIn(reached.sent.get(key))) users.set(used, [...(users.get(used) ?? []), key]);
  const differing = new Set(both.filter((key) => !isSame(reached.sent.get(key), reached.received.get(key))));
  for (const key of differing) for (const user of users.get(key) ?? []) differing.add(user);
  const keys = /* @__PURE__ */ new Set([...reached.sent.keys(), ...reached.received.keys()]);
  return new Map(
    [...keys].map((key) => [
      key,
      { sent: reached.sent.has(key), received: reached.received.has(key), differs: differing.has(key) },
    ]),
  );
}
function reachedSchemas(document2) {
  const reached = { sent: /* @__PURE__ */ new Map(), received: /* @__PURE__ */ new Map() };
  const waiting = [];
  const follow2 = (schema2, flow) =>
    waiting.push(...referencesIn(shape(document2, schema2, flow)).map((key) => [flow, key]));
  eachUsedSchema(document2, follow2);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [flow, key] = next;
    const schema2 = document2.components?.schemas?.[key];
    if (schema2 === void 0 || reached[flow].has(key)) continue;
    const shaped = shape(document2, schema2, flow);
    reached[flow].set(key, shaped);
    waiting.push(...referencesIn(shaped).map((other) => [flow, other]));
  }
  return reached;
}
function eachUsedSchema(document2, see) {
  const schema2 = (part, _at, flow) => {
    see(part, flow);
    return "skip";
  };
  const { paths, webhooks } = document2;
  visit({ paths, webhooks }, { schema: schema2 }, { follow: document2 });
}
function referencesIn(schema2) {
  const keys = /* @__PURE__ */ new Set();
  const enter = ({ $ref }) => {
    if ($ref?.startsWith("#/components/schemas/")) keys.add(pointerKeys($ref)[2]);
  };
  if (isSchema(schema2)) visit(schema2, { schema: enter }, { kind: "schema" });
  return [...keys];
}
function isSame(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

// generator/normalise/passes/open-enums.ts
var openEnums = pass("open-enums", "enumerations of responses that may grow", (document2, report) => {
  const settled = settledSchemas(document2);
  let count = 0;
  const mark2 = (part) => {
    if (!isListOfTexts(part) || part.writeOnly === true || settled.has(part) || openKeyword in part) return;
    part[openKeyword] = true;
    count++;
  };
  const enter = (schema2) => {
    if (isSchema(schema2)) visit(schema2, { schema: mark2 }, { kind: "schema" });
  };
  for (const [key, { received }] of schemaFlows(document2)) if (received) enter(document2.components.schemas[key]);
  eachUsedSchema(document2, (schema2, flow) => {
    if (flow === "received") enter(schema2);
  });
  if (count === 0) return;
  const before = `${plural(count, "enumeration")} in what comes back`;
  report("#", before, "the same values, or any other text", "an API may learn new values");
});
function isListOfTexts(schema2) {
  const { type } = schema2;
  const texts3 = new Set(listedBy2(schema2)?.filter((value) => value !== null));
  const isText4 = type === void 0 || [type].flat().every((one) => one === "string" || one === "null");
  const lists2 = ["enum", "oneOf", "anyOf"].filter((key) => key in schema2);
  const isComposed2 = lists2.length > 1 || ["const", "allOf", "not", "properties"].some((key) => key in schema2);
  return texts3.size > 1 && isText4 && !isComposed2 && [...texts3].every((value) => typeof value === "string");
}
function settledSchemas(document2) {
  const found = /* @__PURE__ */ new Set();
  const add = (declared) => branches(document2, declared).forEach((part) => found.add(part));
  visit(document2, {
    schema(schema2) {
      if (declaredOpen(schema2)) schema2.anyOf.forEach(add);
      const property3 = schema2.discriminator?.propertyName;
      const members = alternativesOf(document2, schema2).map((member) => propertiesOf(document2, member));
      if (property3 !== void 0)
        for (const each of [propertiesOf(document2, schema2), ...members]) each.get(property3)?.forEach(add);
      const objects2 = members.filter((each) => each.size > 0);
      if (objects2.length < 2) return;
      for (const name2 of new Set(objects2.flatMap((each) => [...each.keys()]))) {
        const declared = objects2.map((each) => each.get(name2) ?? []);
        const lists2 = declared.map((schemas2) => listOf(document2, schemas2)).filter((list) => list !== "");
        if (new Set(lists2).size > 1) declared.flat().forEach(add);
      }
    },
  });
  return found;
}
function listOf(document2, schemas2) {
  const values3 = schemas2.flatMap((declared) => {
    const schema2 = dereference(document2, declared) ?? {};
    return schema2.const === void 0 ? (listedBy2(schema2) ?? []) : [schema2.const];
  });
  return values3
    .map((value) => JSON.stringify(value))
    .sort()
    .join();
}

// generator/normalise/passes/operation-ids.ts
var operationIds = pass("operation-ids", "missing and doubled operation ids", (document2, report) => {
  const taken = /* @__PURE__ */ new Set();
  const places = operationsOf(document2);
  const declared = new Set(places.map(({ operation }) => operation.operationId));
  for (const { operation, method, path, pointer: pointer2 } of places) {
    const before = operation.operationId;
    const wanted = before || [method, ...path.split(/[^\p{L}\p{N}]+/u)].filter(Boolean).join("_");
    let id = wanted;
    for (let number = 2; taken.has(id) || (id !== before && declared.has(id)); number++) id = `${wanted}_${number}`;
    taken.add(id);
    if (id === before) continue;
    operation.operationId = id;
    const reason = before ? "another operation has the same id" : "a function is named after its operation's id";
    report(pointer2, before ?? "no operationId", id, reason);
  }
});

// generator/normalise/recognise-pages.ts
init_facts();
init_pointer();
init_shape();

// generator/normalise/paging.ts
init_facts();
init_pointer();
function pageSchema(document2, operation) {
  const successes2 = responsesOf(document2, operation).filter(({ status }) => status.startsWith("2"));
  if (successes2.length !== 1) return void 0;
  const contents = Object.entries(successes2[0].value.content ?? {});
  const isJson3 = ([type]) => /[/+]json\s*(;|$)/i.test(type);
  const [json, ...others] = contents.filter(isJson3).map(([, media]) => media?.schema);
  const isText4 = contents.every((content) => isJson3(content) || /^text\//i.test(content[0]));
  const isOne = isText4 && others.every((schema2) => JSON.stringify(schema2) === JSON.stringify(json));
  return isOne ? dereference(document2, json) : void 0;
}
function schemaAt(document2, root, at) {
  return pointerKeys(at).reduce(
    (schema2, key) =>
      schema2 && /^-?\d+$/.test(key) && schema2.items
        ? dereference(document2, schema2.items)
        : fieldsOf(document2, schema2).get(key),
    dereference(document2, root),
  );
}
function fieldsOf(document2, schema2) {
  return new Map(
    [...(schema2 ? propertiesOf(document2, schema2) : [])].flatMap(([name2, [first]]) => {
      const target = dereference(document2, first);
      return target ? [[name2, target]] : [];
    }),
  );
}
function isArray(schema2) {
  return ownTypes(schema2)?.has("array") === true;
}
function queryParameters(document2, { operation, item }) {
  const declared = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
  return new Map(
    declared.flatMap((reference2) => {
      const parameter = dereference(document2, reference2);
      return parameter?.in === "query" ? [[parameter.name, parameter]] : [];
    }),
  );
}
function jsonBodySchema(document2, operation) {
  const content = dereference(document2, operation.requestBody)?.content ?? {};
  const [, media] = Object.entries(content).find(([type]) => /[/+]json\s*(;|$)/i.test(type)) ?? [];
  return dereference(document2, media?.schema);
}
var body = "$response.body#";
var elsewhere = /^(prev(ious)?|first|last|up|self|parent)([-_ ]?(page|link|url))?$/i;
function recogniseOwnLinks(document2, operation) {
  const success = responsesOf(document2, operation).find(({ status }) => status.startsWith("2"));
  const declared = Object.entries(success?.value.links ?? {});
  const links2 = declared.flatMap(([name2, reference2]) => {
    const link2 = dereference(document2, reference2);
    const target = link2 && linkTarget(document2, link2);
    if (target?.operation !== operation || link2.requestBody !== void 0 || elsewhere.test(name2)) return [];
    const values3 = Object.entries(link2.parameters ?? {}).map(([key, value]) => [key, String(value)]);
    const [taken, ...others] = values3.filter(([, value]) => !value.startsWith("$request."));
    const parameter = taken && linkParameter(target, taken[0]);
    if (others.length > 0 || parameter?.in !== "query" || !taken[1].startsWith(body)) return [];
    return [{ name: name2, by: "cursor", parameter: parameter.name, from: taken[1].slice(body.length) }];
  });
  const next = links2.filter(({ name: name2 }) => /^next/i.test(name2));
  return next.length === 1 ? next : links2;
}

// generator/normalise/recognise-pages.ts
var lists = ["data", "items", "results", "records", "entries", "values", "content", "list", "rows", "edges"];
var envelopes = "page meta pagination paging page_info pageInfo response_metadata cursors links _links".split(" ");
var cursorNames = /^(next_?|start_?|end_?)?cursor$|^((next_?)?(page_?)?|continuation_?)token$|^next$|^continuation$/i;
var cursorParameters =
  /^((next_?|start_?)?cursor|((next_?)?(page_?)?|continuation_?)token|after|page\[(cursor|after)\]|continuation|marker)$/i;
var lastItemParameters = /^(starting_?after|last_?id|after_?id|since_?id)$/i;
var urlNames = /^(next|next_?(url|link|page_?url|page_?link)|@odata\.nextLink)$/i;
var counters = {
  page: /^(page|page_?(number|no|index)|page\[number\])$/i,
  offset: /^(offset|skip|start_?index|page\[offset\])$/i,
};
var totals = {
  page: /^((total|num)_?pages|pages?_?(count|total)|pages)$/i,
  offset: /^total(_?(count|items|results|records|elements|hits))?$/i,
};
var lastPage = /^last_?page$/i;
var fromZero = /^(offset|skip|page\[offset\])$/i;
var moreNames = /^(has_?(more|next|next_?page)|more)$/i;
function recognisePages(document2, place) {
  const { operation } = place;
  if ("x-katagami-pagination" in operation) return void 0;
  const page = place.method === "get" ? pageSchema(document2, operation) : void 0;
  const items = page && itemsOf2(document2, page);
  if (!page || items === void 0) return void 0;
  const fields = pageFields(document2, page);
  const more = placeOf(fields, (name2, schema2) => schema2.type === "boolean" && moreNames.test(name2));
  const common = { items, ...(more === void 0 ? {} : { more }) };
  const links2 = recogniseOwnLinks(document2, operation);
  if (links2[0]) {
    const { name: name2, ...linked } = links2[0];
    const paging = { ...linked, ...common };
    if (links2.length === 1) return { paging, reason: `the Link "${name2}" leads to the operation itself` };
    const names2 = links2.map((link2) => link2.name).join(", ");
    return { paging, reason: `more than one Link leads to the operation itself: ${names2}`, isGuess: true };
  }
  const url = placeOf(fields, (name2, schema2) => urlNames.test(name2) && isUrl2(schema2, name2));
  if (url !== void 0) return { paging: { by: "url", from: url, ...common }, reason: `${url} is the next page's URL` };
  return byParameter(document2, place, fields, common);
}
function byParameter(document2, place, fields, common) {
  const parameters2 = queryParameters(document2, place);
  const named = (names2) => [...parameters2.keys()].find((name2) => names2.test(name2));
  const from = placeOf(
    fields,
    (name2, schema2) => cursorNames.test(name2) && ownTypes(schema2)?.has("string") === true,
  );
  const cursor = named(cursorParameters);
  if (cursor && from)
    return { paging: { by: "cursor", parameter: cursor, from, ...common }, reason: `${from} is the next ${cursor}` };
  const last = named(lastItemParameters) ?? (common.more ? named(/^after$/i) : void 0);
  const told = placeOf(
    fields,
    (name2, schema2) => /^last_?id$/i.test(name2) && ownTypes(schema2)?.has("string") === true,
  );
  const id = told ?? `${common.items}/-1/id`;
  if (last && common.more && fields.has(id))
    return {
      paging: { by: "cursor", parameter: last, from: id, ...common },
      reason: `${last} is the id of the last item of a page`,
    };
  if (declaresLinkHeader(document2, place.operation) && named(/^(page|cursor|after|offset|per_page)$/i))
    return { paging: { by: "link-header", ...common }, reason: "the response declares a Link header" };
  const counted = ["page", "offset"].flatMap((by) => {
    const parameter = parameters2.get(named(counters[by]) ?? "");
    return isInteger(document2, parameter?.schema) ? [byCount(document2, by, parameter, fields, common)] : [];
  });
  return counted.find(({ isGuess }) => !isGuess) ?? counted[0];
}
function byCount(document2, by, { name: name2, schema: schema2, required }, fields, common) {
  const first = firstOf(document2, by, schema2) ?? (fromZero.test(name2) ? 0 : void 0);
  const counted = { by, parameter: name2 };
  if (first === void 0) {
    if (required) return { paging: { ...counted, ...common }, reason: `${name2} counts ${by}s, and is always given` };
    const reason2 = `nothing says with which number "${name2}" begins`;
    return { paging: { ...counted, first: 1, ...common }, reason: reason2, isGuess: true };
  }
  const isTotal = (name3) => totals[by].test(name3) || (first === 1 && by === "page" && lastPage.test(name3));
  const total = placeOf(fields, (name3, field) => isTotal(name3) && isInteger(document2, field));
  const reason = by === "page" ? `${name2} is a page number` : `${name2} is a number of items to skip`;
  return { paging: { ...counted, first, ...common, ...(total !== void 0 && { total }) }, reason };
}
function firstOf(document2, by, declared) {
  const { minimum, exclusiveMinimum } = dereference(document2, declared);
  const least = typeof exclusiveMinimum === "number" ? exclusiveMinimum + 1 : minimum;
  const proof = by === "page" && least === 0 ? void 0 : least;
  return [defaultOf(document2, declared), proof].find((value) => typeof value === "number" && value >= 0);
}
function itemsOf2(document2, page) {
  if (isArray(page)) return "";
  const arrays = [...fieldsOf(document2, page)].flatMap(([name3, schema2]) => (isArray(schema2) ? [name3] : []));
  const name2 = lists.find((usual2) => arrays.includes(usual2)) ?? (arrays.length === 1 ? arrays[0] : void 0);
  return name2 === void 0 || /[~/]/.test(name2) ? void 0 : `/${name2}`;
}
function pageFields(document2, page) {
  const own2 = fieldsOf(document2, page);
  const fields = /* @__PURE__ */ new Map();
  for (const [name2, schema2] of own2) {
    if (/[~/]/.test(name2)) continue;
    fields.set(`/${name2}`, schema2);
    const inner = envelopes.includes(name2) ? fieldsOf(document2, schema2) : [];
    for (const [key, part] of inner) if (!/[~/]/.test(key)) fields.set(`/${name2}/${key}`, part);
    const item = isArray(schema2) ? dereference(document2, schema2.items) : void 0;
    const id = fieldsOf(document2, item).get("id");
    if (id) fields.set(`/${name2}/-1/id`, id);
  }
  return fields;
}
function declaresLinkHeader(document2, operation) {
  return responsesOf(document2, operation).some(
    ({ status, value: { headers = {} } }) =>
      status.startsWith("2") && Object.keys(headers).some((name2) => /^link$/i.test(name2)),
  );
}
function isInteger(document2, declared) {
  const types2 = ownTypes(dereference(document2, declared) ?? {});
  return types2 !== void 0 && (types2.has("integer") || types2.has("number"));
}
function isUrl2(schema2, name2) {
  const isNamed = /^ur[il](-reference)?$/.test(schema2.format ?? "") || /(url|link)$/i.test(name2);
  return isNamed && ownTypes(schema2)?.has("string") === true;
}
function placeOf(fields, isWanted) {
  return [...fields].find(([at, schema2]) => isWanted(at.slice(at.lastIndexOf("/") + 1), schema2))?.[0];
}

// generator/normalise/passes/pagination.ts
var pagination = pass("pagination", "ways from page to page", (document2, report) => {
  for (const place of operationsOf(document2)) {
    const found = recognisePages(document2, place);
    if (!found || found.isGuess) continue;
    const { paging, reason } = found;
    place.operation["x-katagami-pagination"] = paging;
    report(place.pointer, "one page", `pages by ${paging.parameter ?? paging.from ?? "the Link header"}`, reason);
  }
});

// generator/document/origin.ts
var origin = /* @__PURE__ */ Symbol("origin");
function comesFrom(object, source) {
  const from = source?.[origin];
  if (from !== void 0) object[origin] ??= from;
  return object;
}
function copied(value) {
  const copies = /* @__PURE__ */ new Map();
  const waiting = [];
  const copy = (part) => {
    if (typeof part !== "object" || part === null) return part;
    const known = copies.get(part);
    if (known !== void 0) return known;
    const made = Array.isArray(part) ? [...part] : { ...part };
    copies.set(part, made);
    waiting.push(made);
    return made;
  };
  const result2 = copy(value);
  for (let next = waiting.pop(); next; next = waiting.pop())
    for (const key of Object.keys(next)) next[key] = copy(next[key]);
  return result2;
}

// generator/normalise/passes/parameters.ts
init_pointer();
var parameters = pass("parameters", "undeclared path parameters, ignored headers", (document2, report) => {
  const isIgnored = (each) => {
    const { in: place, name: name2 } = dereference(document2, each) ?? each;
    return place === "header" && /^(accept|content-type|authorization)$/i.test(name2);
  };
  const withoutIgnored = (owner, at) => {
    if (!owner.parameters?.some(isIgnored)) return;
    report(childPointer(at, "parameters"), "Accept, Content-Type or Authorization", "left out", "OpenAPI ignores them");
    owner.parameters = owner.parameters.filter((each) => !isIgnored(each));
  };
  for (const { path, item, operation, pointer: at } of operationsOf(document2)) {
    withoutIgnored(item, pointer("paths", path));
    withoutIgnored(operation, at);
    const declared = new Set(namesOf(document2, [...(item.parameters ?? []), ...(operation.parameters ?? [])]));
    for (const [, name2] of path.matchAll(/\{([^{}]+)\}/g)) {
      if (declared.has(name2)) continue;
      declared.add(name2);
      const added = { name: name2, in: "path", required: true, schema: { type: "string" } };
      operation.parameters = [...(operation.parameters ?? []), comesFrom(added, item)];
      report(childPointer(at, "parameters"), `"${name2}" is not declared`, "a text", "the path has it in braces");
    }
  }
});
function namesOf(document2, parameters2) {
  return parameters2.flatMap((each) => {
    const found = dereference(document2, each);
    return found?.in === "path" ? [found.name] : [];
  });
}

// generator/normalise/passes/prune.ts
init_pointer();

// generator/document/reach.ts
init_pointer();
function reach(document2, ...from) {
  const reached = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  const followed = /* @__PURE__ */ new Set();
  const waiting = [...from];
  const follow2 = (ref) => {
    if (typeof ref !== "string" || !ref.startsWith("#/") || followed.has(ref)) return;
    followed.add(ref);
    const component = pointer(...pointerKeys(ref).slice(0, 3));
    if (reached.has(component)) return;
    reached.add(component);
    waiting.push(lookUp(document2, component));
  };
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    const { $ref, discriminator } = value;
    follow2($ref);
    if (isObject(discriminator)) {
      for (const target of [discriminator.defaultMapping, ...Object.values(Object(discriminator.mapping))])
        if (typeof target === "string") follow2(mappingTarget(target));
    }
    for (const inner of Object.values(value)) waiting.push(inner);
  }
  return reached;
}

// generator/normalise/passes/prune.ts
var prune = pass("prune", "what is unreachable", (document2, report) => {
  const { components, paths, webhooks } = document2;
  if (!components || (Object.keys(paths ?? {}).length === 0 && Object.keys(webhooks ?? {}).length === 0)) return;
  const reached = reach(document2, paths, webhooks);
  for (const kind of Object.keys(components)) {
    const group = components[kind];
    if (kind === "securitySchemes" || String(kind).startsWith("x-") || !isObject(group)) continue;
    const gone = Object.keys(group).filter((name2) => !reached.has(pointer("components", kind, name2)));
    for (const name2 of gone) delete group[name2];
    if (gone.length === 0) continue;
    const left = Object.keys(group).length;
    const after = `${left}; without ${gone.join(", ")}`;
    report(pointer("components", kind), `${left + gone.length} ${kind}`, after, "no operation reaches them");
  }
});

// generator/normalise/passes/reference-siblings.ts
init_facts();
init_walk();
var narrowing = "properties patternProperties required items prefixItems allOf anyOf oneOf enum const".split(" ");
var flags = ["readOnly", "writeOnly", "default"];
var referenceSiblings = pass("reference-siblings", "what stands beside a `$ref`", (document2, report) => {
  if (document2.openapi.startsWith("3.0")) return;
  visit(document2, {
    schema(schema2, pointer2) {
      const { $ref } = schema2;
      if ($ref === void 0) return;
      const kept2 = /^#\/components\/schemas\/[^/]+$/.test(pointer2) ? [...narrowing, ...flags] : narrowing;
      const found = kept2.filter((keyword) => keyword in schema2);
      for (const [keyword, effect] of Object.entries(effects)) {
        const outcome = keyword in schema2 ? effect(document2, schema2, { $ref }) : void 0;
        if (outcome === "narrows") found.push(keyword);
        if (outcome === void 0 || outcome === "narrows") continue;
        delete schema2[keyword];
        report(pointer2, `${keyword} beside a $ref`, "the $ref alone", outcome);
      }
      if (found.length === 0) return;
      delete schema2.$ref;
      schema2.allOf = [{ $ref }, ...(schema2.allOf ?? [])];
      report(pointer2, `${found.join(", ")} beside a $ref`, "an allOf of both", "since 3.1 both apply");
    },
  });
});
var effects = {
  type(document2, schema2, target) {
    const own2 = new Set([schema2.type ?? []].flat());
    const allows = (type) => own2.has(type) || (type === "integer" && own2.has("number"));
    const types2 = typesOf(document2, target);
    if (types2 && [...types2].every(allows))
      return own2.has("null") && !types2.has("null") ? "since 3.1 both apply, so that null is not allowed" : void 0;
    const isScalar = !own2.has("object") && !own2.has("array");
    return isScalar || types2 === void 0 ? "narrows" : "no type says what both allow";
  },
  nullable: () => "3.1 has no such keyword: null is a type of its own",
  additionalProperties(document2, schema2, target) {
    const others = othersOf(schema2);
    if (others === void 0) return void 0;
    const isMap = others !== false && propertiesOf(document2, target).size === 0;
    return isMap
      ? "narrows"
      : "it knows no property but those that stand beside it, so that it shuts out those of the $ref";
  },
};

// generator/normalise/passes/references.ts
init_pointer();
init_walk();
var references = pass("references", "references to anything but a component", (document2, report) => {
  const tell = (at, before, after) => report(at, before, after, "types can be made of components only");
  eachReference(document2, (reference2) => writeInOneWay(document2, reference2));
  copyPathItems(document2, tell);
  nameSchemas(document2, tell);
  for (let round = 0; round < 10 && copyOthers(document2, tell) > 0; round++);
});
function copyPathItems(document2, tell) {
  for (const [path, item] of Object.entries(document2.paths ?? {})) {
    const { $ref, ...own2 } = isObject(item) ? item : {};
    const target = $ref === void 0 ? void 0 : lookUp(document2, $ref);
    if (!isObject(target)) continue;
    document2.paths[path] = { ...copied(target), ...own2 };
    tell(pointer("paths", path), $ref, "the path item itself");
  }
}
function nameSchemas(document2, tell) {
  const deep = [];
  visit(document2, {
    schema(schema2, at) {
      const { $ref } = schema2;
      if ($ref === void 0 || isComponent($ref, "schemas")) return;
      deep.push({ schema: schema2, at, target: lookUp(document2, $ref) });
    },
  });
  const names2 = /* @__PURE__ */ new Map();
  for (const { schema: schema2, at, target } of deep) {
    if (!isObject(target)) continue;
    const before = schema2.$ref;
    const name2 = names2.get(target) ?? nameSchema(document2, before, target);
    names2.set(target, name2);
    schema2.$ref = pointer("components", "schemas", name2);
    tell(at, before, schema2.$ref);
  }
}
function nameSchema(document2, ref, target) {
  const schemas2 = ((document2.components ??= {}).schemas ??= {});
  const name2 = freeName(nameAt(ref), schemas2);
  schemas2[name2] = { ...target };
  for (const key of Object.keys(target)) delete target[key];
  target.$ref = pointer("components", "schemas", name2);
  return name2;
}
function nameAt(ref) {
  const words = pointerKeys(ref)
    .slice(2)
    .filter((key) => key !== "properties" && /^[A-Za-z]\w*$/.test(key));
  return words.map((word) => word[0].toUpperCase() + word.slice(1)).join("") || "Part";
}
function copyOthers(document2, tell) {
  let count = 0;
  eachReference(document2, ({ ref, kind, keyword, owner, at }) => {
    if (keyword !== "$ref" || kind === "example" || isComponent(ref)) return;
    const target = lookUp(document2, ref);
    if (!isObject(target) || target === owner) return;
    delete owner.$ref;
    Object.assign(owner, copied(target), { ...owner });
    tell(at, ref, "a copy");
    count++;
  });
  return count;
}
function isComponent(ref, kind) {
  const [root, group, , ...deeper] = pointerKeys(ref);
  return root === "components" && group !== "mediaTypes" && deeper.length === 0 && (kind === void 0 || group === kind);
}
function writeInOneWay(document2, { ref, keyword, owner, key }) {
  if (keyword === "$ref") {
    if (ref.startsWith("#") && !/^#\/[^%~]+$/.test(ref)) owner.$ref = pointer(...pointerKeys(ref));
  } else if (keyword.name === "mapping" && lookUp(document2, ref) !== void 0) owner[key] = ref;
}

// generator/normalise/passes/required-properties.ts
init_facts();
init_walk();
var conditions = ["not", "if", "then", "else", "contains", "propertyNames"];
var requiredProperties = pass("required-properties", "what is required and not declared", (document2, report) => {
  const missing2 = findMissing(document2);
  const free = missing2.length === 0 ? void 0 : freeNames(document2, missing2);
  for (const each of missing2) declare(each, free?.get(each.schema), report);
});
function findMissing(document2) {
  const found = [];
  const aside = /* @__PURE__ */ new Set();
  const wholes = /* @__PURE__ */ new Map();
  visit(document2, {
    schema(schema2, pointer2) {
      if (aside.has(schema2)) return "skip";
      for (const keyword of conditions) aside.add(schema2[keyword]);
      for (const each of Object.values(Object(schema2["dependentSchemas"]))) aside.add(each);
      const members = [...(Array.isArray(schema2.allOf) ? schema2.allOf : []), ...membersOf(schema2)];
      if (!Array.isArray(schema2.required) && members.length === 0) return;
      const whole2 = wholes.get(schema2) ?? wholeOf(document2, schema2);
      for (const member of members) if (isSchema(member) && member.$ref === void 0) wholes.set(member, whole2);
      if (schema2.$ref !== void 0 || whole2.declared.size === 0 || !mayBeObject(schema2)) return;
      const listed = Array.isArray(schema2.required) ? new Set(schema2.required) : [];
      const names2 = [...listed].filter((name2) => typeof name2 === "string" && !whole2.declared.has(name2));
      if (names2.length > 0) found.push({ schema: schema2, pointer: pointer2, names: names2, others: whole2.others });
      return;
    },
  });
  return found;
}
function wholeOf(document2, schema2) {
  const declared = branches(document2, schema2).flatMap(({ properties: properties2 }) =>
    Object.keys(properties2 ?? {}),
  );
  const said3 = composition(document2, schema2).map(othersOf);
  return { declared: new Set(declared), others: said3.find((others) => others !== void 0) };
}
function mayBeObject({ type }) {
  return type === void 0 || [type].flat().includes("object");
}
function freeNames(document2, missing2) {
  const wanted = new Map(missing2.map(({ schema: schema2, names: names2 }) => [schema2, names2]));
  const free = /* @__PURE__ */ new Map();
  visit(document2, {
    schema(schema2) {
      if (!Array.isArray(schema2.allOf)) return;
      const parts2 = composition(document2, schema2);
      for (const part of parts2) {
        const names2 = (wanted.get(part) ?? []).filter((name2) =>
          parts2.some(({ properties: properties2 }) => isFree(document2, own(properties2, name2))),
        );
        if (names2.length > 0) free.set(part, /* @__PURE__ */ new Set([...(free.get(part) ?? []), ...names2]));
      }
    },
  });
  return free;
}
function isFree(document2, property3) {
  if (!isSchema(property3)) return false;
  return composition(document2, property3).some((part) => flags2.some((key) => key in part));
}
var flags2 = ["readOnly", "writeOnly", "default"];
function declare({ schema: schema2, pointer: pointer2, names: names2, others }, free, report) {
  for (const name2 of names2.filter((each) => !free?.has(each))) {
    const before = `${name2} is required, and not declared`;
    if (others === false) {
      report(
        pointer2,
        before,
        "left out",
        "no property may be there but those that are declared: it contradicts itself",
      );
      continue;
    }
    const property3 = others === void 0 ? {} : structuredClone(others);
    schema2.properties = { ...schema2.properties, ...Object.fromEntries([[name2, property3]]) };
    const after = others === void 0 ? `${name2} may be anything` : `${name2} is what all others are`;
    report(pointer2, before, after, "what is required can be sent, and what is promised can be read");
  }
}
function own(properties2, name2) {
  return properties2 !== void 0 && Object.hasOwn(properties2, name2) ? properties2[name2] : void 0;
}

// generator/normalise/passes/server-variables.ts
init_pointer();
init_walk();
var serverVariables = pass("server-variables", "variables of server URLs", (document2, report) => {
  visit(document2, {
    server(server, at) {
      for (const [, name2] of String(server.url).matchAll(/\{([^{}]+)\}/g)) {
        const variables = (server.variables ??= {});
        const declared = Object.hasOwn(variables, name2) ? variables[name2] : void 0;
        const pointer2 = childPointer(at, "variables", name2);
        if (!declared) {
          variables[name2] = { default: `{${name2}}` };
          report(pointer2, "not declared", "a variable that the client must be given", `${server.url} uses it`);
        } else if (typeof declared.default !== "string") {
          const before = declared.default === void 0 ? "no default" : `default ${JSON.stringify(declared.default)}`;
          declared.default = String(declared.default ?? declared.enum?.[0] ?? "");
          report(pointer2, before, `default "${declared.default}"`, "a server variable's default is a text");
        }
      }
    },
  });
});

// generator/normalise/passes/status-keys.ts
init_walk();
init_pointer();
var statusKeys = pass("status-keys", "statuses in letters of the other case", (document2, report) => {
  visit(document2, {
    responses(responses, pointer2) {
      const statuses2 = responses;
      for (const key of Object.keys(statuses2)) {
        const status = /^[1-5]xx$/i.test(key) ? key.toUpperCase() : /^default$/i.test(key) ? "default" : key;
        if (status === key || status in statuses2) continue;
        statuses2[status] = statuses2[key];
        delete statuses2[key];
        report(`${pointer2}/${escapeKey(key)}`, key, status, "the specification writes it so");
      }
    },
  });
});

// generator/normalise/passes/stream-items.ts
init_pointer();
init_stream_format();

// generator/normalise/event-fields.ts
init_facts();
init_pointer();
function eventFields(document2, itemSchema2) {
  const found = kindsOf(document2, itemSchema2, /* @__PURE__ */ new Map(), 0);
  if (!found?.some(({ fields }) => fields.data)) return void 0;
  const kinds3 = found.map((kind) => ({
    ...kind,
    names: namesOf2(document2, kind.fields.event),
    json: jsonOf(document2, kind.fields.data),
  }));
  const isData = kinds3.every(({ json, fields }) => json && !fields.event && !fields.id);
  if (isData) return { item: union(kinds3.map(({ json }) => json)) };
  const forms = formsOf(kinds3);
  const item = union(kinds3.map((kind) => eventObject(document2, kind, forms.json?.length !== 0)));
  if (item.oneOf && kinds3.every(({ names: names2, required }) => names2 && required.includes("event")))
    item.discriminator = { propertyName: "event" };
  return { item, forms };
}
function kindsOf(document2, declared, known, depth) {
  const schema2 = dereference(document2, declared);
  const isObject4 = schema2 && (schema2.type === void 0 || [schema2.type].flat().includes("object"));
  if (!isObject4 || depth > 8 || schema2.not || schema2.items) return void 0;
  if (known.has(schema2)) return known.get(schema2);
  known.set(schema2, void 0);
  const kinds3 = kindsOfObject(document2, schema2, known, depth);
  known.set(schema2, kinds3);
  return kinds3;
}
function kindsOfObject(document2, schema2, known, depth) {
  const { properties: fields = {}, required = [], allOf = [], oneOf, anyOf } = schema2;
  for (const [name2, field] of Object.entries(fields)) {
    if (!["data", "event", "id", "retry"].includes(name2)) return void 0;
    if ((name2 === "event" || name2 === "id") && !isText(document2, field)) return void 0;
  }
  const unions = [...allOf.map((part) => [part]), oneOf ?? [], anyOf ?? []].filter((members) => members.length > 0);
  let kinds3 = [{ fields, required }];
  for (const members of unions) {
    const ofMembers = members.map((member) => kindsOf(document2, member, known, depth + 1));
    if (ofMembers.includes(void 0)) return void 0;
    const others = ofMembers.flatMap((each) => each);
    if (kinds3.length * others.length > 1e3) return void 0;
    kinds3 = kinds3.flatMap((kind) => others.map((other) => merged(document2, kind, other)));
  }
  return kinds3;
}
function merged(document2, kind, other) {
  const fields = { ...kind.fields };
  for (const [name2, field] of Object.entries(other.fields))
    fields[name2] = field.$ref === void 0 ? { ...dereference(document2, fields[name2]), ...field } : field;
  return { fields, required: [...kind.required, ...other.required] };
}
function namesOf2(document2, event) {
  const names2 = event && valuesOf(document2, event);
  return names2?.every((name2) => typeof name2 === "string") ? names2 : void 0;
}
function jsonOf(document2, data, known = /* @__PURE__ */ new Map()) {
  if (!data || known.has(data)) return data && known.get(data);
  known.set(data, void 0);
  const json = jsonOfText(document2, data, known);
  known.set(data, json);
  return json;
}
function jsonOfText(document2, data, known) {
  const schema2 = dereference(document2, data);
  if (!schema2 || schema2.contentEncoding !== void 0) return void 0;
  const { contentMediaType, contentSchema } = schema2;
  if (contentMediaType !== void 0 && !/[/+]json\b/i.test(contentMediaType)) return void 0;
  if (contentSchema || contentMediaType !== void 0) return contentSchema ?? {};
  const members = schema2.oneOf ?? schema2.anyOf;
  const ofMembers = members?.map((member) => jsonOf(document2, member, known));
  if (ofMembers?.includes(void 0)) return void 0;
  if (ofMembers?.some((json, index) => json !== members[index])) return union(ofMembers.map((json) => json));
  return isText(document2, schema2) ? void 0 : data;
}
function isText(document2, schema2) {
  return [...(typesOf(document2, schema2) ?? [])].every((type) => type === "string" || type === "null");
}
function formsOf(kinds3) {
  const withJson = kinds3.filter(({ json: json2 }) => json2);
  const withText = kinds3.filter(({ json: json2 }) => !json2);
  if (withText.length === 0) return {};
  const json = withJson.flatMap(({ names: names2 }) => names2 ?? []);
  const text = withText.flatMap(({ names: names2 }) => names2 ?? []);
  if (json.some((name2) => text.includes(name2))) return { json: [] };
  if (withJson.every(({ names: names2 }) => names2)) return { json };
  return withText.every(({ names: names2 }) => names2) ? { text } : { json: [] };
}
function eventObject(document2, { fields, required, json }, isParsed) {
  const data = dereference(document2, fields.data);
  const { contentMediaType: _type, contentSchema: _schema, ...text } = json ? {} : (data ?? {});
  const field = (schema2 = {}) => (schema2.$ref === void 0 ? { type: "string", ...schema2 } : schema2);
  return {
    type: "object",
    properties: { event: field(fields.event), data: (isParsed && json) || field(text), id: field(fields.id) },
    required: ["event", "data", "id"].filter((name2) => name2 === "data" || required.includes(name2)),
  };
}
function union(schemas2) {
  const [first, ...others] = copied(schemas2);
  return others.length === 0 ? first : { oneOf: [first, ...others] };
}

// generator/normalise/event-schema.ts
init_facts();
init_pointer();
function eventSchema(document2, declared) {
  const schema2 = dereference(document2, declared);
  if (!declared || !schema2) return void 0;
  const { contentSchema } = schema2;
  if (typeof contentSchema === "object") return { item: contentSchema, isOfItems: false };
  const isOfItems = isArray(schema2);
  const whole2 = isOfItems ? schema2.items : declared;
  if (typeof whole2 !== "object" || !valuesOf3(document2, whole2).has("json")) return void 0;
  if (!valuesOf3(document2, whole2).has("text")) return { item: whole2, isOfItems };
  const texts3 = [];
  return { item: withoutTexts(document2, whole2, texts3), isOfItems, texts: texts3 };
}
function valuesOf3(document2, schema2) {
  const types2 = [...(typesOf(document2, schema2) ?? (schema2.required ? ["object"] : []))];
  return new Set(types2.flatMap((type) => (type === "null" ? [] : [type === "string" ? "text" : "json"])));
}
function withoutTexts(document2, declared, texts3, seen = /* @__PURE__ */ new Set()) {
  const schema2 = dereference(document2, declared);
  if (typeof schema2 !== "object" || seen.has(schema2) || !valuesOf3(document2, schema2).has("text")) return declared;
  seen.add(schema2);
  const { type, enum: values3, oneOf, anyOf } = schema2;
  if (Array.isArray(type)) return { ...schema2, type: type.filter((one) => one !== "string") };
  if (values3) {
    texts3.push(...values3.filter(isText2));
    return { ...schema2, enum: values3.filter((value) => !isText2(value)) };
  }
  const key = oneOf ? "oneOf" : anyOf ? "anyOf" : "allOf";
  const members = (schema2[key] ?? []).flatMap((member) => {
    const held = valuesOf3(document2, member);
    if (held.has("json") || !held.has("text")) return [withoutTexts(document2, member, texts3, seen)];
    const { const: value, enum: listed = [value] } = dereference(document2, member);
    texts3.push(...listed.filter(isText2));
    return [];
  });
  return members.length === 1 && Object.keys(schema2).length === 1 ? members[0] : { ...schema2, [key]: members };
}
function isText2(value) {
  return typeof value === "string";
}
function untypedStream(stream) {
  const { document: document2, media, target, format: format2 } = stream;
  if (media["x-katagami-item"]) return void 0;
  const reason = "what the events of this stream hold is not described";
  if (format2 !== "events") {
    const update2 = { itemSchema: { type: "object" } };
    return { reason, actions: [{ target, update: update2, description: "write the schema of one item" }] };
  }
  const found = eventSchema(document2, media.schema);
  if (!found?.texts) return { reason, actions: [describing(stream)] };
  const isSaid = media["x-katagami-events"] !== void 0 || found.texts.length === 0;
  const roles2 = isSaid ? {} : { "x-katagami-events": { end: found.texts } };
  return {
    reason: "its schema allows texts as well as JSON, so its events are handed on as text",
    actions: [{ target, description: "read every event as JSON", update: { itemSchema: found.item, ...roles2 } }],
  };
}
function describing({ document: document2, media, target, unions }) {
  const words = [media.schema?.description ?? "", ...exampleValues(document2, media).map(String)].join("\n");
  const fits = unions
    .map(([name2, { discriminator }]) => {
      const values3 = Object.keys(discriminator.mapping);
      const hits = values3.filter((value) => new RegExp(`["'\`]${escapeRegExp(value)}["'\`]`).test(words)).length;
      return { name: name2, hits, share: hits / values3.length };
    })
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits || b.share - a.share);
  const [best] = fits;
  return best
    ? {
        target,
        description: `the events named in its description and examples are those of ${best.name}`,
        update: { itemSchema: withData({ $ref: `#/components/schemas/${best.name}` }) },
      }
    : {
        target,
        description: "write the schema of the JSON in the data of an event",
        update: { itemSchema: withData({ type: "object" }) },
      };
}
function withData(contentSchema) {
  return {
    type: "object",
    properties: { data: { type: "string", contentMediaType: "application/json", contentSchema } },
  };
}
function escapeRegExp(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// generator/normalise/passes/stream-items.ts
var streamItems = pass("stream-items", "schemas of stream items", (document2, report) => {
  for (const { operation, pointer: pointer2 } of operationsOf(document2))
    for (const response of responsesOf(document2, operation, pointer2))
      for (const [type, media] of Object.entries(response.value.content ?? {})) {
        const found = itemSchema(document2, type, media);
        if (!found || media["x-katagami-item"]) continue;
        const named = name(document2, operation, comesFrom(found.item, media.itemSchema ?? media.schema));
        media["x-katagami-item"] = named;
        if (found.forms) media["x-katagami-event-data"] = found.forms;
        const at = childPointer(response.pointer, "content", type);
        report(at, "a stream of text", `a stream of ${named.$ref}`, found.reason);
        const roles2 = media["x-katagami-events"] ?? {};
        const end = found.isJson && !("end" in roles2) ? namedEnd(document2, operation) : void 0;
        if (end === void 0) continue;
        media["x-katagami-events"] = { ...roles2, end: [end] };
        const reason = "its words name this text, which is no JSON";
        report(at, "nothing says what ends it", `${end} ends it`, reason);
      }
});
function itemSchema(document2, type, media) {
  const format2 = streamFormat(type, media);
  if (format2 === void 0) return void 0;
  if (format2 === "events") {
    if (media.itemSchema) return eventItem(document2, media.itemSchema, "itemSchema");
    const found = eventSchema(document2, media.schema);
    if (!found || found.texts) return void 0;
    const words = found.isOfItems ? "schema, an array that stands for its items," : "schema, in place of itemSchema,";
    return eventItem(document2, found.item, words);
  }
  if (media.itemSchema) return { item: media.itemSchema, reason: "itemSchema says what one item is" };
  const schema2 = dereference(document2, media.schema);
  if (!media.schema || !schema2 || Object.keys(schema2).length === 0 || schema2.type === "string") return void 0;
  if (!isArray(schema2)) return { item: media.schema, reason: "the schema of such a stream is that of one item" };
  return schema2.items && { item: schema2.items, reason: "the schema of such a stream is an array of its items" };
}
function eventItem(document2, schema2, source) {
  const found = eventFields(document2, schema2);
  if (found?.forms)
    return { ...found, reason: `${source} says what an event is: its data is ${dataWords(found.forms)}` };
  const data = dereference(document2, dereference(document2, schema2)?.properties?.data);
  const item = found?.item ?? data?.contentSchema ?? schema2;
  return { item, isJson: true, reason: `${source} says what the JSON in the data of an event is` };
}
function dataWords({ json, text }) {
  if (text) return `JSON but in ${text.join(", ")}`;
  return json ? (json.length > 0 ? `text but in ${json.join(", ")}` : "text") : "JSON";
}
function name(document2, operation, item) {
  if (item.$ref !== void 0) return { $ref: item.$ref };
  const schemas2 = ((document2.components ??= {}).schemas ??= {});
  const key = freeName(`${operation.operationId}Item`, schemas2);
  schemas2[key] = item;
  return { $ref: pointer("components", "schemas", key) };
}
function namedEnd(document2, operation) {
  const end = "[DONE]";
  const parts2 = [operation, ...[...reach(document2, operation)].map((ref) => lookUp(document2, ref))];
  return parts2.some((part) => JSON.stringify(part)?.includes(end)) ? end : void 0;
}

// generator/normalise/passes/undeclared-401.ts
init_facts();
init_pointer();
var undeclared401 = pass("undeclared-401", "an undeclared 401 where security applies", (document2, report) => {
  let shared;
  for (const { operation, pointer: pointer2 } of operationsOf(document2)) {
    if (!asksForCredentials(document2, operation) || declares401(operation)) continue;
    shared ??= declareResponse(document2);
    operation.responses = { ...operation.responses, 401: shared };
    const reason = "the operation requires credentials, so a request may be refused";
    report(`${pointer2}/responses/401`, "not declared", shared.$ref, reason);
  }
});
function asksForCredentials(document2, operation) {
  const alternatives = operation.security ?? document2.security ?? [];
  return alternatives.length > 0 && alternatives.every((requirement) => Object.keys(requirement).length > 0);
}
function declares401({ responses }) {
  return ["401", "4XX", "4xx", "default"].some((status) => status in (responses ?? {}));
}
function declareResponse(document2) {
  const schema2 = commonErrorSchema(document2);
  const components = (document2.components ??= {});
  const responses = (components.responses ??= {});
  const name2 = freeName("Unauthorized", responses);
  responses[name2] = {
    description: "Unauthorized",
    ...(schema2 ? { content: { "application/json": { schema: schema2 } } } : {}),
  };
  return { $ref: pointer("components", "responses", name2) };
}
function commonErrorSchema(document2) {
  const found = errorSchemas(document2);
  const schemas2 = [...found.keys()];
  if (new Set([...found.values()].flatMap((statuses2) => [...statuses2])).size < 2) return void 0;
  const [first, ...others] = schemas2;
  if (first.$ref !== void 0 && others.every((schema2) => schema2.$ref === first.$ref)) return { $ref: first.$ref };
  const all = schemas2.map((schema2) => propertiesOf(document2, schema2));
  const form = (properties3, name2) =>
    JSON.stringify(
      properties3.get(name2)?.map((schema2) => {
        const { description: description2, example: example2, examples, ...rest } = generalise(schema2);
        return rest;
      }),
    );
  const names2 = [...all[0].keys()].filter((name2) => all.every((each) => form(each, name2) === form(all[0], name2)));
  if (names2.length === 0) return void 0;
  const required = names2.filter((name2) => schemas2.every((schema2) => requiredOf(document2, schema2).has(name2)));
  const properties2 = names2.map((name2) => {
    const [only2, ...more] = all[0].get(name2).map(generalise);
    return [name2, more.length > 0 ? { allOf: [only2, ...more] } : only2];
  });
  return { type: "object", ...(required.length > 0 ? { required } : {}), properties: Object.fromEntries(properties2) };
}
function generalise(schema2) {
  if (typeof schema2.const === "number") return { type: "integer", const: 401 };
  if (schema2.enum?.every((one) => typeof one === "string")) return { type: "string" };
  if (schema2.anyOf?.some((arm) => arm.enum)) return { type: "string" };
  return schema2;
}
function errorSchemas(document2) {
  const schemas2 = /* @__PURE__ */ new Map();
  for (const { operation, pointer: pointer2 } of operationsOf(document2))
    for (const { status, value } of responsesOf(document2, operation, pointer2)) {
      if (!/^[45]/.test(status) || status === "422") continue;
      for (const [type, media] of Object.entries(value.content ?? {}))
        if (media?.schema && /[/+]json\b/i.test(type))
          schemas2.set(media.schema, (schemas2.get(media.schema) ?? /* @__PURE__ */ new Set()).add(status));
    }
  return schemas2;
}

// generator/document/heirs.ts
init_pointer();
function basesIn(document2) {
  const schemas2 = Object.entries(document2.components?.schemas ?? {});
  if (!schemas2.some(([, schema2]) => schema2?.discriminator)) return () => void 0;
  const byBase = /* @__PURE__ */ new Map();
  for (const [name2, schema2] of schemas2) {
    if (!Array.isArray(schema2?.allOf) || isReworded(schema2)) continue;
    for (const $ref of new Set(schema2.allOf.flatMap((part) => part?.$ref ?? [])))
      byBase.set($ref, [...(byBase.get($ref) ?? []), pointer("components", "schemas", name2)]);
  }
  const known = /* @__PURE__ */ new Map();
  return (ref) => {
    if (!known.has(ref)) known.set(ref, baseAt(document2, ref, byBase));
    return known.get(ref);
  };
}
function baseAt(document2, ref, byBase) {
  const schema2 = dereference(document2, { $ref: ref });
  if (!schema2 || schema2.oneOf || schema2.anyOf) return void 0;
  const discriminator = schema2.discriminator ?? inherited(document2, schema2, ref, byBase);
  if (typeof discriminator !== "object" || discriminator === null) return void 0;
  const { mapping, defaultMapping } = discriminator;
  const named = [...Object.values(mapping ?? {}), ...(mapping && defaultMapping !== void 0 ? [defaultMapping] : [])];
  const texts3 = named.filter((target) => typeof target === "string");
  const refs = mapping ? [...new Set(texts3.map(mappingTarget))] : extending(ref, byBase);
  const heirs = refs.filter((heir) => dereference(document2, { $ref: heir }) !== void 0);
  return heirs.length === 0 ? void 0 : { discriminator, heirs };
}
function inherited(document2, schema2, ref, byBase) {
  const heirs = extending(ref, byBase);
  if (heirs.length === 0) return void 0;
  const above = /* @__PURE__ */ new Set([schema2]);
  for (const each of above)
    for (const part of Array.isArray(each.allOf) ? each.allOf : []) {
      const next = dereference(document2, part);
      if (next) above.add(next);
    }
  const base = [...above].find(({ discriminator }) => discriminator);
  if (base === void 0) return void 0;
  const { mapping, propertyName } = base.discriminator;
  if (!mapping) return { propertyName };
  const own2 = Object.entries(mapping).filter(([, target]) => [ref, ...heirs].includes(mappingTarget(target)));
  return own2.some(([, target]) => mappingTarget(target) !== ref)
    ? { propertyName, mapping: Object.fromEntries(own2) }
    : void 0;
}
function extending(ref, byBase) {
  const found = /* @__PURE__ */ new Set();
  const waiting = [...(byBase.get(ref) ?? [])].reverse();
  for (let heir = waiting.pop(); heir !== void 0; heir = waiting.pop()) {
    if (found.has(heir)) continue;
    found.add(heir);
    waiting.push(...[...(byBase.get(heir) ?? [])].reverse());
  }
  return [...found];
}
function isReworded({ allOf, properties: properties2 }) {
  return allOf?.length === 1 && !properties2;
}

// generator/normalise/passes/union-bases.ts
init_pointer();
init_walk();
var unionBases = pass("union-bases", "`allOf` bases that stand for a union", (document2, report) => {
  const schemas2 = document2.components?.schemas ?? {};
  const reached = reach(document2, document2.paths, document2.webhooks);
  const baseAt2 = basesIn(document2);
  const bases = Object.entries(schemas2).map(([name2, schema2]) => {
    const ref = pointer("components", "schemas", name2);
    const { discriminator, heirs = [] } = (reached.has(ref) && baseAt2(ref)) || {};
    return { name: name2, schema: schema2, ref, discriminator, heirs };
  });
  for (const { name: name2, schema: schema2, ref, discriminator, heirs } of bases) {
    if (heirs.length === 0) continue;
    const baseRef = pointer("components", "schemas", freeName(`${name2}Base`, schemas2));
    const { discriminator: _own, description: description2, title, ...base } = schema2;
    schemas2[pointerKeys(baseRef).at(-1)] = {
      ...base,
      ...(description2 === void 0 ? {} : { description: description2 }),
    };
    const { mapping, propertyName } = discriminator;
    const named = !mapping && bases.some((other) => other.heirs.includes(ref)) ? [name2] : [];
    const own2 = [.../* @__PURE__ */ new Set([...named, ...ownValues(schemas2, ref, propertyName)])];
    const self = pointer("components", "schemas", freeName(`${name2}Self`, schemas2));
    if (own2.length > 0) schemas2[pointerKeys(self).at(-1)] = comesFrom({ allOf: [{ $ref: baseRef }] }, schema2);
    const members = [...heirs.filter((heir) => heir !== ref), ...(own2.length > 0 ? [self] : [])];
    const union2 = {
      ...(title === void 0 ? {} : { title }),
      ...(description2 === void 0 ? {} : { description: description2 }),
      oneOf: members.map(($ref) => ({ $ref })),
      discriminator: {
        ...discriminator,
        ...((mapping ?? own2.length > 0) && {
          mapping: { ...mapping, ...Object.fromEntries(own2.map((value) => [value, self])) },
        }),
      },
    };
    schemas2[name2] = comesFrom(union2, schema2);
    extendInstead(document2, ref, baseRef, new Set(members));
    const after = `one of ${members.length} schemas; the common part is ${pointerKeys(baseRef).at(-1)}`;
    const reason = mapping
      ? `discriminator.mapping of ${propertyName} lists them`
      : `they extend it, and ${propertyName} has their names`;
    report(ref, "what its heirs have in common", after, reason);
  }
});
function ownValues(schemas2, ref, property3) {
  const mappings = Object.values(schemas2)
    .filter(({ discriminator }) => discriminator?.propertyName === property3)
    .flatMap(({ discriminator }) => Object.entries(discriminator.mapping ?? {}));
  return [...new Set(mappings.filter(([, target]) => mappingTarget(target) === ref).map(([value]) => value))];
}
function extendInstead(document2, from, to, heirs) {
  visit(document2, {
    schema(schema2, at) {
      if (!schema2.allOf || (isReworded(schema2) && !heirs.has(at))) return;
      schema2.allOf = schema2.allOf.map((part) => (part.$ref === from ? { ...part, $ref: to } : part));
    },
  });
}

// generator/normalise/passes/upgrade.ts
init_keywords();
init_pointer();
init_walk();
var upgrade = pass("upgrade", "OpenAPI 3.0 and 3.1 become 3.2", (document2, report) => {
  const before = document2.openapi;
  if (before.startsWith("3.2")) return;
  let changed2 = 0;
  const count = (did) => (changed2 += Number(did));
  const reserved2 = (parameter) => void count(reservedCharacters(parameter));
  visit(document2, {
    parameter: reserved2,
    header: reserved2,
    mediaType: (media, at) => void count(formStyles(media, pointerKeys(at).at(-1), before)),
  });
  if (before.startsWith("3.0")) {
    visit(document2, {
      schema(schema2) {
        count(nullable2(schema2));
        count(exclusiveBound(schema2, "minimum", "exclusiveMinimum"));
        count(exclusiveBound(schema2, "maximum", "exclusiveMaximum"));
        count(example(schema2));
      },
    });
  }
  document2.openapi = "3.2.0";
  const reason = "one version of the language for all later stages";
  report("#/openapi", before, "3.2.0", changed2 === 0 ? reason : `${reason}; ${changed2} keywords rewritten`);
});
var NULL = { type: "null" };
function nullable2(schema2) {
  if (!("nullable" in schema2)) return false;
  const isNullable = schema2.nullable === true;
  delete schema2.nullable;
  if (!isNullable) return true;
  if (Array.isArray(schema2.enum) && !schema2.enum.includes(null)) schema2.enum = [...schema2.enum, null];
  const isTyped2 = typeof schema2.type === "string";
  if (schema2.$ref !== void 0 || schema2.allOf || (isTyped2 && (schema2.oneOf ?? schema2.anyOf))) wrap(schema2);
  else if (schema2.oneOf) schema2.oneOf = [...schema2.oneOf, NULL];
  else if (schema2.anyOf) schema2.anyOf = [...schema2.anyOf, NULL];
  else if (isTyped2) schema2.type = [schema2.type, "null"];
  return true;
}
function wrap(schema2) {
  const arm = {};
  for (const key of Object.keys(schema2)) {
    if (isAnnotation(key)) continue;
    arm[key] = schema2[key];
    delete schema2[key];
  }
  const [only2, ...others] = arm.allOf ?? [];
  schema2.anyOf = [only2 && others.length === 0 && Object.keys(arm).length === 1 ? only2 : arm, NULL];
}
function reservedCharacters(parameter) {
  return parameter.in !== "query" && without(parameter, "allowReserved");
}
function formStyles({ encoding }, mediaType, version) {
  const isForm = version.startsWith("3.0") ? urlencoded : urlencodedOrMultipart;
  if (!isObject(encoding) || isForm.test(mediaType)) return false;
  const parts2 = Object.values(encoding).filter(isObject);
  return parts2.filter((part) => without(part, "style", "explode", "allowReserved")).length > 0;
}
var urlencoded = /^application\/x-www-form-urlencoded\b/i;
var urlencodedOrMultipart = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;
function without(object, ...keys) {
  const had = keys.filter((key) => key in object);
  for (const key of had) delete object[key];
  return had.length > 0;
}
function exclusiveBound(schema2, bound, exclusive) {
  const flag = schema2[exclusive];
  if (typeof flag !== "boolean") return false;
  delete schema2[exclusive];
  if (flag && typeof schema2[bound] === "number") {
    schema2[exclusive] = schema2[bound];
    delete schema2[bound];
  }
  return true;
}
function example(schema2) {
  if (!("example" in schema2) || "examples" in schema2) return false;
  schema2.examples = [schema2.example];
  delete schema2.example;
  return true;
}

// generator/normalise/passes/index.ts
var passes = [
  referenceSiblings,
  upgrade,
  statusKeys,
  references,
  mapExtensions,
  malformedSchemas,
  operationIds,
  parameters,
  links,
  errorBodies,
  undeclared401,
  streamItems,
  pagination,
  unionBases,
  discriminators,
  openEnums,
  binaryStrings,
  requiredProperties,
  serverVariables,
  absoluteLinks,
  prune,
];

// generator/write/compare.ts
var manifestName = "katagami.json";
function withManifest(files) {
  const paths = [...files.map(({ path }) => path), manifestName].sort();
  const made = files.find(({ path }) => path === "package.json");
  const manifest = { files: paths, ...(made ? { package: JSON.parse(made.text) } : {}) };
  return [...files, { path: manifestName, text: JSON.stringify(manifest, null, 2) + "\n" }];
}

// generator/config.ts
async function singleTarget(source, output, given, cwd2) {
  return {
    api: source,
    source,
    output,
    overlays: given.overlays ?? [],
    package: given.name === void 0 ? {} : { name: given.name },
    defaultName: packageName(basename(resolve2(cwd2, output))),
    skip: [],
    headers: {},
    allow: [],
    rules: await loadRedoclyConfig(void 0),
  };
}

// generator/load/load.ts
init_problem();
init_load_options();
init_location();

// generator/load/bundle.ts
init_pointer();
init_walk();
import { bundleDocument, detectSpec, getTypes } from "@redocly/openapi-core";
async function bundle(root, config, resolver) {
  const types2 = getTypes(detectSpec(root.parsed));
  const names2 = authoredNames(root.parsed);
  const result2 = await bundleDocument({ document: root, config, types: types2, externalRefResolver: resolver });
  giveNames(root.parsed, names2);
  return result2;
}
function authoredNames(parsed) {
  const components = isObject(parsed) && isObject(parsed.components) ? parsed.components : {};
  const all = Object.entries(components).flatMap(([group, entries]) =>
    Object.entries(isObject(entries) ? entries : {}).map(([name2, value]) => ({ group, name: name2, value })),
  );
  const isElsewhere = ({ value }) =>
    isObject(value) && typeof value.$ref === "string" && !value.$ref.startsWith("#") && Object.keys(value).length === 1;
  return {
    elsewhere: all.filter(isElsewhere),
    all: new Set(all.map(({ group, name: name2 }) => pointer("components", group, name2))),
  };
}
function giveNames(parsed, { elsewhere: elsewhere2, all }) {
  const moved = /* @__PURE__ */ new Map();
  const components = parsed.components ?? {};
  for (const { group, name: name2 } of elsewhere2) {
    const entries = components[group];
    const ref = entries[name2]?.$ref;
    if (typeof ref !== "string" || all.has(ref) || moved.has(ref)) continue;
    const other = Object.keys(entries).find((each) => pointer("components", group, each) === ref);
    if (other === void 0) continue;
    moved.set(ref, pointer("components", group, name2));
    const value = entries[other];
    const kept2 = Object.entries(entries).filter(([each]) => each !== other);
    components[group] = Object.fromEntries(kept2.map(([each, own2]) => [each, each === name2 ? value : own2]));
  }
  if (moved.size === 0) return;
  eachReference(parsed, ({ ref, owner, key, kind }) => {
    const [, start = "", rest = ""] = /^(#\/components\/[^/]+\/[^/]+)(.*)$/.exec(ref) ?? [];
    const target = kind === "example" ? void 0 : moved.get(start);
    if (target !== void 0) owner[key] = target + rest;
  });
}

// generator/load/check-version.ts
init_location();
init_position();
init_problem();
function versionProblem({ source, parsed }, cwd2) {
  const file = displayLocation(source.absoluteRef, cwd2);
  const root = typeof parsed === "object" && parsed !== null ? parsed : {};
  const key = "openapi" in root ? "openapi" : "swagger" in root ? "swagger" : void 0;
  if (key === void 0) {
    const hint = "An OpenAPI document has the key openapi, such as openapi: 3.1.0.";
    return fileProblem(file, "not-openapi", `Not an OpenAPI document: found ${identify(parsed)}.`, hint);
  }
  const version = root[key];
  if (key === "openapi" && typeof version === "string" && /^3\.[012]\./.test(version)) return void 0;
  const pointer2 = `#/${key}`;
  const at = { ...positionAt(source, pointer2), pointer: pointer2 };
  return { ...fileProblem(file, "spec-version", ...complaint(key, version)), ...at };
}
function complaint(key, version) {
  if (key === "swagger") {
    const hint2 = "Convert it to OpenAPI 3.0 first, for example with swagger2openapi.";
    return [`Swagger ${String(version)} is not supported yet.`, hint2];
  }
  const short = /^3\.[012]$/.test(String(version));
  if (typeof version === "number") {
    const hint2 = `Write the whole version, as a string: openapi: "${short ? version : "3.1"}.0"`;
    return [`The version of OpenAPI is the number ${version}, where a string should stand.`, hint2];
  }
  const hint = short ? `Write the whole version: ${String(version)}.0` : "Versions 3.0, 3.1 and 3.2 are supported.";
  return [`OpenAPI version ${JSON.stringify(version)} is not supported.`, hint];
}
var kinds2 = [
  ["an AsyncAPI document", (root) => "asyncapi" in root],
  ["an OpenAPI Overlay", (root) => "overlay" in root && "actions" in root],
  ["an Arazzo document", (root) => "arazzo" in root],
  ["an OpenRPC document", (root) => "openrpc" in root],
  ["a Postman collection", (root) => "item" in root && /postman/.test(JSON.stringify(root["info"]) ?? "")],
  ["a RAML document", (root) => "baseUri" in root && "title" in root],
  ["a Kubernetes manifest", (root) => "apiVersion" in root && "kind" in root],
  ["a Redocly configuration", (root) => "apis" in root || "extends" in root],
  ["a package.json", (root) => "name" in root && ("dependencies" in root || "scripts" in root)],
  ["an OpenAPI document", (root) => "openapi" in root || "swagger" in root],
  ["an OpenAPI document without its version", (root) => "paths" in root || "components" in root],
  ["a JSON Schema", (root) => ["$schema", "$defs", "properties", "allOf", "oneOf", "anyOf"].some((key) => key in root)],
];
function identify(value) {
  if (value === null || value === void 0) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return "plain text";
  if (typeof value !== "object") return `the ${typeof value} ${String(value)}`;
  const kind = kinds2.find(([, is]) => is(value));
  if (kind) return kind[0];
  const keys = Object.keys(value);
  if (keys.length === 0) return "an empty object";
  return `an object with the keys ${keys.slice(0, 5).join(", ")}${keys.length > 5 ? ", \u2026" : ""}`;
}

// generator/load/open-description.ts
init_harmless();

// generator/load/long-addresses.ts
init_pointer();
init_walk();
init_position();
var longestAddress = 2e3;
function longAddresses(document2, trace, cwd2) {
  if (!isObject(document2)) return [];
  const faults = [];
  const check = (text, what, at) => {
    if (typeof text !== "string" || text.length <= longestAddress) return;
    const limit = longestAddress.toLocaleString("en-US");
    const message = `This ${what} has ${text.length.toLocaleString("en-US")} characters, and no server takes more than ${limit}.`;
    faults.push({ severity: "error", rule: "too-long", message, ...locateBy(trace, at, cwd2) });
  };
  visit(document2, {
    paths: (paths, at) => Object.keys(paths).forEach((path) => check(path, "path", childPointer(at, path))),
    server: ({ url }, at) => check(url, "URL", childPointer(at, "url")),
  });
  return faults;
}

// generator/load/lint.ts
init_pointer();
import { lintDocument } from "@redocly/openapi-core";

// generator/load/long-compositions.ts
init_pointer();
init_parsed_value();
var rule = "no-illogical-composition-keywords";
var mostPairs = 2e4;
function boundedRules({ source, parsed }, config) {
  let pairs = 0;
  let longest2 = { length: 0, pointer: "#/" };
  eachValue(parsed, (value, pointer3) => {
    for (const key of ["oneOf", "anyOf", "allOf"]) {
      const list = value[key];
      if (!Array.isArray(list)) continue;
      pairs += (list.length * (list.length - 1)) / 2;
      if (list.length > longest2.length) longest2 = { length: list.length, pointer: childPointer(pointer3, key) };
    }
  });
  const fewer = pairs > mostPairs ? withoutRule(config, rule) : void 0;
  if (fewer === void 0) return { config, problems: [] };
  const { length, pointer: pointer2 } = longest2;
  const problem = {
    ruleId: rule,
    severity: "warn",
    message: `This rule was left out: it compares each of the ${length.toLocaleString("en-US")} schemas here with each other.`,
    suggest: [],
    location: [{ source, pointer: pointer2, reportOnKey: true }],
  };
  return { config: fewer, problems: [problem] };
}

// generator/load/lint.ts
init_location();
init_parsed_value();
init_position();
init_problem();
async function lint(document2, config, resolver) {
  try {
    const bounded = boundedRules(document2, config);
    const found = await lintDocument({ document: document2, config: bounded.config, externalRefResolver: resolver });
    return [...found, ...bounded.problems];
  } catch (error) {
    if (error.message === "Self-referencing circular pointer") {
      throw new ProblemsError(circularReferences(document2, resolver.reader.settings.cwd));
    }
    const essential2 = essentialRules(config);
    const found = await lintDocument({ document: document2, config: essential2, externalRefResolver: resolver });
    const failed = {
      ruleId: "rules",
      severity: "warn",
      message: `A rule of the linter failed, so that only the structure was judged: ${error.message}`,
      suggest: [],
      location: [{ source: document2.source, pointer: "#/", reportOnKey: false }],
    };
    return found.some((problem) => problem.severity === "error") ? found : [...found, failed];
  }
}
function circularReferences({ source, parsed }, cwd2) {
  const message = "This $ref leads back to itself, and never to a value.";
  const whole2 = fileProblem(displayLocation(source.absoluteRef, cwd2), "no-unresolved-refs", message);
  const problems = [];
  eachValue(parsed, (value, pointer2) => {
    if (!leadsBack(value)) return;
    const at = childPointer(pointer2, "$ref");
    problems.push({ ...whole2, ...positionAt(source, at, true), pointer: at });
  });
  return problems.length > 0
    ? problems
    : [{ ...whole2, message: "A $ref leads back to itself, and never to a value." }];
  function leadsBack(start) {
    const passed = /* @__PURE__ */ new Set();
    let value = start;
    for (let target = reference(value); target !== void 0; target = reference(value)) {
      if (passed.has(value)) return value === start;
      passed.add(value);
      value = pointerKeys(target).reduce((node, key) => node?.[key], parsed);
    }
    return false;
  }
}
function reference(value) {
  const target = value?.$ref;
  return typeof target === "string" && target.startsWith("#/") ? target : void 0;
}

// generator/load/overlaid.ts
init_pointer();

// generator/load/apply-overlay.ts
init_pointer();
import { exec } from "jsonpath-rfc9535";
function applyOverlay(document2, overlay, onWritten = () => {}) {
  const repairs = [];
  const unmatched = [];
  overlay.actions.forEach((action, index) => {
    const paths = matches(document2, action.target);
    if (paths.length === 0) unmatched.push({ index, action });
    const addition = action.update ?? (action.copy === void 0 ? void 0 : valueOf(document2, action.copy));
    const from = pointer("actions", index, action.update === void 0 ? "copy" : "update");
    if (action.remove) for (const path of lastFirst(paths)) repairs.push(remove(document2, path, action));
    else if (addition !== void 0)
      for (const path of paths) {
        update(document2, path, addition, from, onWritten);
        repairs.push(repair(path, action, keysOf(addition)));
      }
  });
  return { repairs, unmatched };
}
function matches(document2, target) {
  const found = [];
  exec(document2, target, (_value, path) => found.push(path.map(plainKey)));
  return found;
}
function plainKey(key) {
  if (typeof key === "number") return key;
  return key.replace(/\\(u[0-9a-f]{4}|.)/gi, (_escape, code2) =>
    code2.length > 1 ? String.fromCharCode(parseInt(code2.slice(1), 16)) : (controls[code2] ?? code2),
  );
}
var controls = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	" };
function valueOf(document2, source) {
  const [path] = matches(document2, source);
  return path === void 0 ? void 0 : structuredClone(valueAt(document2, path));
}
function lastFirst(paths) {
  const unique2 = new Map(paths.map((path) => [pointer(...path), path]));
  return [...unique2.values()].sort((a, b) => b.length - a.length || Number(b.at(-1)) - Number(a.at(-1)) || 0);
}
function update(document2, path, addition, from, onWritten) {
  const value = valueAt(document2, path);
  if (isObject(value) && isObject(addition)) merge(value, addition, from, onWritten);
  else if (Array.isArray(value)) append(value, addition, from, onWritten);
  else if (path.length > 0) write(valueAt(document2, path.slice(0, -1)), path.at(-1), addition, from, onWritten);
}
function remove(document2, path, action) {
  const parent = valueAt(document2, path.slice(0, -1));
  const key = path.at(-1);
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
  return repair(path, action, "removed");
}
function merge(base, addition, from, onWritten) {
  for (const [key, value] of Object.entries(addition)) {
    if (key === "__proto__") continue;
    const known = Object.hasOwn(base, key) ? base[key] : void 0;
    const at = childPointer(from, key);
    if (isObject(known) && isObject(value)) merge(known, value, at, onWritten);
    else if (Array.isArray(known) && Array.isArray(value))
      value.forEach((item, index) => append(known, item, childPointer(at, index), onWritten));
    else write(base, key, value, at, onWritten);
  }
}
function append(list, item, from, onWritten) {
  write(list, list.length, item, from, onWritten);
}
function write(holder, key, value, from, onWritten) {
  holder[key] = structuredClone(value);
  onWritten(holder, String(key), from);
}
function valueAt(document2, path) {
  return path.reduce((value, key) => value[key], document2);
}
function repair(path, action, after) {
  return {
    pass: "overlays",
    pointer: pointer(...path),
    before: "as published",
    after,
    reason: action.description ?? "an overlay action",
  };
}
function keysOf(value) {
  return isObject(value) ? Object.keys(value).join(", ") : JSON.stringify(value);
}

// generator/load/overlaid.ts
function withOverlays(root, trace, overlays) {
  const places = /* @__PURE__ */ new Map();
  const parsed = copied2(root.parsed, (value, pointer2) =>
    places.set(value, { source: root.source, pointer: pointer2 }),
  );
  const written = /* @__PURE__ */ new Map();
  const repairs = [];
  const problems = [];
  for (const overlay of typeof parsed === "object" && parsed !== null ? overlays : []) {
    const { source } = overlay;
    const applied = applyOverlay(parsed, overlay.overlay, (holder, key, pointer2) => {
      const place = { source, pointer: pointer2 };
      const value = holder[key];
      if (typeof value === "object" && value !== null) places.set(value, place);
      else written.set(holder, (written.get(holder) ?? /* @__PURE__ */ new Map()).set(key, place));
    });
    repairs.push(...applied.repairs);
    problems.push(...applied.unmatched.map(({ index, action }) => unmatchedProblem(overlay, index, action.target)));
  }
  const overlaid = (pointer2) => {
    let place = { source: root.source, pointer: "#/" };
    let value = parsed;
    for (const key of pointerKeys(pointer2)) {
      const known = typeof value === "object" && value !== null ? written.get(value)?.get(key) : void 0;
      value = lookUp(value, childPointer("#", key));
      place = known ?? places.get(value) ?? { source: place.source, pointer: childPointer(place.pointer, key) };
    }
    return place.source === root.source ? trace(place.pointer) : place;
  };
  return { root: { source: root.source, parsed }, trace: overlaid, repairs, problems };
}
function unmatchedProblem(overlay, index, target) {
  const pointer2 = `#/actions/${index}`;
  return {
    severity: "warning",
    rule: "overlay-target",
    message: `Overlay action ${index + 1} changes nothing: ${target} is not in the document.`,
    ...overlay.locate(pointer2),
    pointer: pointer2,
    hint: "Mend the target, or remove the action.",
  };
}
function copied2(root, onCopy) {
  const whole2 = { root };
  const waiting = [{ holder: whole2, key: "root", pointer: "#/" }];
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    const { holder, key, pointer: pointer2 } = next;
    const value = holder[key];
    if (typeof value !== "object" || value === null) continue;
    const copy = Array.isArray(value) ? [...value] : { ...value };
    holder[key] = copy;
    onCopy(copy, pointer2);
    for (const name2 of Object.keys(copy))
      if (typeof copy[name2] === "object")
        waiting.push({ holder: copy, key: name2, pointer: childPointer(pointer2, name2) });
  }
  return whole2.root;
}

// generator/load/overlay-description.ts
init_parse_source();
init_parsed_value();
init_position();

// generator/load/redocly-problem.ts
init_pointer();
init_closest_name();
init_harmless();
init_location();
init_position();
init_problem();
async function fromRedocly(found, root, resolver, trace) {
  const wanted = found.filter((problem) => !problem.ignored && !isRead(problem));
  const problems = await Promise.all(wanted.map((problem) => fromOne(problem, root, resolver, trace)));
  return problems.filter((problem) => problem !== void 0);
}
function isRead({ ruleId, message, location: [at] }) {
  if (message.startsWith("Can't resolve $ref") && isInExtension(pointerKeys(at?.pointer ?? ""))) return true;
  return ruleId === "struct" && message === "Property `itemSchema` is not expected here.";
}
async function fromOne(found, root, resolver, trace) {
  const { cwd: cwd2 } = resolver.reader.settings;
  const location = found.location[0] ?? { source: root.source, pointer: "#/" };
  const problem = {
    severity: found.severity === "error" ? "error" : "warning",
    rule: found.ruleId,
    message: found.message.replace(/ \(\d+:\d+\)$/, ""),
    ...(found.suggest.length > 0 && { hint: `Did you mean ${found.suggest.join(" or ")}?` }),
  };
  if (location.pointer === void 0) {
    const { line, col } = location.start;
    const file = displayLocation(location.source.absoluteRef, cwd2);
    return { ...problem, file, line: line || 1, column: col || 1 };
  }
  const broken = problem.message.startsWith("Can't resolve $ref")
    ? await brokenAt(location.source.absoluteRef, location.pointer, root, resolver)
    : void 0;
  if (broken?.fine) return void 0;
  const onReference = broken !== void 0 && !location.pointer.includes("/mapping/");
  const pointer2 = onReference ? childPointer(location.pointer, "$ref") : location.pointer;
  const place = location.source === root.source ? trace(pointer2) : { source: location.source, pointer: pointer2 };
  return {
    ...problem,
    ...(broken && { message: problem.message.replace("$ref", `$ref ${broken.reference}`) }),
    ...(broken?.hint !== void 0 && { hint: broken.hint }),
    file: displayLocation(place.source.absoluteRef, cwd2),
    ...positionAt(place.source, place.pointer, location.reportOnKey || onReference),
    pointer: place.pointer,
  };
}
async function brokenAt(location, pointer2, root, resolver) {
  const document2 = location === root.source.absoluteRef ? root : await resolver.cache.get(location);
  return document2 && "parsed" in document2 ? brokenReference(document2, pointer2, resolver) : void 0;
}
async function brokenReference(document2, pointer2, resolver) {
  const node = pointerKeys(pointer2).reduce((value, key) => child(value, key), document2.parsed);
  const reference2 = typeof node === "string" ? node : child(node, "$ref");
  if (typeof reference2 !== "string") return void 0;
  if (typeof node === "string" && /^[\w.-]+$/.test(node)) {
    const schemas2 = Object.keys(child(child(document2.parsed, "components"), "schemas") ?? {});
    if (schemas2.includes(node)) return { reference: reference2, fine: true };
  }
  const [uri = "", fragment = ""] = reference2.split("#");
  const schema2 = childPointer("#/components/schemas", reference2);
  const hint = lookUp(document2.parsed, schema2)
    ? `Did you mean ${schema2}?`
    : await hintFor(document2, uri, pointerKeys(fragment), resolver);
  return hint === void 0 ? { reference: reference2 } : { reference: reference2, hint };
}
async function hintFor(document2, uri, keys, resolver) {
  const target = uri === "" ? document2 : await follow(document2.source, uri, resolver);
  if (target === void 0 || typeof target === "string") return target;
  let value = target.parsed;
  for (const [index, key] of keys.entries()) {
    const next = child(value, key);
    if (next !== void 0) {
      value = next;
      continue;
    }
    const close = closestName(key, typeof value === "object" && value !== null ? Object.keys(value) : []);
    if (close === void 0) return void 0;
    return `Did you mean ${uri}${childPointer("#", ...keys.slice(0, index), close, ...keys.slice(index + 1))}?`;
  }
  return void 0;
}
async function follow(from, uri, resolver) {
  try {
    const found = await resolver.resolveDocument(from.absoluteRef, uri);
    return found instanceof Error ? void 0 : found;
  } catch (error) {
    const original = error.originalError;
    return original instanceof ProblemsError ? original.problems[0]?.hint : void 0;
  }
}
function child(value, key) {
  const held = typeof value === "object" && value !== null && Object.hasOwn(value, key);
  return held ? value[key] : void 0;
}

// generator/load/sort-problems.ts
init_problem();
function sortProblems(problems) {
  const once = new Map(problems.map((problem) => [identity(problem), problem]));
  return [...once.values()].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}
function onlyWarnings(problems) {
  const sorted = sortProblems(problems);
  if (sorted.some((problem) => problem.severity === "error")) throw new ProblemsError(sorted);
  return sorted;
}
function identity({ severity, rule: rule2, message, file, line, column }) {
  return JSON.stringify([severity, rule2, message, file, line, column]);
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// generator/load/overlay-description.ts
async function overlayDescription(root, reader, config, overlays, written) {
  if (!refersToOthers(root.parsed) || versionProblem(root, reader.settings.cwd))
    return withOverlays(root, written, overlays);
  const resolver = openResolver(root, reader);
  await lint(root, essentialRules(config), resolver);
  const trace = await bundleTrace(root, resolver, written);
  const { bundle: whole2, problems } = await bundle(root, config, resolver);
  resolver.showExternalValues();
  const others = problems
    .filter(({ location: [at] }) => at !== void 0 && at.source !== root.source)
    .map((problem) => ({ ...problem, ruleId: "no-unresolved-refs" }));
  onlyWarnings([...resolver.problems, ...(await fromRedocly(others, root, resolver, trace))]);
  return withOverlays(whole2, trace, overlays);
}
function refersToOthers(parsed) {
  let found = false;
  eachValue(parsed, (value) => {
    const { $ref } = value;
    found ||= typeof $ref === "string" && !$ref.startsWith("#");
  });
  return found;
}

// generator/load/open-description.ts
init_parse_source();
init_position();
init_written_references();
async function openDescription(root, reader, config, overlays = [], written = straightTrace(root)) {
  if (overlays.length === 0) return { ...(await judge(root, reader, config, written)), repairs: [] };
  const overlaid = await overlayDescription(root, reader, config, overlays, written);
  const { document: document2, problems, trace } = await judge(overlaid.root, reader, config, overlaid.trace);
  return {
    document: document2,
    problems: onlyWarnings([...problems, ...overlaid.problems]),
    trace,
    repairs: overlaid.repairs,
  };
}
async function judge(root, reader, config, written) {
  const { cwd: cwd2, signal } = reader.settings;
  const version = versionProblem(root, cwd2);
  if (version) onlyWarnings([version]);
  const resolver = openResolver(root, reader);
  onlyWarnings([...referenceFaults(root.parsed, written, cwd2), ...longAddresses(root.parsed, written, cwd2)]);
  const linted = await lint(root, config, resolver);
  await mendHarmless(linted, root, resolver);
  signal?.throwIfAborted();
  const problems = onlyWarnings([...resolver.problems, ...(await fromRedocly(linted, root, resolver, written))]);
  const trace = await bundleTrace(root, resolver, written);
  const bundled = await bundle(root, config, resolver);
  signal?.throwIfAborted();
  resolver.showExternalValues();
  const found = await fromRedocly(bundled.problems, root, resolver, trace);
  return { document: bundled.bundle.parsed, problems: onlyWarnings([...problems, ...found]), trace };
}

// generator/load/open-joined.ts
import { Source as Source3 } from "@redocly/openapi-core";

// generator/load/join-pages.ts
init_pointer();
import { isDeepStrictEqual } from "node:util";
var pathItems = { depth: 2, severity: "error", agreed: ["parameters", "servers"] };
var worded = { depth: 0, severity: "warning" };
var rules = {
  openapi: { depth: 0, severity: "error", isSame: (one, other) => minorVersion(one) === minorVersion(other) },
  info: { depth: 1, severity: "warning" },
  paths: pathItems,
  webhooks: pathItems,
  components: { depth: 2, severity: "error" },
};
var contractual = ["servers", "security", "jsonSchemaDialect"];
function joinPages(pages2) {
  const root = {};
  const origins = /* @__PURE__ */ new Map();
  const problems = [];
  for (const [page, { document: document2 }] of pages2.entries()) {
    if (page > 0) agree(root, document2, { page, pointer: "#" }, contractual);
    for (const [key, value] of Object.entries(document2)) {
      const from = { page, pointer: childPointer("#", key) };
      const severity = contractual.includes(key) ? "error" : "warning";
      if (key === "tags") joinTags(value, from);
      else join6(root, key, value, from, rules[key] ?? { depth: 0, severity });
    }
  }
  return { document: root, problems, origin: origin2 };
  function join6(into, key, value, from, rule2, at = from.pointer) {
    const { depth, severity, isSame: isSame2 = isDeepStrictEqual, agreed } = rule2;
    const isKnown = Object.hasOwn(into, key);
    if (!isKnown) origins.set(at, from);
    if (depth === 0) {
      if (!isKnown) into[key] = value;
      else if (!isSame2(into[key], value)) differ(at, from, severity);
    } else if (isObject(value)) {
      if (isKnown && depth === 1 && agreed) agree(into[key], value, from, agreed);
      const joined = (into[key] ??= {});
      for (const [name2, field] of Object.entries(value)) {
        const inner = { ...from, pointer: childPointer(from.pointer, name2) };
        join6(joined, name2, field, inner, { ...rule2, depth: depth - 1 });
      }
    }
  }
  function joinTags(tags2, from) {
    if (!Array.isArray(tags2)) return;
    const into = (root.tags ??= []);
    for (const [index, tag] of tags2.entries()) {
      const known = into.findIndex(({ name: name2 }) => name2 === tag.name);
      const at = known === -1 ? into.length : known;
      const inner = { ...from, pointer: childPointer(from.pointer, index) };
      join6(into, at, tag, inner, worded, childPointer("#/tags", at));
    }
  }
  function agree(before, now, { page, pointer: pointer2 }, fields) {
    for (const field of fields) {
      const at = childPointer(pointer2, field);
      if (Object.hasOwn(before, field) !== Object.hasOwn(now, field)) differ(at, { page, pointer: at }, "error");
    }
  }
  function differ(at, from, severity) {
    const first = origin2(at);
    const there = pages2[first.page].locate(first.pointer);
    const here = pages2[from.page].locate(from.pointer);
    const [one, other] = [there, here].map(({ file, line, column }) => `${file}:${line}:${column}`);
    problems.push({
      severity,
      rule: severity === "error" ? "page-conflict" : "page-difference",
      message: `${at} is not the same in ${one} and ${other}.`,
      ...here,
      pointer: from.pointer,
      hint: severity === "error" ? "Pages of one API must agree: correct one of them." : "The first page wins.",
    });
  }
  function origin2(pointer2) {
    const keys = pointerKeys(pointer2);
    for (let depth = keys.length; depth > 0; depth--) {
      const found = origins.get(childPointer("#", ...keys.slice(0, depth)));
      if (found) return { page: found.page, pointer: childPointer(found.pointer, ...keys.slice(depth)) };
    }
    return { page: 0, pointer: keys.length === 0 ? "#/" : pointer2 };
  }
}
function minorVersion(version) {
  return String(version).split(".").slice(0, 2).join(".");
}

// generator/load/open-joined.ts
init_position();
init_problem();
async function openJoined(documents, location, reader, config, overlays) {
  const problems = [];
  const descriptions = [];
  for (const document3 of documents) {
    try {
      descriptions.push(await openDescription(document3, reader, essentialRules(config)));
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      problems.push(...error.problems);
    }
  }
  problems.push(...descriptions.flatMap((description2) => description2.problems));
  onlyWarnings(problems);
  const { cwd: cwd2 } = reader.settings;
  const {
    document: document2,
    problems: differences,
    origin: origin2,
  } = joinPages(
    descriptions.map(({ document: document3, trace }) => ({
      document: document3,
      locate: (pointer2) => locateBy(trace, pointer2, cwd2),
    })),
  );
  onlyWarnings([...problems, ...differences]);
  const written = (pointer2) => {
    const from = origin2(pointer2);
    return descriptions[from.page].trace(from.pointer);
  };
  const joined = { source: new Source3(location, ""), parsed: document2 };
  const whole2 = await openDescription(joined, reader, config, overlays, written);
  return { ...whole2, problems: onlyWarnings([...problems, ...differences, ...whole2.problems]) };
}

// generator/load/open-source.ts
import { Source as Source5, YamlParseError as YamlParseError3 } from "@redocly/openapi-core";
import { readdir as readdir3, stat as stat4 } from "node:fs/promises";
import { basename as basename3, join as join5 } from "node:path";

// generator/load/list-descriptions.ts
import { readdir, stat } from "node:fs/promises";
import { join as join2, resolve as resolve4 } from "node:path";
async function listPages(folder) {
  const files = await filesBelow(folder, "");
  return files.flatMap(({ path, absolute: absolute2 }) => (/\.mdx?$/i.test(path) ? [absolute2] : []));
}
async function filesBelow(folder, within) {
  const found = [];
  const entries = await readdir(join2(folder, within), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = within === "" ? entry.name : `${within}/${entry.name}`;
    if (entry.isFile()) found.push({ path, absolute: join2(folder, path) });
    else if (entry.isDirectory() && !isHidden2(entry.name)) found.push(...(await filesBelow(folder, path)));
  }
  return found;
}
function isHidden2(folder) {
  return folder.startsWith(".") || folder === "node_modules";
}

// generator/load/open-source.ts
init_location();
init_markdown();
init_open_pages();
init_parse_source();
init_problem();
async function openSource(location, reader, onProgress) {
  const { cwd: cwd2 } = reader.settings;
  const file = displayLocation(location, cwd2);
  if (!isUrl(location) && !reader.settings.readFile && (await stat4(location).catch(() => void 0))?.isDirectory()) {
    const opened = await openPages(await listPages(location), reader, onProgress);
    const message = "The folder has no page (.md, .mdx) with an OpenAPI block.";
    return something(opened, file, message, await fileHint(location));
  }
  const text = await reader.read(location);
  const name2 = isUrl(text.location) ? new URL(text.location).pathname : text.location;
  if (text.body.trim() === "") throw new ProblemsError([fileProblem(file, "source-empty", "The file is empty.")]);
  if (/^llms.*\.txt$/.test(basename3(name2)) && findBlocks(text.body, false).length === 0) {
    const opened = await openPages(pageLinks(text.body, text.location), reader, onProgress);
    return something(opened, file, "The index links to no page with an OpenAPI block.");
  }
  if (/\.(mdx?|markdown|txt)$/.test(name2) || text.mimeType?.startsWith("text/markdown")) {
    const hint = "It takes a fenced block, ```yaml or ```json, that holds a whole document with the key openapi.";
    return something(openPage(text, cwd2), file, "The page has no OpenAPI block.", hint);
  }
  if (/^\s*<(!doctype|html)/i.test(text.body)) {
    const hint = "Give the address of the JSON or YAML itself, or of a Markdown page.";
    throw new ProblemsError([fileProblem(file, "source-html", "This is a web page (HTML), not a description.", hint)]);
  }
  return openText(text, cwd2, name2);
}
function openText(text, cwd2, name2) {
  const structured = /\.(json|ya?ml)$/i.test(name2);
  try {
    const source = new Source5(text.location, text.body, text.mimeType);
    const { value, problems } = parseSource(source, cwd2, name2.endsWith(".json"));
    if (structured || isDescription(value)) return { documents: [{ source, parsed: value }], problems };
    const page = openPage(text, cwd2);
    return page.documents.length > 0 ? page : { documents: [{ source, parsed: value }], problems };
  } catch (error) {
    if (!(error instanceof YamlParseError3)) throw error;
    const page = structured ? { documents: [], problems: [] } : openPage(text, cwd2);
    if (page.documents.length > 0) return page;
    throw new ProblemsError([syntaxProblem(error, cwd2)]);
  }
}
function something(opened, file, message, hint) {
  if (opened.documents.length > 0) return opened;
  if (opened.problems.length > 0) throw new ProblemsError(opened.problems);
  throw new ProblemsError([fileProblem(file, "no-openapi-block", message, hint)]);
}
async function fileHint(folder) {
  const names2 = (await readdir3(folder)).filter((name2) => /\.(json|ya?ml)$/i.test(name2)).sort();
  const likely = names2.find((name2) => /openapi|swagger|api/i.test(name2)) ?? names2[0];
  return likely === void 0 ? void 0 : `To load a file, name it: ${join5(basename3(folder), likely)}`;
}

// generator/load/load.ts
init_pointer();
init_position();
init_reader();

// generator/load/config-warnings.ts
init_closest_name();
init_location();
init_pointer();
init_position();
import { lintConfig } from "@redocly/openapi-core";
async function configWarnings(config, cwd2) {
  if (config?.document === void 0) return [];
  const { source } = config.document;
  const found = await lintConfig({ config, severity: "warn" });
  return found.map(({ message, location }) => {
    const pointer2 = location[0]?.pointer ?? "#/";
    const keys = pointerKeys(pointer2);
    const close = /ules$/.test(keys.at(-2) ?? "") ? closestName(keys.at(-1), rulesOf(config)) : void 0;
    return {
      ...{
        severity: "warning",
        rule: "config",
        message,
        file: displayLocation(source.absoluteRef, cwd2),
        pointer: pointer2,
      },
      ...positionAt(source, pointer2, true),
      ...(close === void 0 ? {} : { hint: `Did you mean ${close}?` }),
    };
  });
}
function rulesOf({ plugins }) {
  return plugins.flatMap(({ id, rules: rules2 = {} }) =>
    Object.values(rules2).flatMap((set) => Object.keys(set).map((name2) => (id === "" ? name2 : `${id}/${name2}`))),
  );
}

// generator/load/load.ts
async function load(source, options = {}, reader = createReader(readSettings(source, options))) {
  const { cwd: cwd2 } = reader.settings;
  const location = absoluteLocation(source, cwd2);
  const { overlays = [] } = options;
  const config = await withRules(options.config);
  const { documents, problems } = await notTooDeep(location, cwd2, () =>
    openSource(location, reader, options.onProgress ?? (() => {})),
  );
  onlyWarnings(problems);
  const [first, second] = documents;
  const description2 = await notTooDeep(location, cwd2, () =>
    first && !second
      ? openDescription(first, reader, config, overlays)
      : openJoined(documents, location, reader, config, overlays),
  );
  return {
    document: description2.document,
    problems: onlyWarnings([...(await configWarnings(options.config, cwd2)), ...problems, ...description2.problems]),
    repairs: description2.repairs,
    files: reader.locations().map((read) => displayLocation(read, cwd2)),
    locate: (pointer2) => locateBy(description2.trace, childPointer("#", ...pointerKeys(pointer2)), cwd2),
  };
}
async function notTooDeep(location, cwd2, work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = "Its parts, or its references, lie too deep within one another to be read.";
    throw new ProblemsError([fileProblem(displayLocation(location, cwd2), "too-deep", message)]);
  }
}

// generator/load/overlay.ts
init_pointer();
import {
  createConfig as createConfig2,
  Source as Source6,
  YamlParseError as YamlParseError4,
} from "@redocly/openapi-core";
import parseJsonPath from "jsonpath-rfc9535/parser";
init_load_options();
init_location();
init_parse_source();
init_position();
init_reader();
init_problem();
async function loadOverlay(source, options = {}) {
  const settings2 = readSettings(source, options);
  const { cwd: cwd2 } = settings2;
  const resolver = new SourceResolver(createReader(settings2));
  const text = await resolver.reader.read(absoluteLocation(source, cwd2));
  const file = displayLocation(text.location, cwd2);
  if (text.body.trim() === "") throw new ProblemsError([fileProblem(file, "source-empty", "The file is empty.")]);
  const { document: document2, problems } = parse(new Source6(text.location, text.body, text.mimeType), cwd2);
  const version = versionProblem2(document2, file);
  if (version) onlyWarnings([...problems, version]);
  const structure = await createConfig2({ rules: { struct: "error" } });
  const found = await lint(document2, structure, resolver);
  const linted = await fromRedocly(found, document2, resolver, straightTrace(document2));
  const checked = onlyWarnings([...problems, ...linted]);
  const overlay = document2.parsed;
  const locate = (pointer2) => ({
    file,
    ...positionAt(document2.source, childPointer("#", ...pointerKeys(pointer2))),
  });
  return {
    source: document2.source,
    overlay,
    problems: onlyWarnings([...checked, ...actionProblems(overlay, locate)]),
    locate,
  };
}
function parse(source, cwd2) {
  try {
    const { value, problems } = parseSource(source, cwd2, source.absoluteRef.endsWith(".json"));
    return { document: { source, parsed: value }, problems };
  } catch (error) {
    if (error instanceof YamlParseError4) throw new ProblemsError([syntaxProblem(error, cwd2)]);
    throw error;
  }
}
function versionProblem2({ source, parsed }, file) {
  if (typeof parsed !== "object" || parsed === null || !("overlay" in parsed)) {
    const hint2 = "An overlay has the key overlay, such as overlay: 1.0.0.";
    return fileProblem(file, "not-overlay", `Not an OpenAPI Overlay: found ${identify(parsed)}.`, hint2);
  }
  const version = parsed.overlay;
  if (typeof version === "string" && /^1\.[01]\.\d+/.test(version)) return void 0;
  const message = `Overlay version ${JSON.stringify(version)} is not supported.`;
  const hint = "Versions 1.0 and 1.1 are supported, written as a string such as 1.0.0.";
  return {
    ...fileProblem(file, "spec-version", message, hint),
    ...positionAt(source, "#/overlay"),
    pointer: "#/overlay",
  };
}
function actionProblems(overlay, locate) {
  const problems = [];
  for (const [index, action] of overlay.actions.entries()) {
    const pointer2 = childPointer("#/actions", index);
    for (const key of ["target", "copy"]) {
      const fault = action[key] === void 0 ? void 0 : pathFault(action[key]);
      if (fault === void 0) continue;
      const at = childPointer(pointer2, key);
      const message = `Not a JSONPath: ${action[key]}`;
      problems.push({ severity: "error", rule: "overlay-path", message, ...locate(at), pointer: at, hint: fault });
    }
    if (action.update === void 0 && action.copy === void 0 && action.remove !== true) {
      const message = "This action changes nothing: it has neither update, copy nor remove: true.";
      problems.push({ severity: "warning", rule: "overlay-action", message, ...locate(pointer2), pointer: pointer2 });
    }
  }
  return problems;
}
function pathFault(path) {
  try {
    parseJsonPath(path);
    return void 0;
  } catch (error) {
    return error.message;
  }
}

// generator/model/build-api.ts
init_pointer();

// generator/model/build-access.ts
init_pointer();
function buildSecuritySchemes(document2) {
  return Object.entries(document2.components?.securitySchemes ?? {}).flatMap(([name2, declared]) => {
    const found = located(document2, declared, pointer("components", "securitySchemes", name2));
    if (!found) return [];
    const { value: scheme } = found;
    return {
      pointer: found.pointer,
      name: name2,
      description: declared.description ?? scheme.description ?? "",
      place: placement(scheme),
      isMutualTls: scheme.type === "mutualTLS",
      flows: flowsOf(scheme["flows"]),
    };
  });
}
function buildSecurity(document2, operation) {
  const schemes = document2.components?.securitySchemes ?? {};
  const security = (operation.security ?? document2.security)?.map((requirement) =>
    Object.keys(requirement)
      .map((name2) => (/^#\/components\/securitySchemes\/[^/]+$/.test(name2) ? pointerKeys(name2).at(-1) : name2))
      .filter((name2) => dereference(document2, schemes[name2])?.type !== "mutualTLS"),
  );
  return security?.some((names2) => names2.length > 0) ? security : void 0;
}
function flowsOf(flows) {
  return Object.entries(Object(flows)).flatMap(([name2, { tokenUrl, scopes = {} }]) =>
    typeof tokenUrl === "string" ? [{ name: name2, tokenUrl, scopes: Object.keys(scopes) }] : [],
  );
}
function placement(scheme) {
  if (scheme.type === "http" && /^basic$/i.test(scheme.scheme ?? "")) return { use: "basic" };
  if (scheme.type === "apiKey" && scheme.in !== void 0 && scheme.name !== void 0)
    return { use: "apiKey", in: scheme.in, name: scheme.name };
  if (scheme.type === "http" && !/^bearer$/i.test(scheme.scheme ?? "bearer"))
    return { use: "apiKey", in: "header", name: "Authorization" };
  return ["http", "oauth2", "openIdConnect"].includes(scheme.type) ? { use: "bearer" } : void 0;
}
function buildServers(document2, places, source) {
  const own2 = places.map(({ operation, path }) => declaredServers(operation, document2.paths[path]));
  const servers = document2.servers?.length ? document2.servers : own2.every(Boolean) ? own2[0] : [];
  const known = servers?.length || source === void 0 ? (servers ?? []) : [{ url: "/" }];
  return known.map(buildServer).map((server) => ({ ...server, url: absolute(server.url, source) }));
}
function absolute(url, source) {
  if (source === void 0 || /^([a-z][a-z\d+.-]*:|\{)/i.test(url)) return url;
  const base = new URL(source);
  if (url.startsWith("//")) return base.protocol + url;
  const text = new URL(
    url.replace(/[{}]/g, (brace) => (brace === "{" ? "%7B" : "%7D")),
    base,
  ).href;
  return text.replaceAll("%7B", "{").replaceAll("%7D", "}").replace(/\/$/, "");
}
function buildOwnServers(operation, item, usual2) {
  const servers = declaredServers(operation, item)?.map(buildServer);
  return JSON.stringify(servers) === JSON.stringify(usual2) ? void 0 : servers;
}
function declaredServers(operation, item) {
  return [operation.servers, item.servers].find((servers) => servers?.length);
}
function buildServer({ url, variables = {} }) {
  return {
    url,
    variables: Object.fromEntries(
      Object.entries(variables).map(([name2, variable]) => [
        name2,
        { default: variable.default, ...(variable.enum ? { enum: variable.enum.map(String) } : {}) },
      ]),
    ),
  };
}

// generator/model/build-handlers.ts
init_pointer();
init_objects();

// generator/model/kind.ts
init_stream_format();
function responseKind(mediaType, media) {
  return streamFormat(mediaType, media) ?? valueKind(essence(mediaType), media);
}
function bodyKind(mediaType, media) {
  const type = essence(mediaType);
  if (type === "multipart/form-data") return "multipart";
  return type === "application/x-www-form-urlencoded" ? "urlencoded" : valueKind(type, media);
}
function valueKind(type, media) {
  const isAny2 = type === "*/*" && isStructured(media);
  if (isAny2 && media.schema?.type === "string") return "text";
  return isAny2 || isJson2(type) ? "json" : isText3(type) ? "text" : "blob";
}
function essence(mediaType) {
  return mediaType.split(";")[0].trim().toLowerCase();
}
function isJson2(mediaType) {
  const type = essence(mediaType);
  return /^[^/]+\/(?:.*\+)?json$/.test(type);
}
function otherCharset(mediaType) {
  const [, charset] = /;\s*charset="?([^";\s]+)/i.exec(mediaType) ?? [];
  return charset === void 0 || /^utf-?8$/i.test(charset) ? void 0 : charset;
}
function isText3(type) {
  return /^text\/|^application\/(xml|yaml|x-yaml|javascript|graphql|sql)$|\+(xml|yaml)$/.test(type);
}
function isStructured({ schema: schema2 }) {
  return schema2 !== void 0 && !(schema2.type === "string" && schema2.format === "binary");
}

// generator/model/build-operation.ts
init_facts();
init_pointer();
init_shape();

// generator/model/sent-values.ts
init_facts();
init_pointer();
init_shape();
function exampleOf(document2, declared, depth = 0) {
  const schema2 = dereference(document2, declared);
  if (!schema2 || depth > 6) return void 0;
  const [shown] = schema2.examples ?? [];
  const given = schema2.const ?? schema2.default ?? shown ?? schema2.enum?.[0];
  if (given !== void 0) return given;
  const member = schema2.oneOf?.[0] ?? schema2.anyOf?.[0];
  if (member) return exampleOf(document2, member, depth + 1);
  const type = Array.isArray(schema2.type) ? schema2.type[0] : schema2.type;
  if (type === "integer" || type === "number") return schema2.minimum ?? 1;
  if (type === "boolean") return true;
  if (type === "string") return void 0;
  if (type === "array") {
    const items = schema2.prefixItems?.slice(0, schema2.minItems ?? 1) ?? [schema2.items];
    return items.map((item) => exampleOf(document2, item, depth + 1) ?? "\u2026");
  }
  return Object.fromEntries(
    sentProperties(document2, schema2).map(([name2, part]) => [name2, exampleOf(document2, part, depth + 1) ?? name2]),
  );
}
function sentProperties(document2, schema2) {
  const required = requiredOf(document2, schema2);
  return [...propertiesOf(document2, schema2)].flatMap(([name2, [property3]]) =>
    required.has(name2) && property3 && !isHidden(document2, property3, "sent") ? [[name2, property3]] : [],
  );
}
function sentExample(document2, schema2, example2) {
  if (!schema2) return example2;
  if (Array.isArray(example2)) {
    const items = dereference(document2, schema2)?.items;
    return example2.map((item) => sentExample(document2, items, item));
  }
  if (!isSchema(example2)) return example2;
  const declared = propertiesOf(document2, schema2);
  return Object.fromEntries(
    Object.entries(example2).flatMap(([name2, value]) => {
      const [property3] = declared.get(name2) ?? [];
      const isGone = property3 !== void 0 && isHidden(document2, property3, "sent");
      return isGone ? [] : [[name2, sentExample(document2, property3, value)]];
    }),
  );
}

// generator/model/alternatives.ts
init_facts();
init_pointer();
init_shape();
var limits = { schemas: 2e3, found: 200, depth: 12 };
function alternativeOf(document2, declared, writing = {}) {
  let [looked, found] = [0, 0];
  return within(declared, [], "whole");
  function within(schema2, outer, place) {
    const target = isSchema(schema2) ? dereference(document2, schema2) : void 0;
    const isKnown = !target || outer.includes(target) || outer.length > limits.depth;
    if (isKnown || ++looked > limits.schemas || found > limits.found) return void 0;
    const path = [...outer, target];
    return merged2(branches(document2, target).map((part) => ofPart(part, path, place)));
  }
  function ofPart(schema2, outer, place) {
    const types2 = isWritable(builtIn(schema2), place) ? [builtIn(schema2)] : [];
    found += types2.length;
    const inner = place === "whole" ? "field" : "deep";
    const items = [...(Array.isArray(schema2.prefixItems) ? schema2.prefixItems : []), schema2.items];
    const properties2 = Object.entries(schema2.properties ?? {}).flatMap(([name2, property3]) => {
      const isSent = isSchema(property3) && !isHidden(document2, property3, "sent");
      const alternative = isSent ? within(property3, outer, inner) : void 0;
      return alternative ? [[name2, alternative]] : [];
    });
    const others = [othersOf(schema2), ...Object.values(Object(schema2["patternProperties"]))];
    return some({
      types: types2,
      items: merged2(items.map((item) => within(item, outer, place === "field" ? "field" : "deep"))),
      properties: Object.fromEntries(properties2),
      others: merged2(others.map((other) => within(other, outer, inner))),
    });
  }
  function isWritable(type, place) {
    if (type === "bytes") return writing.isForm === true && place === "field";
    return type === "Date" || (type === "bigint" && writing.isParameter === true);
  }
}
function builtIn(schema2) {
  if (Array.isArray(schema2.enum) || "const" in schema2) return void 0;
  const [type, ...others] = [schema2.type].flat().filter((each) => each !== "null");
  const key = `${type} ${schema2.format}`;
  return others.length === 0 && Object.hasOwn(builtIns, key) ? builtIns[key] : void 0;
}
var builtIns = {
  "string date-time": "Date",
  "integer int64": "bigint",
  "string binary": "bytes",
};
function some(alternative) {
  const { types: types2, items, properties: properties2, others } = alternative;
  return types2.length > 0 || items || others || Object.keys(properties2).length > 0 ? alternative : void 0;
}
function merged2(all) {
  const given = all.filter((each) => each !== void 0);
  if (given.length < 2) return given[0];
  const names2 = new Set(given.flatMap(({ properties: properties2 }) => Object.keys(properties2)));
  const own2 = ({ properties: properties2 }, name2) =>
    Object.hasOwn(properties2, name2) ? properties2[name2] : void 0;
  return {
    types: [...new Set(given.flatMap(({ types: types2 }) => types2))],
    items: merged2(given.map(({ items }) => items)),
    properties: Object.fromEntries(
      [...names2].map((name2) => [name2, merged2(given.map((each) => own2(each, name2)))]),
    ),
    others: merged2(given.map(({ others }) => others)),
  };
}

// generator/model/build-response.ts
init_facts();
init_pointer();
init_stream_format();

// generator/model/build-links.ts
init_pointer();
init_names();
function buildLinks(document2, { value: response, pointer: at }, names2, endStream) {
  const taken = /* @__PURE__ */ new Set(["then"]);
  return Object.entries(response.links ?? {}).flatMap(([key, reference2]) => {
    const found = located(document2, reference2, childPointer(at, "links", key));
    const link2 = found?.value;
    if (!link2 || (link2["x-katagami-ends-stream"] === true) !== endStream) return [];
    const target = linkTarget(document2, link2);
    const called = target && names2.get(target.operation);
    if (!target || !called) return [];
    const given = Object.entries(link2.parameters ?? {}).flatMap(([name2, value]) => {
      const parameter = linkParameter(target, name2);
      return parameter ? [{ ...parameter, value }] : [];
    });
    const of = (place) =>
      Object.fromEntries(given.filter((one) => one.in === place).map(({ name: name2, value }) => [name2, value]));
    return {
      pointer: found.pointer,
      name: takeName(memberName(key), taken),
      operation: called.name,
      typeName: called.typeName,
      path: of("path"),
      query: of("query"),
      header: of("header"),
      cookie: of("cookie"),
      body: link2.requestBody,
    };
  });
}
function memberName(key) {
  const name2 = identifier(key);
  return name2 === `${key}_` ? key : name2;
}
function buildPagination(operation, { pagesName }) {
  const paging = operation["x-katagami-pagination"];
  if (!paging || pagesName === void 0) return void 0;
  const [, place = "query", name2 = paging.parameter] = /^(query|body)\.(.+)$/.exec(paging.parameter ?? "") ?? [];
  const keys = (at) => (at === void 0 ? void 0 : pointerKeys(at));
  return {
    by: paging.by,
    name: pagesName,
    items: pointerKeys(paging.items),
    parameter: name2 === void 0 ? void 0 : [place, name2],
    from: keys(paging.from),
    more: keys(paging.more),
    total: keys(paging.total),
    first: Number(paging.first ?? (paging.by === "page" ? 1 : 0)),
  };
}

// generator/model/build-response.ts
init_open_enum();
function buildResponses(document2, { operation, method, pointer: pointer2 }, names2) {
  const responses = responsesOf(document2, operation, pointer2)
    .map((found) => {
      const { value: response, status } = found;
      const isEmpty = method === "head" || /^(1..|204|205|304)$/.test(status);
      const declaredContents = isEmpty ? [] : Object.entries(response.content ?? {});
      return {
        pointer: found.pointer,
        status,
        description: response.description ?? "",
        codes: errorCodes(document2, response),
        headers: buildHeaders(document2, found),
        links: buildLinks(document2, found, names2, false),
        ...preferred(
          declaredContents.map(([mediaType, media]) => {
            const format2 = streamFormat(mediaType, media);
            return {
              schema: JSON.stringify(media.schema),
              pointer: childPointer(found.pointer, "content", mediaType),
              mediaType,
              kind: responseKind(mediaType, { ...media, schema: dereference(document2, media.schema) }),
              stream: format2 && { format: format2, ...buildStream(document2, found, media, names2) },
            };
          }),
        ),
      };
    })
    .sort((a, b) => rank(a.status) - rank(b.status));
  return responses.some(({ status }) => /^2|^d/.test(status))
    ? responses
    : [...responses, { ...anySuccess, pointer: pointer2 }];
}
var anySuccess = { status: "2XX", description: "", codes: [], headers: [], links: [], contents: [], texts: [] };
function preferred(declared) {
  const isJson3 = ({ kind }) => kind === "json";
  const isText4 = ({ kind }) => kind === "text";
  const usual2 =
    declared.find(({ mediaType }) => /^application\/json *(;|$)/i.test(mediaType)) ?? declared.find(isJson3);
  const isAgain = (each) => isJson3(each) && each !== usual2 && each.schema === usual2?.schema;
  const hasJson = declared.some(isJson3);
  const kept2 = declared.filter((each) => !isAgain(each) && !(hasJson && isText4(each)));
  return {
    contents: kept2.map(({ schema: _, ...content }) => content),
    texts: hasJson ? declared.filter(isText4).map(({ mediaType }) => mediaType) : [],
  };
}
function rank(status) {
  return status === "default" ? 1e3 : status.endsWith("XX") ? 600 + Number(status[0]) : Number(status);
}
function buildStream(document2, response, media, names2) {
  const ref = media["x-katagami-item"]?.$ref;
  const item = dereference(document2, ref === void 0 ? void 0 : { $ref: ref });
  const roles2 = media["x-katagami-events"] ?? {};
  return {
    item: ref === void 0 ? void 0 : pointerKeys(ref).at(-1),
    discriminator: item?.discriminator?.propertyName,
    data: media["x-katagami-event-data"],
    end: roles2.end ?? [],
    error: roles2.error ?? [],
    heartbeat: roles2.heartbeat ?? [],
    stop: buildLinks(document2, response, names2, true)[0],
  };
}
function errorCodes(document2, response) {
  const listed = Object.values(response.content ?? {})
    .flatMap(({ schema: schema2 }) => (schema2 && propertiesOf(document2, schema2).get("code")) ?? [])
    .flatMap((schema2) => {
      const code2 = dereference(document2, schema2);
      return (code2 && (listedBy2(code2) ?? declaredOpen(code2))) ?? [];
    });
  return [...new Set(listed.filter((one) => typeof one === "string"))];
}
var none = /* @__PURE__ */ new Set();
function buildHeaders(document2, { value: { headers = {} }, pointer: pointer2 }) {
  return Object.entries(headers).flatMap(([name2, declared]) => {
    const at = childPointer(pointer2, "headers", name2);
    const header = located(document2, declared, at);
    const isUsable = isToken(name2) && !/^content-type$/i.test(name2);
    return header && isUsable ? [buildHeader(document2, name2, header)] : [];
  });
}
function isToken(name2) {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name2);
}
function buildHeader(document2, name2, { value, pointer: pointer2 }) {
  const { required, schema: schema2, content, explode } = value;
  const common = { pointer: pointer2, name: name2, required: required === true };
  if (/^set-cookie$/i.test(name2)) return { ...common, form: "cookies", type: void 0 };
  const [mediaType, media] = Object.entries(content ?? {})[0] ?? [];
  if (mediaType !== void 0 && !schema2) {
    const isTyped3 = isJson2(mediaType) && media?.schema !== void 0;
    return { ...common, form: isJson2(mediaType) ? "json" : "text", type: isTyped3 ? [name2, mediaType] : void 0 };
  }
  const isTyped2 = schema2 !== void 0 && typesOf(document2, schema2) !== void 0;
  return { ...common, form: formOf(document2, schema2, explode === true), type: isTyped2 ? [name2] : void 0 };
}
function formOf(document2, declared = {}, explode) {
  const types2 = typesOf(document2, declared) ?? none;
  const schema2 = dereference(document2, declared);
  if (types2.has("array")) return { items: partOf(document2, schema2?.items) };
  if (!types2.has("object")) return partOf(document2, declared);
  const { properties: properties2 = {}, additionalProperties } = schema2 ?? {};
  return {
    properties: Object.fromEntries(
      Object.entries(properties2).map(([name2, part]) => [name2, partOf(document2, part)]),
    ),
    others: partOf(document2, typeof additionalProperties === "object" ? additionalProperties : void 0),
    explode,
  };
}
function partOf(document2, schema2 = {}) {
  const types2 = typesOf(document2, schema2) ?? none;
  if (types2.has("string")) return "text";
  if (types2.has("number") || types2.has("integer")) return "number";
  return types2.has("boolean") ? "boolean" : "text";
}

// generator/model/encoding.ts
init_facts();
init_pointer();
var stylesOf = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
};
function parameterStyle(document2, parameter) {
  const [content] = Object.entries(parameter.content ?? {});
  if (content)
    return bodyKind(...content) === "json" ? { style: "json", explode: false, allowReserved: false } : void 0;
  const [usual2, ...others] = stylesOf[parameter.in] ?? [];
  const shapes = shapesOf(document2, parameter.schema);
  const isText4 = shapes.size === 1 && shapes.has("text");
  const declared = others.find((style2) => style2 === parameter.style) ?? usual2;
  const style = parameter.in === "query" && isText4 ? usual2 : declared;
  const explode = parameter.explode ?? ["form", "cookie", "deepObject"].includes(style);
  const allowReserved = ["path", "query"].includes(parameter.in) && parameter.allowReserved === true;
  const isUsual =
    style === usual2 &&
    !allowReserved &&
    shapes.size > 0 &&
    !shapes.has("object") &&
    (style === "form" ? explode || isText4 : parameter.in === "header" || !shapes.has("list"));
  return isUsual ? void 0 : { style, explode, allowReserved };
}
function shapesOf(document2, declared = {}) {
  const types2 = [...(typesOf(document2, declared) ?? [])].filter((type) => type !== "null");
  return new Set(types2.map((type) => (type === "array" ? "list" : type === "object" ? type : "text")));
}
function formEncoding(document2, kind, { encoding = {}, schema: schema2 }) {
  const properties2 = propertiesOf(document2, schema2 ?? {});
  const parts2 = Object.entries(encoding).map(([name2, part]) => {
    const { style, explode, allowReserved, contentType: contentType4 } = part;
    if (style !== void 0 || explode !== void 0 || allowReserved !== void 0) {
      const written = { in: "query", style, explode, allowReserved, schema: properties2.get(name2)?.[0] };
      return [
        name2,
        { contentType: void 0, style: parameterStyle(document2, written), headers: headersOf(document2, part) },
      ];
    }
    const exact = contentType4 === void 0 || /[*,]/.test(contentType4) ? void 0 : contentType4;
    return [name2, { contentType: exact, style: void 0, headers: headersOf(document2, part) }];
  });
  const objects2 = [...properties2].flatMap(([name2, [part]]) => (isObject2(document2, part) ? [name2] : []));
  const defaults = kind === "multipart" ? objects2.map((name2) => [name2, jsonPart]) : [];
  return Object.fromEntries(
    [...defaults, ...parts2].filter(([, part]) => part.contentType || part.style || hasAny(part.headers)),
  );
}
var jsonPart = { contentType: "application/json", style: void 0, headers: {} };
function isObject2(document2, declared) {
  const shapes = [...shapesOf(document2, declared)];
  const items = shapes[0] === "list" ? [...shapesOf(document2, dereference(document2, declared)?.items)] : shapes;
  return shapes.length === 1 && items.length === 1 && items[0] === "object";
}
function mayHaveObjects(document2, declared) {
  const all = /* @__PURE__ */ new Set([declared]);
  const fields = [];
  for (const each of all) {
    const schema2 = dereference(document2, each);
    if (!isSchema(schema2)) {
      if (schema2 !== false) return true;
      continue;
    }
    fields.push(...Object.values(schema2.properties ?? {}), ...[othersOf(schema2) || []].flat());
    for (const part of [...(schema2.allOf ?? []), ...membersOf(schema2)]) all.add(part);
  }
  return fields.length === 0 || fields.some((part) => mayBeObject2(document2, part));
}
function mayBeObject2(document2, declared, depth = 0) {
  const shapes = shapesOf(document2, declared);
  const items = dereference(document2, declared)?.items;
  return (
    shapes.size === 0 ||
    shapes.has("object") ||
    (shapes.has("list") && depth < 8 && mayBeObject2(document2, items, depth + 1))
  );
}
function headersOf(document2, { headers = {} }) {
  const values3 = Object.entries(headers).flatMap(([name2, declared]) => {
    const value = onlyValue(document2, declared);
    return value === void 0 || /^content-type$/i.test(name2) ? [] : [[name2, value]];
  });
  return Object.fromEntries(values3);
}
function onlyValue(document2, declared) {
  const header = dereference(document2, declared);
  const schema2 = dereference(document2, header?.schema);
  const value = schema2?.const ?? (schema2?.enum?.length === 1 ? schema2.enum[0] : void 0);
  return ["string", "number", "boolean"].includes(typeof value) ? String(value) : void 0;
}
function hasAny(values3) {
  return Object.keys(values3).length > 0;
}

// generator/model/find-unsent.ts
init_facts();
init_pointer();
function findUnsent(document2) {
  const found = /* @__PURE__ */ new Map();
  for (const one of unnamedSecurity(document2)) found.set(one.pointer, one);
  for (const [path, item] of Object.entries(document2.paths ?? {})) {
    const at = pointer("paths", path);
    for (const method of Object.keys(Object(item?.["additionalOperations"])))
      add(childPointer(at, "additionalOperations", method), [`the method ${method} has no function`]);
    addParameters(item?.parameters, at);
  }
  for (const { operation, method, pointer: at } of operationsOf(document2)) {
    const body2 = located(document2, operation.requestBody, `${at}/requestBody`);
    const contents = Object.entries(body2?.value.content ?? {});
    add(at, methodReasons(document2, method, contents));
    for (const [type, media] of bodyless.has(method) ? [] : contents) {
      const reasons = bodyReasons(document2, type, media);
      if (contents.length === 1 && bodyKind(type, media) === "text" && isStructured2(document2, media.schema))
        reasons.push(`${type} is written by the caller, as text`);
      add(childPointer(body2.pointer, "content", type), reasons);
    }
    addParameters(operation.parameters, at);
  }
  return [...found.values()];
  function addParameters(parameters2 = [], owner) {
    for (const [index, declared] of parameters2.entries()) {
      const parameter = located(document2, declared, childPointer(owner, "parameters", index));
      if (parameter) add(parameter.pointer, parameterReasons(document2, parameter.value));
    }
  }
  function add(pointer2, reasons) {
    for (const reason of reasons) found.set(`${pointer2} ${reason}`, { pointer: pointer2, reason });
  }
}
function unnamedSecurity(document2) {
  const schemes = Object.keys(document2.components?.securitySchemes ?? {});
  const operations2 = [...operationsOf(document2)];
  const silent = document2.security ? [] : operations2.filter(({ operation }) => operation.security === void 0);
  if (schemes.length === 0 || silent.length === 0) return [];
  const update2 = { security: schemes.map((name2) => ({ [name2]: [] })) };
  const description2 = "send the client's credentials with every operation that does not say otherwise";
  return [
    {
      pointer: pointer("components", "securitySchemes"),
      reason: `${silent.length} of ${operations2.length} operations name no security, and send no credentials but a call's own`,
      actions: [{ target: "$", update: update2, description: description2 }],
    },
  ];
}
var bodyless = /* @__PURE__ */ new Set(["get", "head", "trace"]);
function methodReasons(document2, method, contents) {
  const isEmpty = contents.every(([, { schema: schema2 }]) => {
    const shapes = [...shapesOf(document2, schema2)];
    return shapes.join() === "object" && propertiesOf(document2, schema2 ?? {}).size === 0;
  });
  return [
    ...(method === "trace" ? ["fetch refuses the method TRACE"] : []),
    ...(bodyless.has(method) && !isEmpty ? [`fetch sends no body with ${method.toUpperCase()}`] : []),
  ];
}
function parameterReasons(document2, parameter) {
  const quoted2 = JSON.stringify(parameter.name);
  const [content] = Object.entries(parameter.content ?? {});
  if (content) {
    const [type, { schema: schema2 }] = content;
    const isForm = parameter.in === "querystring" && bodyKind(...content) === "urlencoded";
    const isWritten = isForm || bodyKind(...content) === "json" || !isStructured2(document2, schema2);
    return isWritten ? [] : [`${quoted2} is ${type}, which the caller writes as text`];
  }
  const known = stylesOf[parameter.in];
  if (!known) return [];
  const written = parameterStyle(document2, parameter)?.style ?? known[0];
  const other = parameter.style !== void 0 && parameter.style !== written;
  return [
    ...(other ? [`${quoted2} cannot have the style ${parameter.style}: it is written in the style ${written}`] : []),
    ...nestedReasons(document2, parameter.schema, quoted2, written),
  ];
}
function nestedReasons(document2, declared, quoted2, style) {
  const schema2 = dereference(document2, declared);
  const inner = [
    ...[...propertiesOf(document2, schema2 ?? {})].map(([name2, [part]]) => [name2, part]),
    ...(schema2?.items ? [["items", schema2.items]] : []),
  ];
  const nested = inner.filter(([, part]) => isStructured2(document2, part)).map(([name2]) => JSON.stringify(name2));
  if (style === "json" || style === "deepObject" || nested.length === 0) return [];
  return [`the style ${style} cannot say ${nested.join(", ")} of ${quoted2}: such a call is refused`];
}
function bodyReasons(document2, type, media) {
  const kind = bodyKind(type, media);
  const encodings = Object.entries(media.encoding ?? {});
  if (kind === "blob" && /^multipart\//i.test(type))
    return [`${type} is written by the caller: pass a Blob whose type has the boundary`];
  const charset = otherCharset(type);
  if (charset && (kind === "json" || kind === "text")) return [charsetReason(type, kind === "text")];
  if (media.itemSchema) return [`the items of ${type} are written by the caller, as text or bytes`];
  if (kind !== "multipart" && kind !== "urlencoded") return [];
  const properties2 = propertiesOf(document2, media.schema ?? {});
  return encodings.flatMap(([name2, { style, explode, contentType: contentType4, headers = {} }]) => {
    const quoted2 = JSON.stringify(name2);
    const open = Object.keys(headers).filter((header) => onlyValue(document2, headers[header]) === void 0);
    const isStyled = style !== void 0 || explode !== void 0;
    const isText4 = !isStyled && contentType4 !== void 0 && !isJson2(contentType4);
    const isInCharset = kind === "multipart" && !isStyled && otherCharset(contentType4 ?? "") !== void 0;
    return [
      ...(isInCharset ? [charsetReason(`${quoted2} as ${contentType4}`, true)] : []),
      ...(kind === "multipart" ? open : []).map((header) => `the header ${header} of ${quoted2} is given with part()`),
      ...(isText4 && shapesOf(document2, properties2.get(name2)?.[0]).has("object")
        ? [`${quoted2} is ${contentType4}, which the caller writes as text`]
        : []),
      ...(isStyled ? nestedReasons(document2, properties2.get(name2)?.[0], quoted2, style ?? "form") : []),
    ];
  });
}
function charsetReason(type, takesBytes) {
  return `a text of ${type} is sent in UTF-8${takesBytes ? ": pass bytes for the charset" : ""}`;
}
function isStructured2(document2, schema2) {
  const shapes = shapesOf(document2, schema2);
  return shapes.has("object") || shapes.has("list");
}

// generator/model/build-operation.ts
function buildOperation(document2, place, names2, servers) {
  const { operation, path, method, item } = place;
  const retry = operation["x-katagami-retry"];
  const declared = [
    ...parametersAt(document2, item.parameters, pointer("paths", path)),
    ...parametersAt(document2, operation.parameters, place.pointer),
  ];
  const parameters2 = buildParameters(document2, declared);
  const mode = operation["x-katagami-streaming"];
  const streaming = mode && { property: mode.property, value: mode.value };
  const bodies = bodyless.has(method) ? [] : buildBodies(document2, place);
  return {
    pointer: place.pointer,
    ...names2.get(operation),
    method,
    path,
    ...wordsOf(operation),
    tags: operation.tags ?? [],
    servers: buildOwnServers(operation, item, servers),
    parameters: parameters2,
    body: bodies[0],
    bodies,
    pagination: buildPagination(operation, names2.get(operation)),
    responses: buildResponses(document2, place, names2),
    streaming: streaming && { ...streaming, isDefault: streamsByDefault(document2, operation, streaming) },
    security: buildSecurity(document2, operation),
    retry: retry && { safe: retry.safe, codes: retry.codes ?? [], neverCodes: retry.neverCodes ?? [] },
    idempotencyKey: parameters2.find(isIdempotencyKey)?.name,
  };
}
function wordsOf({ summary = "", description: description2 = "", deprecated }) {
  return { summary, description: description2, deprecated: deprecated === true };
}
function streamsByDefault(document2, { requestBody }, { property: property3, value }) {
  const body2 = dereference(document2, requestBody);
  const schemas2 = Object.values(body2?.content ?? {}).map(({ schema: schema2 }) => schema2 ?? {});
  const declared = schemas2.flatMap((schema2) => propertiesOf(document2, schema2).get(property3) ?? []);
  return declared.some((schema2) => defaultOf(document2, schema2) === value);
}
function isIdempotencyKey(parameter) {
  return parameter.in === "header" && /^idempotency-key$/i.test(parameter.name);
}
function parametersAt(document2, declared = [], at) {
  return declared.flatMap((each, index) => located(document2, each, childPointer(at, "parameters", index)) ?? []);
}
function buildParameters(document2, declared) {
  const byPlace = /* @__PURE__ */ new Map();
  for (const each of declared) {
    const { value: parameter } = each;
    if (!["path", "query", "header", "cookie", "querystring"].includes(parameter.in)) continue;
    const [content] = Object.entries(parameter.content ?? {});
    const whole2 = parameter.in === "querystring" && content ? buildBody(document2, each, content) : void 0;
    byPlace.set(`${parameter.in} ${parameter.name}`, {
      pointer: each.pointer,
      name: parameter.name,
      in: parameter.in === "querystring" ? "query" : parameter.in,
      required: parameter.in === "path" || (parameter.required === true && !isIdempotencyKey(parameter)),
      description: parameter.description ?? "",
      example:
        exampleValues(document2, parameter)[0] ??
        (content && exampleValues(document2, content[1])[0]) ??
        exampleOf(document2, parameter.schema ?? content?.[1].schema),
      style: parameter.in === "querystring" ? void 0 : parameterStyle(document2, parameter),
      alternative: parameterAlternative(document2, parameter),
      whole: whole2,
    });
  }
  return [...byPlace.values()];
}
function parameterAlternative(document2, { schema: schema2, content, in: place }) {
  const [first] = Object.entries(content ?? {});
  if (!first) return alternativeOf(document2, schema2, { isParameter: true });
  const kind = bodyKind(...first);
  const isWritten = kind === "json" || (kind === "urlencoded" && place === "querystring");
  return isWritten ? alternativeOf(document2, first[1].schema) : void 0;
}
function buildBodies(document2, { operation, pointer: pointer2 }) {
  const body2 = located(document2, operation.requestBody, childPointer(pointer2, "requestBody"));
  const bodies = Object.entries(body2?.value.content ?? {}).map((content) => buildBody(document2, body2, content));
  const chosen =
    ["json", "multipart", "urlencoded"].map((kind) => bodies.find((one) => one.kind === kind)).find(Boolean) ??
    bodies[0];
  return chosen ? [chosen, ...bodies.filter((one) => one !== chosen)] : [];
}
function buildBody(
  document2,
  { value: { required, description: description2 }, pointer: pointer2 },
  [mediaType, media],
) {
  const { schema: schema2 } = media;
  const kind = bodyKind(mediaType, { schema: dereference(document2, schema2) });
  return {
    pointer: childPointer(pointer2, "content", mediaType),
    required: required === true,
    mediaType,
    kind,
    charset: otherCharset(mediaType),
    description: description2 ?? "",
    example: sentExample(document2, schema2, exampleValues(document2, media)[0] ?? exampleOf(document2, schema2)),
    files: kind === "multipart" ? filesOf(document2, schema2) : [],
    alternative: bodyAlternative(document2, kind, schema2),
    mayHaveObjects: kind === "multipart" && mayHaveObjects(document2, schema2),
    parts: formEncoding(document2, kind, media),
  };
}
function bodyAlternative(document2, kind, schema2) {
  if (kind === "text" || kind === "blob") return void 0;
  return alternativeOf(document2, schema2, { isForm: kind === "multipart" });
}
function filesOf(document2, declared) {
  const schema2 = dereference(document2, declared);
  const isFile = (part) => dereference(document2, part)?.format === "binary";
  return schema2 ? sentProperties(document2, schema2).flatMap(([name2, part]) => (isFile(part) ? [name2] : [])) : [];
}

// generator/model/build-handlers.ts
init_names();
function buildHandlers(document2, places, operations2, taken, endings) {
  const keys = new Set(Object.keys(document2.components?.pathItems ?? {}));
  const handlersOf = (operation, wanted, items) => {
    const names2 = /* @__PURE__ */ new Set();
    const takeType = (wanted2) => takeBeginning(typeIdentifier(wanted2), endings, taken);
    const webhooks = items.flatMap((item) => webhooksOf(document2, item, names2, takeType));
    return webhooks.length === 0 ? [] : [{ typeName: takeName(wanted, taken), operation, webhooks }];
  };
  const hooks = Object.entries(document2.webhooks ?? {}).map(([name2, item]) => {
    return {
      name: name2,
      item,
      pointer: pointer("webhooks", name2),
      key: name2,
      typeNameOf: (own2) => `${own2} webhook`,
    };
  });
  return [
    ...handlersOf(void 0, "WebhookHandlers", hooks),
    ...places.flatMap((place) => {
      const { name: name2, typeName } = operations2.get(place.operation);
      const items = callbacksOf(document2, place).map((each) => {
        const key = takeName(`${name2}.${each.name}`, keys);
        return { ...each, key, typeNameOf: (own2) => `${typeName} ${own2} callback` };
      });
      return handlersOf(name2, `${typeName}Callbacks`, items);
    }),
  ];
}
function callbacksOf(document2, { operation, pointer: pointer2 }) {
  return Object.entries(operation.callbacks ?? {}).flatMap(([name2, callback]) => {
    const found = located(document2, callback, childPointer(pointer2, "callbacks", name2));
    const items = Object.entries(found?.value ?? {}).filter(([expression]) => !expression.startsWith("x-"));
    return items.map(([expression, item]) => {
      return { name: name2, item, pointer: childPointer(found.pointer, expression) };
    });
  });
}
function webhooksOf(document2, { name: itemName, item, pointer: at, key, typeNameOf }, names2, takeType) {
  const found = located(document2, item, at);
  const declared = found?.value;
  const used = methods.filter((method) => method !== "query" && declared?.[method]);
  return used.map((method) => {
    const own2 = childPointer(found.pointer, method);
    const operation = declared[method];
    const body2 = located(document2, operation.requestBody, childPointer(own2, "requestBody"));
    const parameters2 = [...(declared.parameters ?? []), ...(operation.parameters ?? [])];
    const name2 = takeName(used.length === 1 ? itemName : `${itemName} ${method}`, names2);
    return {
      pointer: own2,
      name: name2,
      typeName: takeType(typeNameOf(name2)),
      method,
      key,
      ...wordsOf(operation),
      hasParameters: parameters2.length > 0,
      isBodyRequired: body2?.value.required === true,
      contents: contentsOf(body2),
      answers: responsesOf(document2, operation, own2).map((response) => {
        const { pointer: pointer2, status, key: key2 } = response;
        return { pointer: pointer2, status, key: key2, contents: contentsOf(response) };
      }),
    };
  });
}
function contentsOf(holder) {
  return Object.entries(holder?.value.content ?? {}).map(([mediaType, media]) => {
    const kind = responseKind(mediaType, media);
    return {
      pointer: childPointer(holder.pointer, "content", mediaType),
      mediaType,
      kind: kind === "json" || kind === "blob" ? kind : "text",
    };
  });
}

// generator/model/find-shortened.ts
init_names();
function findShortened(named) {
  return named
    .filter(({ written }) => isShortened(written))
    .map(({ pointer: pointer2, written, name: name2 }) => ({
      pointer: pointer2,
      reason: `its name has ${written.length.toLocaleString("en-US")} characters: in code it is ${name2}`,
    }));
}

// generator/model/build-api.ts
init_names();
function buildApi(document2, names2, source) {
  const taken = new Set(names2.reserved);
  const places = operationsOf(document2);
  const functionNames = places.map(({ operation }) =>
    takeName(identifier(operation.operationId ?? "operation"), taken),
  );
  const schemas2 = buildSchemas(document2, taken);
  const operationNames = /* @__PURE__ */ new Map();
  places.forEach(({ operation }, index) => {
    const name2 = functionNames[index];
    const pagesName = operation["x-katagami-pagination"] ? takeName(`${name2}Pages`, taken) : void 0;
    const typeName = takeBeginning(typeIdentifier(name2), names2.operation, taken, "Operation");
    operationNames.set(operation, { name: name2, typeName, pagesName });
  });
  const { info } = document2;
  const servers = buildServers(document2, places, source);
  const handlers2 = buildHandlers(document2, places, operationNames, taken, names2.webhook);
  return {
    title: info.title,
    description: info.description ?? "",
    version: String(info.version),
    language: /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
      JSON.stringify(info) + places.map(({ operation }) => operation.summary ?? "").join(),
    )
      ? "ja"
      : "en",
    servers,
    securitySchemes: buildSecuritySchemes(document2),
    operations: places.map((place) => buildOperation(document2, place, operationNames, servers)),
    schemas: schemas2,
    handlers: handlers2,
    unsent: findUnsent(document2),
    shortened: findShortened([
      ...places.map(({ operation, pointer: pointer2 }, index) => {
        return { pointer: pointer2, written: operation.operationId ?? "", name: functionNames[index] };
      }),
      ...schemas2.map(({ pointer: pointer2, of, name: name2 }) => ({ pointer: pointer2, written: of, name: name2 })),
    ]),
  };
}
function buildSchemas(document2, taken) {
  const declared = document2.components?.schemas ?? {};
  const flows = schemaFlows(document2);
  const schemas2 = Object.entries(declared).map(([key, schema2]) => {
    const own2 = identifier(key);
    const { sent, received, differs } = flows.get(key) ?? { sent: false, received: true, differs: false };
    return {
      pointer: pointer("components", "schemas", key),
      key,
      of: key,
      flow: sent && received && !differs ? "both" : received ? "received" : "sent",
      name: takeName(taken.has(own2) ? `${own2}Schema` : own2, taken),
      description: schema2.description ?? "",
      deprecated: schema2.deprecated === true,
    };
  });
  const keys = new Set(Object.keys(declared));
  return schemas2.flatMap((schema2) => {
    if (!flows.get(schema2.of)?.differs) return [schema2];
    const [key, name2] = [takeName(`${schema2.of}Input`, keys), takeName(`${schema2.name}Input`, taken)];
    return [schema2, { ...schema2, key, name: name2, flow: "sent" }];
  });
}

// generator/generate.ts
init_names();

// generator/normalise/mistakes.ts
init_facts();
init_keywords();
init_objects();
init_pointer();
init_walk();
init_open_enum();
function brokenReferences(document2) {
  const broken = [];
  eachReference(document2, ({ keyword, kind, ref, at }) => {
    if (keyword !== "$ref" || kind === "example") return;
    if (dereference(document2, { $ref: ref }) === void 0) broken.push({ pointer: at, ref });
  });
  return broken;
}
function takeOutOddReferences(document2) {
  const odd = [];
  const see = (owner, pointer2) => {
    const { $ref } = owner;
    if ($ref === void 0 || typeof $ref === "string") return;
    delete owner.$ref;
    odd.push({ pointer: pointer2, ref: JSON.stringify($ref) });
  };
  const visited = Object.keys(kinds).filter((kind) => kind !== "example");
  visit(document2, Object.fromEntries(visited.map((kind) => [kind, see])));
  return odd;
}
var roles = ["end", "error", "heartbeat"];
var internal = ["x-katagami-known", "x-katagami-empty", "x-katagami-binary"];
function readKeywords(document2) {
  const found = [];
  const items = /* @__PURE__ */ new Map();
  const read = (object, pointer2, mistakes) => {
    for (const [keyword, mistake] of Object.entries(mistakes)) {
      const message = Object.hasOwn(object, keyword) ? mistake(object[keyword]) : void 0;
      if (message === void 0) continue;
      delete object[keyword];
      found.push({ pointer: pointer2, keyword, message });
    }
  };
  const take = (object, keyword, isOurs) => {
    if (Object.hasOwn(object, keyword) && !isOurs(object[keyword])) delete object[keyword];
  };
  visit(
    document2,
    {
      pathItem(item) {
        for (const method of methods) {
          const declared = item[method];
          for (const one of [declared, dereference(document2, declared)]) if (one) items.set(one, item);
        }
      },
      operation(operation, pointer2) {
        read(operation, pointer2, {
          "x-katagami-streaming": (value) => streamingMistake(document2, operation, value),
          "x-katagami-retry": retryMistake,
          "x-katagami-pagination": (value) =>
            pagingMistake(document2, { operation, item: items.get(operation) ?? {} }, value),
        });
      },
      link(link2, pointer2) {
        read(link2, pointer2, { "x-katagami-ends-stream": isBoolean("It is true: the operation stops the stream.") });
      },
      mediaType(media, pointer2) {
        read(media, pointer2, { "x-katagami-events": eventsMistake });
        take(media, "x-katagami-item", (value) => isComponent2(document2, value));
        take(media, "x-katagami-event-data", isEventData);
      },
      schema(schema2, pointer2) {
        for (const keyword of internal) delete schema2[keyword];
        const message = "It is true or false: whether other texts may come back.";
        read(schema2, pointer2, { [openKeyword]: isBoolean(message) });
      },
    },
    { follow: document2 },
  );
  return found;
}
function isBoolean(message) {
  return (value) => (typeof value === "boolean" ? void 0 : message);
}
function streamingMistake(document2, operation, value) {
  if (!isObject(value) || typeof value.property !== "string" || !("value" in value)) {
    return "It is { property, value }: which property of the request body asks for events, and with which value.";
  }
  const body2 = dereference(document2, operation.requestBody);
  const schemas2 = Object.values(body2?.content ?? {}).flatMap(({ schema: schema2 }) =>
    schema2 ? branches(document2, schema2) : [],
  );
  if (schemas2.some(({ properties: properties2 }) => Object.hasOwn(properties2 ?? {}, value.property))) return void 0;
  return `The request body has no property "${value.property}".`;
}
function retryMistake(value) {
  if (!isObject(value))
    return "It is { safe, codes, neverCodes }: whether and for which errors a call may be sent again.";
  for (const [key, fact] of Object.entries(value)) {
    if (!["safe", "codes", "neverCodes"].includes(key)) return `There is no "${key}": write safe, codes, neverCodes.`;
    if (key === "safe" ? typeof fact !== "boolean" : !isTexts(fact))
      return key === "safe" ? '"safe" is true or false.' : `"${key}" is a list of error codes.`;
  }
  const { codes = [], neverCodes = [] } = value;
  const both = codes.find((code2) => neverCodes.includes(code2));
  return both === void 0 ? void 0 : `"${both}" cannot be in both codes and neverCodes.`;
}
function isTexts(value) {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}
function eventsMistake(value) {
  if (!isObject(value)) return `It is { ${roles.join(", ")} }, each a list of event names.`;
  for (const [role, names2] of Object.entries(value)) {
    if (!roles.includes(role)) return `There is no role "${role}": write ${roles.join(", ")}.`;
    if (!isTexts(names2)) return `"${role}" is a list of event names.`;
  }
  return void 0;
}
function isComponent2(document2, value) {
  if (!isObject(value) || typeof value.$ref !== "string") return false;
  return /^#\/components\/schemas\/[^/]+$/.test(value.$ref) && isObject(lookUp(document2, value.$ref));
}
function isEventData(value) {
  const isKnown = (key) => key === "json" || key === "text";
  return isObject(value) && Object.entries(value).every(([key, names2]) => isKnown(key) && isTexts(names2));
}
var needs = {
  cursor: ["parameter", "from"],
  offset: ["parameter"],
  page: ["parameter"],
  url: ["from"],
  "link-header": [],
};
var texts = ["parameter", "from", "items", "more", "total"];
var pointers = ["from", "items", "more", "total"];
function pagingMistake(document2, place, value) {
  if (value === false) return void 0;
  const ways = Object.keys(needs).join(", ");
  if (!isObject(value) || typeof value.by !== "string" || !Object.hasOwn(needs, value.by))
    return `It is { by, items, \u2026 }, with one of these for "by": ${ways}.`;
  const missing2 = ["items", ...needs[value.by]].find((key) => typeof value[key] !== "string");
  if (missing2) return `"${missing2}" is missing, or is not a text.`;
  const odd = texts.find((key) => key in value && typeof value[key] !== "string");
  if (odd) return `"${odd}" is a text.`;
  if ("first" in value && !Number.isSafeInteger(value.first)) return '"first" is a whole number.';
  const page = pageSchema(document2, place.operation);
  if (!page) return "The operation has not exactly one success with JSON alone.";
  const lost = pointers.find((key) => key in value && !schemaAt(document2, page, String(value[key])));
  if (lost) return `"${lost}" (${String(value[lost])}) is not in the schema of the response.`;
  if (!isArray(schemaAt(document2, page, value.items))) return `"items" (${String(value.items)}) is no array.`;
  return value.parameter === void 0 ? void 0 : parameterMistake(document2, place, String(value.parameter));
}
function parameterMistake(document2, place, text) {
  const [, group = "query", name2 = text] = /^(query|body)\.(.+)$/.exec(text) ?? [];
  const known =
    group === "query"
      ? queryParameters(document2, place).has(name2)
      : fieldsOf(document2, jsonBodySchema(document2, place.operation)).has(name2);
  return known ? void 0 : `There is no ${group} parameter "${name2}".`;
}

// generator/normalise/untyped.ts
init_pointer();
init_stream_format();
function findUntyped(document2) {
  const found = [];
  const unions = orphanUnions(document2);
  for (const place of operationsOf(document2)) {
    const { operation, method } = place;
    const responses = responsesOf(document2, operation);
    if (!responses.some(({ status }) => /^[2d]/.test(status))) found.push(untypedSuccess(place));
    for (const { key, status, value: response } of responses) {
      const isBodyless2 = method === "head" || /^20[45]$/.test(status);
      if (/^2/.test(status) && !isBodyless2 && Object.keys(response.content ?? {}).length === 0)
        found.push(untypedSuccess(place, key));
      for (const [type, media] of Object.entries(response.content ?? {})) {
        const pointer2 = childPointer(place.pointer, "responses", key, "content", type);
        const target = `${operationPath(place)}.responses[${quote(key)}].content[${quote(type)}]`;
        const format2 = streamFormat(type, media);
        if (format2) {
          const stream = untypedStream({ document: document2, operation, media, target, unions, format: format2 });
          if (stream) found.push({ pointer: pointer2, ...stream });
        } else if (/[/+]json\b/i.test(type) && !media.schema && !media.itemSchema) {
          const description2 = "write the schema of this body";
          const actions = [{ target, update: { schema: { type: "object" } }, description: description2 }];
          found.push({ pointer: pointer2, reason: "the body has no schema and no example to infer one from", actions });
        }
      }
    }
    const choice = undeclaredChoice(document2, operation);
    if (!choice) continue;
    const { reason, update: update2 } = choice;
    found.push({ pointer: place.pointer, reason, actions: [{ target: operationPath(place), update: update2 }] });
  }
  return found;
}
function untypedSuccess(place, key) {
  const response = { content: { "application/json": { schema: { type: "object" } } } };
  const description2 = "write what it brings, or nothing of it where it brings nothing";
  const action =
    key === void 0
      ? {
          target: operationPath(place),
          update: { responses: { 200: { description: "OK", ...response } } },
          description: description2,
        }
      : { target: `${operationPath(place)}.responses[${quote(key)}]`, update: response, description: description2 };
  return {
    pointer: key === void 0 ? place.pointer : childPointer(place.pointer, "responses", key),
    reason: "nothing says what a success brings, so its data is unknown",
    actions: [action],
  };
}
function findUnpaged(document2) {
  return operationsOf(document2).flatMap((place) => {
    const pages2 = recognisePages(document2, place);
    if (!pages2?.isGuess) return [];
    const update2 = { "x-katagami-pagination": pages2.paging };
    const description2 = "say which it is, or false where the list has no pages";
    const actions = [{ target: operationPath(place), update: update2, description: description2 }];
    return [{ pointer: place.pointer, reason: pages2.reason, actions }];
  });
}
function operationPath({ path, method }) {
  return `$.paths[${quote(path)}].${method}`;
}
function quote(text) {
  return `'${text.replace(/['\\]/g, "\\$&")}'`;
}
function orphanUnions(document2) {
  const reached = reach(document2, document2.paths, document2.webhooks);
  return Object.entries(document2.components?.schemas ?? {}).filter(
    ([name2, schema2]) => schema2.discriminator?.mapping && !reached.has(`#/components/schemas/${escapeKey(name2)}`),
  );
}
function undeclaredChoice(document2, operation) {
  if (operation["x-katagami-streaming"]) return void 0;
  const types2 = responsesOf(document2, operation)
    .filter(({ status }) => status.startsWith("2"))
    .flatMap(({ value }) => Object.keys(value.content ?? {}));
  const isStream = (type) => streamFormat(type) !== void 0;
  if (!types2.some(isStream) || !types2.some((type) => !isStream(type) && /[/+]json\b/.test(type))) return void 0;
  const body2 = dereference(document2, operation.requestBody);
  if (!body2) return void 0;
  const schema2 = dereference(document2, Object.values(body2.content ?? {})[0]?.schema);
  for (const [property3, declared] of Object.entries(schema2?.properties ?? {})) {
    const value = dereference(document2, declared)?.enum?.find((one) => /^(stream|streaming|sse)$/i.test(String(one)));
    if (value !== void 0 || (declared.type === "boolean" && /^stream(ing)?$/i.test(property3))) {
      return {
        reason: `"${property3}" seems to choose between JSON and events`,
        update: { "x-katagami-streaming": { property: property3, value: value ?? true } },
      };
    }
  }
  return {
    reason: "it answers JSON or events, and nothing says which request gets which",
    update: { "x-katagami-streaming": { property: "stream", value: true } },
  };
}

// generator/normalise/normalise.ts
function normalise(document2, { skip = [] } = {}) {
  const copy = structuredClone(document2);
  const repairs = [];
  const broken = [...takeOutOddReferences(copy), ...brokenReferences(copy)];
  const misused = [];
  let untyped = [];
  for (const pass2 of passes) {
    if (pass2.id === "prune") untyped = findUntyped(copy);
    if (!skip.includes(pass2.id)) repairs.push(...pass2.run(copy));
    if (pass2.id === references.id) misused.push(...readKeywords(copy));
  }
  const unpaged = skip.includes("pagination") ? [] : findUnpaged(copy);
  return { document: copy, repairs, untyped, unpaged, broken, misused };
}
var wordy = /* @__PURE__ */ new Set([absoluteLinks.id]);

// generator/normalise/broken-problems.ts
init_pointer();
function brokenProblems({ broken, misused }, { locate }) {
  const at = (pointer2, key) => locate(childPointer(pointer2, key));
  return [
    ...broken.map(({ pointer: pointer2, ref }) => ({
      severity: "error",
      rule: "no-unresolved-refs",
      message: `Can't resolve $ref ${ref} at ${pointer2}.`,
      ...at(pointer2, "$ref"),
    })),
    ...misused.map(({ pointer: pointer2, keyword, message }) => ({
      severity: "error",
      rule: keyword,
      message: `${keyword} at ${pointer2}: ${message}`,
      ...at(pointer2, keyword),
      hint: "The README lists the keywords and what they say.",
    })),
  ];
}

// generator/generate.ts
init_problem();
async function generate(target, options) {
  const { cwd: cwd2, template, signal, onStage = () => {}, onProgress = () => {}, onWait = () => {} } = options;
  const { rules: config, headers, allow, timeout } = target;
  const given = { cwd: cwd2, config, headers, headersFor: target.source, allow, onProgress, onWait };
  const loadOptions = { ...given, ...(timeout ? { timeout } : {}), ...(signal ? { signal } : {}) };
  const overlays = await Promise.all(target.overlays.map((overlay) => loadOverlay(overlay, loadOptions)));
  const loaded = await load(target.source, { ...loadOptions, overlays });
  onStage("load", `${plural(loaded.files.length, "file")}, ${plural(loaded.problems.length, "warning")}`);
  const made = normalise(loaded.document, { skip: target.skip });
  const normalised = { ...made, repairs: [...loaded.repairs, ...made.repairs] };
  const broken = brokenProblems(normalised, loaded);
  if (broken.length > 0) throw new ProblemsError(broken);
  const { repairs, untyped } = normalised;
  onStage("normalise", `${plural(repairs.length, "repair")}, ${plural(untyped.length, "place")} without a type`);
  const [{ emit: emit2, namesOf: namesOf4 }, { print: print2 }] = await Promise.all([
    Promise.resolve().then(() => (init_emit(), emit_exports)),
    Promise.resolve().then(() => (init_print(), print_exports)),
  ]);
  const api = buildApi(normalised.document, namesOf4(), servedAt(target.source));
  const declared = api.schemas.filter(({ key, of }) => key === of);
  onStage("model", `${plural(api.operations.length, "operation")}, ${plural(declared.length, "schema")}`);
  const packageOptions = describePackage(target, normalised);
  const { document: document2 } = normalised;
  const outputs = emit2({ api, document: document2, options: packageOptions, template, comments: true });
  onStage("emit", plural(outputs.length, "file"));
  const notice = `Made by Katagami from ${plainLine(`${api.title} ${api.version}`)}. Do not edit.`;
  const tellPart = (path, part) => onProgress(`print: ${path}, ${Math.floor(part * 100)} %`);
  const files = withManifest(await print2(outputs, notice, tellPart));
  onStage("print", `${Math.round(files.reduce((sum, { text }) => sum + text.length, 0) / 1024)} kB`);
  const problems = [...loaded.problems, ...overlays.flatMap((overlay) => overlay.problems)];
  return { files, package: packageOptions, api, normalised, problems, locate: loaded.locate };
}
function servedAt(source) {
  return /^https?:/i.test(source) && !/\.(mdx?|txt|html?)$/i.test(new URL(source).pathname) ? source : void 0;
}
function describePackage(target, { document: document2 }) {
  const { name: name2, version, license: license2, ...fields } = target.package;
  return {
    name: name2 ?? target.defaultName ?? packageName(document2.info.title),
    version: version ?? "0.1.0",
    ...(license2 === void 0 ? {} : { license: license2 }),
    fields,
  };
}

// test/canary/zz-try2.mts
init_problem();
import ts from "typescript";
var doc = parse2(readFileSync("/work/wt/f-load/test/canary/openapi.yaml", "utf8"));
var cwd = mkdtempSync("/tmp/f-load/u-");
async function gen(d) {
  writeFileSync(cwd + "/openapi.json", JSON.stringify(d));
  return generate(await singleTarget("openapi.json", "made", {}, cwd), { cwd, template: [] });
}
function bad(files) {
  const out = [];
  for (const { path, text } of files) {
    if (path.endsWith(".ts")) {
      const f = ts.createSourceFile("a.ts", text, ts.ScriptTarget.ESNext, true);
      if (f.parseDiagnostics.length) out.push(path + ": " + f.parseDiagnostics[0].messageText);
      const v = (n) => {
        if (ts.isIdentifier(n) && n.text === "canaryRan") out.push(path + " runs");
        ts.forEachChild(n, v);
      };
      v(f);
    }
  }
  return out;
}
var t0 = Date.now();
console.log(
  await gen(doc).then(
    (g) => "base ok " + g.problems.length,
    (e) => "base: " + JSON.stringify(e.problems ?? e.stack),
  ),
);
var base0 = unitsOf(doc).filter((u) => !u.name.startsWith("text "));
var units = [];
for (const u of base0)
  for (const [n, v] of [
    ["list", ["a", 7]],
    ["map", { a: "b" }],
    ["maps", { a: { b: "c" } }],
    ["number", 7],
    ["null", null],
    ["lists", [["a"], { a: 1 }, null]],
    ["empty", {}],
  ])
    units.push({ name: u.name + " " + n, put: (d) => u.put(d, v) });
console.log(units.length);
var only = process.argv[2];
var i = 0;
var result = {};
for (const u of units) {
  i++;
  if (only && !u.name.includes(only)) continue;
  let r;
  const t1 = Date.now();
  try {
    const g = await gen(u.put(doc, whole));
    const b = bad(g.files);
    r = b.length ? "BAD " + b.join(";").slice(0, 300) : "ok";
  } catch (e) {
    r =
      e instanceof ProblemsError
        ? "refused " + e.problems.filter((p) => p.severity === "error").map((p) => p.rule)[0]
        : "CRASH " + e.stack?.split("\n").slice(0, 5).join(" | ").slice(0, 700);
  }
  result[u.name] = r;
  const c = process.cpuUsage();
  if (Date.now() - t1 > 4e3) console.log("slow", u.name.slice(0, 60), Date.now() - t1, r.slice(0, 40));
  if (!r.startsWith("ok") && !r.startsWith("refused")) console.log(JSON.stringify(u.name.slice(0, 80)), r);
  if (i % 50 === 0) console.log(i, (Date.now() - t0) / 1e3);
}
writeFileSync("/tmp/f-load/units2.json", JSON.stringify(result, null, 1));
console.log(
  "end",
  (Date.now() - t0) / 1e3,
  Object.values(result).reduce((a, r) => {
    const k = r.split(" ").slice(0, 2).join(" ");
    a[k] = (a[k] ?? 0) + 1;
    return a;
  }, {}),
);
