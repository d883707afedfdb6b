/** The sentences of a package's README, by the language of its description. */
export const readmeWords = {
  en: {
    install: "Install",
    use: "Use",
    operations: "Operations",
    made: (title: string, version: string) =>
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
    install: "インストール",
    use: "使い方",
    operations: "操作一覧",
    made: (title: string, version: string) =>
      `${title} ${version} の型付きクライアントです。[Katagami](https://www.npmjs.com/package/katagami) が API 記述から生成しています。記述が変わるたびに作り直されるため、直接編集しないでください。`,
    results:
      "呼び出しの結果は `ok` と `status` で判別できます。`unwrap()` はデータを返し、失敗時は `ApiError` を投げます。",
    browser:
      "認証情報はサーバー側に置いてください。ブラウザーでは、`dangerouslyAllowBrowser` を指定しないかぎり `createClient` が拒否します。",
    deprecated: "非推奨",
    webhooks: "Webhook とコールバック",
    handlers:
      "API の側から送られてくるリクエストです。`handleWebhook(handlers, name, request)` は、次のいずれかの型に従うハンドラーで `Request` に応答します。署名は検証しません。",
  },
} as const;
