/**
 * Why we and Redocly judge a change otherwise: `we: id` is a break that it does not see, `they: rule | id verdict, …` one
 * that it sees where we give the change a lower verdict.
 */
export const explanations: readonly { readonly when: RegExp; readonly because: string }[] = [
  {
    when: /^they: property-removed \| .*((response-optional|request)-property-removed warning|callback-response-optional-property-removed info)/,
    because: "who reads an optional property has to expect that it is missing, and one that is sent in vain is ignored",
  },
  {
    when: /^they: response-removed \| response-non-success-status-removed info$/,
    because: "an error that the server stopped to announce stops no client; compiled code is another verdict",
  },
  {
    when: /^they: schema-constraint-changed \| .*request-[a-z-]+-(max|max-length|exclusive-max)-set warning/,
    because: "a limit that is written down for the first time has often been enforced all along",
  },
  {
    when: /^they: schema-constraint-changed \| request-property-pattern-removed info, response-property-pattern-removed info$/,
    because: "clients read strings without testing them against a pattern",
  },
  {
    when: /^they: enum-values-added \| .*response-[a-z-]+-enum-value-added warning/,
    because: "tolerant clients ignore values that they do not know",
  },
  {
    when: /^they: schema-type-changed \| request-parameter-content-property-type-changed info$/,
    because: "parameters written as JSON are left to each team's own table, as oasdiff does not look at them",
  },
  {
    when: /^they: schema-(type|constraint)-changed \| request-parameter-type-generalized info$/,
    because: "a parameter that may be repeated can still be given once",
  },
  {
    when: /^they: schema-type-changed \| request-parameter-property-type-changed warning$/,
    because: "a number and a text are written alike in a query",
  },
  {
    when: /^they: schema-type-changed \| response-body-type-compatible info$/,
    because: "XML does not tell a number from a text",
  },
  {
    when: /^they: schema-combinator-changed \| request-property-list-of-types-widened info$/,
    because: "a request may send one type more, and none less",
  },
  {
    when: /^they: schema-combinator-changed \| request-body-all-of-added-annotation-only info$/,
    because: "a branch that holds nothing but words forbids nothing",
  },
  {
    when: /^they: schema-combinator-changed \| .*response-(body|property)-any-of-added info/,
    because: "a client that reads what it needs is seldom hurt by one more kind of thing in anyOf",
  },
  {
    when: /^they: required-properties-added \| request-body-required-name-added info$/,
    because:
      "a name is required that no property has: mostly a slip of the pen, and oasdiff expects no break of it either",
  },
  {
    when: /^they: (path|operation)-removed \| api-(path-)?removed-with-deprecation info$/,
    because: "it was announced: an operation that had been deprecated may go",
  },
  {
    when: /^they: parameter-removed \| nothing$/,
    because: "changes of what is marked as alpha do not count yet",
  },
  {
    when: /^they: media-type-removed \| response-media-type-name-specialized info$/,
    because: "a media type that was named more exactly is still the one that was asked for",
  },
  {
    when: /^they: security-requirement-changed \| api-security-scope-added info$/,
    because: "oasdiff's verdict: whether a token that is out lacks the scope is not written down",
  },
  {
    when: /^we: (api-invalid-stability-level|([a-z-]+-)?stability-decreased|request-parameter-sunset-parse|api-sunset-date-changed-too-small)$/,
    because: "Redocly knows nothing of stability levels and sunset dates",
  },
  {
    when: /^we: (request|response)-property-(min|max)-contains-decreased$/,
    because: "Redocly does not look at how many items have to fit `contains`",
  },
  {
    when: /^we: (request|response)-body-dependent-required-changed$/,
    because: "Redocly does not look at `dependentRequired`",
  },
  {
    when: /^we: request-property-pattern-(property-)?added$/,
    because: "Redocly does not look at patterns that come, of values or of names",
  },
  {
    when: /^we: request-body-media-type-schema-added$/,
    because: "Redocly does not see that a body which could hold anything now has a schema",
  },
  {
    when: /^we: request-body-became-required$/,
    because: "Redocly does not look at bodies of webhooks that became required",
  },
];
