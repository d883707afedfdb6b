/** Why types that openapi-typescript 7.13 writes are wrong, each as `docs/moving.md` tells it. */
export const reasons = {
  discriminator:
    "it has the name of a schema for the value of a discriminator, or none, or loses it where heirs are extended",
  silent: "an object in an `allOf` that says no property is `Record<string, never>`",
  beside: "`anyOf` beside `properties` is one more alternative",
  tuple: "`prefixItems` is a list of exactly that length",
  inside: "a reference into a schema brings `undefined` along, or does not compile",
  definitions: "`$defs` of a schema are a property",
  methods: "QUERY and additional operations are left out",
} as const;

type Reason = keyof typeof reasons;

/** The documents of ../shared/corpus of which some types are not assignable both ways. */
export const exceptions: Readonly<Record<string, readonly Reason[]>> = {
  "apisguru-apache-org-airflow.json": ["discriminator"],
  "apisguru-appcenter-ms.json": ["discriminator"],
  "apisguru-azure-com-datafactory.json": ["discriminator"],
  "apisguru-bitbucket-org.json": ["discriminator"],
  "apisguru-just-eat-co-uk.json": ["discriminator", "silent"],
  "apisguru-linode-com.json": ["discriminator", "inside"],
  "apisguru-spotify-com.json": ["discriminator", "silent"],
  "apisguru-va-gov-benefits.json": ["silent"],
  "apisguru-webflow-com.json": ["beside"],
  "asana-openapi-defs-app-components-oas.yaml": ["silent"],
  "hey-api-openapi-ts-specs-3-0-x-clerk-2025-11-10.yaml": ["discriminator"],
  "hey-api-openapi-ts-specs-3-1-x-openai.yaml": ["discriminator"],
  "hey-api-openapi-ts-specs-3-1-x-pattern-properties.json": ["silent"],
  "oasdiff-oasdiff-data-openapi31-base.yaml": ["definitions"],
  "openapi-ts-openapi-typescript-packages-openapi-typescript-examples-simple-exampl.yaml": ["tuple"],
  "pagerduty-api-schema-reference-events-v1-openapiv3.json": ["discriminator"],
  "readmeio-oas-packages-oas-test-datasets-ably.json": ["discriminator"],
  "redocly-redocly-cli-tests-e2e-generate-client-examples-shared-cafe.yaml": ["discriminator"],
  "redocly-redocly-cli-tests-e2e-join-oas3-2-bar.yaml": ["methods"],
  "redocly-redocly-cli-tests-e2e-lint-draft4-vs-2020-schema-differences-openapi-oas.yaml": ["tuple"],
  "redocly-redocly-cli-tests-e2e-lint-oas3-1-openapi.yaml": ["tuple"],
  "redocly-redocly-cli-tests-smoke-rebilly-rebilly-description.yaml": ["discriminator"],
  "typesense-typesense-api-spec-openapi.yml": ["silent"],
};
