/** What two neighbouring versions of a description differ in, as it was read by hand. */
export interface Step {
  readonly words: string;
  readonly summary: { readonly wire: string; readonly sdk: string; readonly docs: boolean };
  /** `id METHOD path pointer` of what breaks a running client; the pointer is that of the later version. */
  readonly breaking: readonly string[];
  readonly warnings: readonly string[];
  /** Everything that a client can notice and need not fear; left out where a rewrite has too much of it. */
  readonly told?: readonly string[];
  /** Which of the breaks also stop code from compiling, and have to show it. */
  readonly witnessed?: readonly string[];
  /** How many changes are of nothing but words; nobody counted those of the rewrite. */
  readonly documentation?: number;
}

const schema = "#/components/schemas";
const upload = "#/paths/~1files~1upload/post";

const preview = "#/paths/~1files~1{file_id}~1preview/get/responses/200";

const limitSet = (path: string, limit: string): string => {
  const [kind, index, keyword] = limit.split(" ");
  return `request-parameter-${kind}-set GET ${path} #/paths/${path.replaceAll("/", "~1")}/get/parameters/${index}/schema/${keyword}`;
};

/** Errors whose body is no longer described. */
const bodiesWithoutSchema = [
  ...["400", "404", "500"].map((status) => ["POST", "/chat-messages", status] as const),
  ...["400", "413", "415"].map((status) => ["POST", "/files/upload", status] as const),
  ...["403", "404"].map((status) => ["GET", "/files/{file_id}/preview", status] as const),
  ["GET", "/conversations/{conversation_id}/variables", "404"],
  ["GET", "/end-users/{end_user_id}", "404"],
] as const;

/** Answers that may now be any text. */
const freedEnums = [
  ["/app/feedbacks", "FeedbackItem/properties/rating"],
  ["/messages", "ConversationMessageItem/properties/feedback/properties/rating"],
  ["/messages", "MessageFileItem/properties/belongs_to"],
  [
    "/parameters",
    "ChatAppParametersResponse/properties/file_upload/properties/image/properties/transfer_methods/items",
  ],
  ["/parameters", "ChatAppParametersResponse/properties/text_to_speech/properties/autoPlay"],
  ["/site", "WebAppSettingsResponse/properties/icon_type"],
] as const;

/** Seven steps, each read in a plain text diff before the tool was asked. */
export const steps: readonly Step[] = [
  {
    words: "an operation is new",
    summary: { wire: "info", sdk: "info", docs: true },
    breaking: [],
    warnings: [],
    told: ["endpoint-added GET /end-users/{end_user_id} #/paths/~1end-users~1{end_user_id}"],
    documentation: 1, // A tag that the document lists.
  },
  {
    words: "a rewrite: schemas lose a suffix, seven operations are new",
    summary: { wire: "breaking", sdk: "breaking", docs: true },
    breaking: [
      `request-property-became-required POST /chat-messages ${schema}/ChatRequest/required`,
      `response-success-status-removed POST /files/upload ${upload}/responses/200`,
      ...["extension", "mime_type", "created_by"].map(
        (name) =>
          `response-property-became-nullable POST /files/upload ${schema}/FileUploadResponse/properties/${name}/type`,
      ),
      ...Array.from(
        { length: 4 }, // GIF, JPEG, PNG, WebP
        () =>
          "response-media-type-removed GET /files/{file_id}/preview #/paths/~1files~1{file_id}~1preview/get/responses/200/content",
      ),
      `request-property-became-not-nullable POST /messages/{message_id}/feedbacks ${schema}/MessageFeedbackRequest/properties/content/type`,
      ...["content", "from_end_user_id"].map(
        (name) => `response-property-became-nullable GET /app/feedbacks ${schema}/FeedbackItem/properties/${name}/type`,
      ),
      "request-parameter-became-not-nullable GET /messages #/paths/~1messages/get/parameters/2/schema/type",
      ...["url", "belongs_to"].map(
        (name) => `response-property-became-nullable GET /messages ${schema}/MessageFileItem/properties/${name}/type`,
      ),
      "request-parameter-became-not-nullable GET /conversations #/paths/~1conversations/get/parameters/1/schema/type",
      `request-property-became-not-nullable POST /conversations/{conversation_id}/name ${schema}/ConversationRenameRequest/properties/name/type`,
      ...["became-not-nullable 2 type", "min-length-increased 4 minLength"].map((change) => {
        const [kind, index, keyword] = change.split(" ");
        return `request-parameter-${kind} GET /conversations/{conversation_id}/variables #/paths/~1conversations~1{conversation_id}~1variables/get/parameters/${index}/schema/${keyword}`;
      }),
      "request-body-media-type-removed POST /text-to-audio #/paths/~1text-to-audio/post/requestBody/content",
      ...Array.from(
        { length: 2 }, // MP3 under another name, WAV
        () => "response-media-type-removed POST /text-to-audio #/paths/~1text-to-audio/post/responses/200/content",
      ),
      ...["TextInput", "Paragraph", "Select"].flatMap((control) => [
        `response-property-became-optional GET /parameters ${schema}/${control}ControlWrapper`,
        ...["label", "variable", "required", ...(control === "Select" ? ["options"] : [])].map(
          () => `response-property-became-optional GET /parameters ${schema}/${control}Control`,
        ),
      ]),
    ],
    warnings: [
      ...["Type", "Length", "Disposition"].map((name) => `${preview}/headers/Content-${name}`),
      ...["Cache-Control", "Accept-Ranges"].map((name) => `${preview}/headers/${name}`),
    ]
      .map((pointer) => `optional-response-header-removed GET /files/{file_id}/preview ${pointer}`)
      .concat(
        "optional-response-header-removed POST /text-to-audio #/paths/~1text-to-audio/post/responses/200/headers/Content-Type",
        ...["min 0 minimum", "max 1 maximum", "min 1 minimum"].map((limit) => limitSet("/app/feedbacks", limit)),
        ...["max 3 maximum", "min 3 minimum"].map((limit) => limitSet("/messages", limit)),
        limitSet("/conversations/{conversation_id}/variables", "max-length 4 maxLength"),
        ...bodiesWithoutSchema.map(
          ([method, path, status]) =>
            `response-body-media-type-schema-removed ${method} ${path} #/paths/${path.replaceAll("/", "~1")}/${method.toLowerCase()}/responses/${status}/content/application~1json`,
        ),
        `response-optional-property-removed GET /messages ${schema}/AgentThoughtItemJa/properties/message_files`,
        ...freedEnums.map(([path, pointer]) => `response-property-became-not-enum GET ${path} ${schema}/${pointer}`),
      ),
    witnessed: [`response-success-status-removed POST /files/upload ${upload}/responses/200`],
  },
  {
    words: "one description says the same in other words",
    summary: { wire: "none", sdk: "none", docs: true },
    breaking: [],
    warnings: [],
    told: [],
    documentation: 1,
  },
  {
    words: "an upload needs to say whose it is",
    summary: { wire: "breaking", sdk: "breaking", docs: true },
    breaking: [
      `request-property-became-required POST /files/upload ${upload}/requestBody/content/multipart~1form-data/schema/required`,
    ],
    warnings: [],
    told: [],
    witnessed: [
      `request-property-became-required POST /files/upload ${upload}/requestBody/content/multipart~1form-data/schema/required`,
    ],
    documentation: 1,
  },
  {
    words: "events of a stream are explained, and a property moves into the schema that all of them share",
    summary: { wire: "none", sdk: "none", docs: true },
    breaking: [],
    warnings: [],
    told: [],
    // A response, what its stream holds, its example, the mode of an app. Nothing refers to the schemas of the events.
    documentation: 4,
  },
  {
    words: "the address is written with its scheme, so that its variable holds the rest",
    summary: { wire: "warning", sdk: "none", docs: true },
    breaking: [],
    warnings: ["server-url-changed - #/servers/0/url"],
    told: [],
    documentation: 2, // The server, and its variable.
  },
  {
    words: "a deletion needs a body, and an upload no longer says whose it is",
    summary: { wire: "breaking", sdk: "breaking", docs: true },
    breaking: [
      "request-body-became-required DELETE /conversations/{conversation_id} #/paths/~1conversations~1{conversation_id}/delete/requestBody/required",
    ],
    warnings: [],
    told: [
      `request-property-became-optional POST /files/upload ${upload}/requestBody/content/multipart~1form-data/schema/required`,
      `response-property-became-not-nullable POST /files/upload ${schema}/FileUploadResponse/properties/source_url/type`,
      "response-non-success-status-removed PUT /apps/annotations/{annotation_id} #/paths/~1apps~1annotations~1{annotation_id}/put/responses/403",
      "response-non-success-status-removed DELETE /apps/annotations/{annotation_id} #/paths/~1apps~1annotations~1{annotation_id}/delete/responses/403",
      ...["max-unset", "min-unset"].map(
        (change) =>
          `request-property-${change} POST /apps/annotation-reply/{action} ${schema}/InitialAnnotationReplySettingsRequest/properties/score_threshold`,
      ),
    ],
    witnessed: [
      "request-body-became-required DELETE /conversations/{conversation_id} #/paths/~1conversations~1{conversation_id}/delete/requestBody/required",
    ],
    // Two operations, the deletion's body, two responses, seven properties, three sets of examples, the security scheme.
    documentation: 16,
  },
];
