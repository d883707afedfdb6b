/** What openapi-core reads texts with. Its rules take long to load, and are asked for by those who judge: `bundle.mjs` parts the two. */
export {
  BaseResolver,
  getLineColLocation,
  isSupportedExtension,
  parseYaml,
  readFileFromUrl,
  ResolveError,
  Source,
  stringifyYaml,
  YamlParseError,
} from "@redocly/openapi-core";
