// Made by Katagami from チャットアプリAPI 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/app/feedbacks": {
    get: operations["getBasicChatAppFeedbacksJa"];
  };
  "/apps/annotation-reply/{action}": {
    post: operations["setChatAnnotationReplyJa"];
  };
  "/apps/annotation-reply/{action}/status/{job_id}": {
    get: operations["getChatAnnotationReplyStatusJa"];
  };
  "/apps/annotations": {
    get: operations["listChatAnnotationsJa"];
    post: operations["createChatAnnotationJa"];
  };
  "/apps/annotations/{annotation_id}": {
    put: operations["updateChatAnnotationJa"];
    delete: operations["deleteChatAnnotationJa"];
  };
  "/audio-to-text": {
    post: operations["basicChatAudioToTextJa"];
  };
  "/chat-messages": {
    post: operations["sendBasicChatMessageJa"];
  };
  "/chat-messages/{task_id}/stop": {
    post: operations["stopBasicChatMessageGenerationJa"];
  };
  "/conversations": {
    get: operations["getBasicChatConversationsListJa"];
  };
  "/conversations/{conversation_id}": {
    delete: operations["deleteBasicChatConversationJa"];
  };
  "/conversations/{conversation_id}/name": {
    post: operations["renameBasicChatConversationJa"];
  };
  "/conversations/{conversation_id}/variables": {
    get: operations["getBasicChatConversationVariablesJa"];
  };
  "/conversations/{conversation_id}/variables/{variable_id}": {
    put: operations["updateChatConversationVariableJa"];
  };
  "/end-users/{end_user_id}": {
    get: operations["getEndUserChatJa"];
  };
  "/files/upload": {
    post: operations["uploadBasicChatFileJa"];
  };
  "/files/{file_id}/preview": {
    get: operations["previewBasicChatFileJa"];
  };
  "/info": {
    get: operations["getBasicChatAppInfoJa"];
  };
  "/messages": {
    get: operations["getBasicChatConversationHistoryJa"];
  };
  "/messages/{message_id}/feedbacks": {
    post: operations["postBasicChatMessageFeedbackJa"];
  };
  "/messages/{message_id}/suggested": {
    get: operations["getBasicChatSuggestedQuestionsJa"];
  };
  "/meta": {
    get: operations["getBasicChatAppMetaJa"];
  };
  "/parameters": {
    get: operations["getBasicChatAppParametersJa"];
  };
  "/site": {
    get: operations["getBasicChatWebAppSettingsJa"];
  };
  "/text-to-audio": {
    post: operations["basicChatTextToAudioJa"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description Agent の思考の 1 段階。 */
    AgentThoughtItem: {
      /** @description 思考の連なりの ID。 */
      chain_id?: string | null;
      /**
       * Format: int64
       * @description 作成された時刻。
       */
      created_at?: number;
      /** @description 思考に関わるファイルの ID。 */
      files?: string[];
      /**
       * Format: uuid
       * @description 思考の ID。
       */
      id?: string;
      /**
       * Format: uuid
       * @description 思考が属するメッセージの ID。
       */
      message_id?: string;
      /** @description ツールから返った結果。 */
      observation?: string;
      /** @description 思考の順番。 */
      position?: number;
      /** @description モデルが考えたこと。 */
      thought?: string;
      /** @description 呼び出したツール。複数なら `;` で区切ります。 */
      tool?: string;
      /** @description ツールへの入力を表す JSON。 */
      tool_input?: string;
      /** @description ツールの表示名。 */
      tool_labels?: Record<string, unknown> | null;
    };
    AnnotationItem: {
      /** @description 一致したときに返す回答。 */
      answer?: string | null;
      /**
       * Format: int64
       * @description 作成された時刻（UNIX 時間の秒）。
       */
      created_at?: number | null;
      /** @description 回答として使われた回数。 */
      hit_count?: number | null;
      /**
       * Format: uuid
       * @description アノテーションの ID。
       */
      id?: string;
      /** @description 照合の対象になる質問。 */
      question?: string | null;
    };
    AnnotationListResponse: {
      /** @description このページのアノテーション。 */
      data?: components["schemas"]["AnnotationItem"][];
      /** @description 続きのページがあれば `true`。 */
      has_more?: boolean;
      /** @description 1 ページに含める件数。 */
      limit?: number;
      /** @description 現在のページ。 */
      page?: number;
      /** @description 条件に合う総件数。 */
      total?: number;
    };
    AppFeedbacksResponse: {
      /** @description 評価の一覧。 */
      data?: components["schemas"]["FeedbackItem"][];
    };
    AppInfoResponse: {
      /** @description アプリの作者名。 */
      author_name?: string;
      /** @description アプリの紹介文。 */
      description?: string;
      /** @description アプリの種類。`chat` はチャットボット、`agent-chat` は Agent、`advanced-chat` はチャットフロー。 */
      mode?: string;
      /** @description アプリの名前。 */
      name?: string;
      /** @description アプリに付いたタグ。 */
      tags?: string[];
    };
    AppMetaResponse: {
      /** @description ツール名ごとのアイコン。 */
      tool_icons?: {
        [key: string]: string | components["schemas"]["ToolIconDetail"];
      };
    };
    /** @description 文字に起こす音声の指定。 */
    AudioToTextRequest: {
      /**
       * Format: binary
       * @description 音声のファイル。`audio/mp3`、`audio/m4a`、`audio/wav`、`audio/amr`、`audio/mpga` に対応し、`30 MB` までです。
       */
      file: Blob;
      /** @description 利用者を見分ける ID。 */
      user?: string | undefined;
    };
    AudioToTextResponse: {
      /** @description 文字に起こした結果。 */
      text?: string;
    };
    ChatAppParametersResponse: {
      /** @description アノテーションで返信する機能。 */
      annotation_reply?: {
        /** @description 有効かどうか。 */
        enabled?: boolean;
      };
      /** @description ファイルを受け付ける機能。 */
      file_upload?: {
        /** @description 画像の受け付け。 */
        image?: {
          /** @description 画像を読み取る細かさ。 */
          detail?: string;
          /** @description 画像を受け付けるか。 */
          enabled?: boolean;
          /** @description 画像の枚数の上限。 */
          number_limits?: number;
          /** @description 使える渡し方。 */
          transfer_methods?: string[];
        };
      };
      /** @description 似た回答を作る機能。 */
      more_like_this?: {
        /** @description 有効かどうか。 */
        enabled?: boolean;
      };
      /** @description 会話の始まりに示す挨拶。 */
      opening_statement?: string;
      /** @description 引用を示す機能。 */
      retriever_resource?: {
        /** @description 有効かどうか。 */
        enabled?: boolean;
      };
      /** @description 不適切な語を避ける機能。 */
      sensitive_word_avoidance?: {
        /** @description 有効かどうか。 */
        enabled?: boolean;
      };
      /** @description 音声認識の機能。 */
      speech_to_text?: {
        /** @description 有効かどうか。 */
        enabled?: boolean;
      };
      /** @description 始めに勧める質問。 */
      suggested_questions?: string[];
      /** @description 回答のあとに質問を勧める機能。 */
      suggested_questions_after_answer?: {
        /** @description 有効かどうか。 */
        enabled?: boolean;
      };
      /** @description システム全体の上限値。 */
      system_parameters?: {
        /** @description 音声の上限（MB）。 */
        audio_file_size_limit?: number;
        /** @description ファイルの上限（MB）。 */
        file_size_limit?: number;
        /** @description 画像の上限（MB）。 */
        image_file_size_limit?: number;
        /** @description 動画の上限（MB）。 */
        video_file_size_limit?: number;
        /** @description ワークフローで受け付けるファイル数の上限。 */
        workflow_file_upload_limit?: number;
      };
      /** @description 読み上げの機能。 */
      text_to_speech?: {
        /** @description 自動再生。`enabled` は自動、`disabled` は手動で再生します。 */
        autoPlay?: string;
        /** @description 有効かどうか。 */
        enabled?: boolean;
        /** @description 読み上げる言語。 */
        language?: string;
        /** @description 既定の声。 */
        voice?: string;
      };
      /** @description 入力フォームの項目。 */
      user_input_form?: components["schemas"]["UserInputFormItem"][];
    };
    ChatCompletionResponse: {
      /** @description 回答の全文。 */
      answer?: string;
      /**
       * Format: uuid
       * @description 会話の ID。
       */
      conversation_id?: string;
      /**
       * Format: int64
       * @description メッセージの作成時刻（UNIX 時間の秒）。
       */
      created_at?: number;
      /** @description イベントの名前。つねに `message`。 */
      event?: string;
      /**
       * Format: uuid
       * @description このイベントの ID。
       */
      id?: string;
      /**
       * Format: uuid
       * @description メッセージを指す ID。評価や質問候補の取得に使います。
       */
      message_id?: string;
      /** @description 使用量と、参照したナレッジ。 */
      metadata?: {
        /** @description 参照したナレッジの一覧。 */
        retriever_resources?: components["schemas"]["RetrieverResource"][];
        usage?: components["schemas"]["Usage"];
      };
      /** @description アプリの種類。`chat` はチャットボット、`agent-chat` は Agent。 */
      mode?: string;
      /**
       * Format: uuid
       * @description 処理を追うための ID。生成の停止にも使います。
       */
      task_id?: string;
    };
    ChatRequest: {
      /**
       * @description 会話名を自動で付けるか。`false` の場合は、あとから[会話名の変更](https://docs.dify.ai/api-reference/%E4%BC%9A%E8%A9%B1%E7%AE%A1%E7%90%86/%E4%BC%9A%E8%A9%B1%E3%81%AE%E5%90%8D%E5%89%8D%E3%82%92%E5%A4%89%E6%9B%B4)で `auto_generate` を `true` にして付けられます。
       * @default true
       */
      auto_generate_name?: boolean | undefined;
      /** @description 続ける会話の ID。省略するか空文字にすると新しい会話になり、応答の `conversation_id` を次に渡すと続けられます。 */
      conversation_id?: string | undefined;
      /** @description メッセージに添えるファイル。手元のファイルは先に[アップロード](https://docs.dify.ai/api-reference/%E3%83%95%E3%82%A1%E3%82%A4%E3%83%AB%E6%93%8D%E4%BD%9C/%E3%83%95%E3%82%A1%E3%82%A4%E3%83%AB%E3%82%92%E3%82%A2%E3%83%83%E3%83%97%E3%83%AD%E3%83%BC%E3%83%89)し、`transfer_method` を `local_file` として、得た `id` を `upload_file_id` に入れます。 */
      files?: {
        /**
         * @description 渡し方。`remote_url` は URL、`local_file` は登録済みのファイル。
         * @enum {string}
         */
        transfer_method: "remote_url" | "local_file";
        /**
         * @description ファイルの種類。
         * @enum {string}
         */
        type: "image" | "document" | "audio" | "video" | "custom";
        /** @description [アップロード](https://docs.dify.ai/api-reference/%E3%83%95%E3%82%A1%E3%82%A4%E3%83%AB%E6%93%8D%E4%BD%9C/%E3%83%95%E3%82%A1%E3%82%A4%E3%83%AB%E3%82%92%E3%82%A2%E3%83%83%E3%83%97%E3%83%AD%E3%83%BC%E3%83%89)で得たファイルの ID。`local_file` では必須です。 */
        upload_file_id?: string | undefined;
        /**
         * Format: url
         * @description ファイルの URL。`remote_url` では必須です。
         */
        url?: string | undefined;
      }[] | undefined;
      /** @description アプリが定義する変数への入力値。変数の名前と型は[アプリのパラメータ](https://docs.dify.ai/api-reference/%E3%82%A2%E3%83%97%E3%83%AA%E3%82%B1%E3%83%BC%E3%82%B7%E3%83%A7%E3%83%B3%E8%A8%AD%E5%AE%9A/%E3%82%A2%E3%83%97%E3%83%AA%E3%82%B1%E3%83%BC%E3%82%B7%E3%83%A7%E3%83%B3%E3%81%AE%E3%83%91%E3%83%A9%E3%83%A1%E3%83%BC%E3%82%BF%E6%83%85%E5%A0%B1%E3%82%92%E5%8F%96%E5%BE%97)の `user_input_form` で分かります。 */
      inputs: Record<string, unknown>;
      /** @description 質問の文章。 */
      query: string;
      /**
       * @description 回答の受け取り方。`streaming`（推奨）は SSE で逐次、`blocking` は生成後に一括で返します。`blocking` は Agent では使えず、`100 s` を超えると Cloudflare に打ち切られます。省略時は `blocking` の扱いです。
       * @enum {string}
       */
      response_mode?: "streaming" | "blocking" | undefined;
      /** @description アプリ内で重複しない利用者の ID。会話・メッセージ・ファイルは、同じ `user` からしか見えません。 */
      user: string;
    };
    /** @description 逐次配信で届くイベントの共通部分。 */
    ChunkChatEvent: components["schemas"]["StreamEventChatAgentMessage"] | components["schemas"]["StreamEventChatAgentThought"] | components["schemas"]["StreamEventChatError"] | components["schemas"]["StreamEventChatMessage"] | components["schemas"]["StreamEventChatMessageEnd"] | components["schemas"]["StreamEventChatMessageFile"] | components["schemas"]["StreamEventChatMessageReplace"] | components["schemas"]["StreamEventChatPing"] | components["schemas"]["StreamEventChatTtsMessage"] | components["schemas"]["StreamEventChatTtsMessageEnd"];
    ConversationHistoryResponse: {
      /** @description メッセージの一覧。 */
      data?: components["schemas"]["ConversationMessageItem"][];
      /** @description 続きのメッセージがあるか。 */
      has_more?: boolean;
      /** @description 1 ページに含める件数。 */
      limit?: number;
    };
    ConversationListItem: {
      /**
       * Format: int64
       * @description 作成された時刻。
       */
      created_at?: number;
      /**
       * Format: uuid
       * @description 会話の ID。
       */
      id?: string;
      /** @description 会話の開始時に渡した変数。 */
      inputs?: Record<string, unknown>;
      /** @description 会話の冒頭に示す案内文。 */
      introduction?: string;
      /** @description 会話の名前。 */
      name?: string;
      /** @description 会話の状態。使用中なら `normal` です。 */
      status?: string;
      /**
       * Format: int64
       * @description 更新された時刻。
       */
      updated_at?: number;
    };
    /** @description 会話の中の 1 件のメッセージ。 */
    ConversationMessageItem: {
      /** @description Agent の思考の記録。 */
      agent_thoughts?: components["schemas"]["AgentThoughtItem"][];
      /** @description アシスタントの回答。 */
      answer?: string;
      /**
       * Format: uuid
       * @description 会話の ID。
       */
      conversation_id?: string;
      /**
       * Format: int64
       * @description 作成された時刻（UNIX 時間の秒）。
       */
      created_at?: number;
      /** @description 失敗したときのエラーの内容。 */
      error?: string | null;
      /** @description 入力フォームの内容など、実行に伴う追加の情報。 */
      extra_contents?: Record<string, unknown>[];
      /** @description 利用者による評価。 */
      feedback?: {
        /** @description 評価。`like` は高評価、`dislike` は低評価です。 */
        rating?: string;
      } | null;
      /**
       * Format: uuid
       * @description メッセージの ID。
       */
      id?: string;
      /** @description 送信時に渡した変数。 */
      inputs?: Record<string, unknown>;
      /** @description 添えられたファイル。 */
      message_files?: components["schemas"]["MessageFileItem"][];
      /**
       * Format: uuid
       * @description 枝分かれした会話での、親メッセージの ID。
       */
      parent_message_id?: string | null;
      /** @description 利用者の質問。 */
      query?: string;
      /** @description 回答の根拠にしたナレッジ。 */
      retriever_resources?: components["schemas"]["RetrieverResource"][];
      /** @description 状態。`normal` は成功、`error` は生成の失敗です。 */
      status?: string;
    };
    /** @description 会話に付ける名前の指定。 */
    ConversationRenameRequest: {
      /**
       * @description 名前を自動で付けるか。`true` なら `name` は使われません。
       * @default false
       */
      auto_generate?: boolean | undefined;
      /** @description 新しい会話名。`auto_generate` が `false` なら必須です。 */
      name?: string | undefined;
      /** @description 利用者の ID。 */
      user?: string | undefined;
    };
    ConversationVariableItem: {
      /**
       * Format: int64
       * @description 作成された時刻。
       */
      created_at?: number;
      /** @description 変数についての説明。 */
      description?: string;
      /**
       * Format: uuid
       * @description 変数の ID。
       */
      id?: string;
      /** @description 変数の名前。 */
      name?: string;
      /**
       * Format: int64
       * @description 更新された時刻。
       */
      updated_at?: number;
      /** @description 変数の値。複雑な型では JSON の文字列です。 */
      value?: string;
      /** @description 値の型。`string`、`number`、`object`、`secret`、`file`、`boolean` と、`array[string]` のような配列があります。配列の要素は `any`、`string`、`number`、`object`、`file`、`boolean` です。 */
      value_type?: string;
    };
    /** @description 会話変数に入れる値の指定。 */
    ConversationVariableUpdateRequest: {
      /** @description 利用者を見分ける ID。 */
      user?: string | undefined;
      /** @description 新しい値。変数の型に合わせます。 */
      value: unknown;
    };
    ConversationVariablesResponse: {
      /** @description 会話変数を並べたもの。 */
      data?: components["schemas"]["ConversationVariableItem"][];
      /** @description 続きのページがあるか。 */
      has_more?: boolean;
      /** @description 1 ページに含める件数。 */
      limit?: number;
    };
    ConversationsListResponse: {
      /** @description 会話を並べたもの。 */
      data?: components["schemas"]["ConversationListItem"][];
      /** @description 続きの会話があるか。 */
      has_more?: boolean;
      /** @description 1 ページに含める件数。 */
      limit?: number;
    };
    /** @description 登録する質問と回答。 */
    CreateAnnotationRequest: {
      /** @description 登録する回答。 */
      answer: string;
      /** @description 登録する質問。 */
      question: string;
    };
    EndUserDetail: {
      /**
       * Format: uuid
       * @description アプリの ID。
       */
      app_id?: string | null;
      /**
       * Format: date-time
       * @description 作成された時刻。
       */
      created_at?: string;
      /** @description [メッセージの送信](https://docs.dify.ai/api-reference/%E3%83%81%E3%83%A3%E3%83%83%E3%83%88%E3%83%A1%E3%83%83%E3%82%BB%E3%83%BC%E3%82%B8/%E3%83%81%E3%83%A3%E3%83%83%E3%83%88%E3%83%A1%E3%83%83%E3%82%BB%E3%83%BC%E3%82%B8%E3%82%92%E9%80%81%E4%BF%A1)などで渡された `user` の値。 */
      external_user_id?: string | null;
      /**
       * Format: uuid
       * @description エンドユーザーの ID。
       */
      id?: string;
      /** @description 匿名かどうか。`user` を渡さずに使われた場合は `true` です。 */
      is_anonymous?: boolean;
      /** @description エンドユーザーの名前。 */
      name?: string | null;
      /** @description セッションの ID。通常は `external_user_id` と同じです。 */
      session_id?: string;
      /**
       * Format: uuid
       * @description テナントの ID。
       */
      tenant_id?: string;
      /** @description エンドユーザーの種類。API 経由なら `service_api` です。 */
      type?: string;
      /**
       * Format: date-time
       * @description 更新された時刻。
       */
      updated_at?: string;
    };
    /** @description 1 件の評価。 */
    FeedbackItem: {
      /**
       * Format: uuid
       * @description アプリの ID。
       */
      app_id?: string;
      /** @description 添えられた感想。 */
      content?: string | null;
      /**
       * Format: uuid
       * @description 会話の ID。
       */
      conversation_id?: string;
      /**
       * Format: date-time
       * @description 作成された時刻。
       */
      created_at?: string;
      /**
       * Format: uuid
       * @description 評価した管理者の ID。`from_source` が `admin` のときに入ります。
       */
      from_account_id?: string | null;
      /**
       * Format: uuid
       * @description 評価した利用者の ID。`from_source` が `user` のときに入ります。
       */
      from_end_user_id?: string | null;
      /** @description 評価の出どころ。API から送られたものは `user`、管理画面からのものは `admin` です。 */
      from_source?: string;
      /**
       * Format: uuid
       * @description 評価の ID。
       */
      id?: string;
      /**
       * Format: uuid
       * @description メッセージの ID。
       */
      message_id?: string;
      /** @description 評価。`like` は高評価、`dislike` は低評価です。 */
      rating?: string;
      /**
       * Format: date-time
       * @description 更新された時刻。
       */
      updated_at?: string;
    };
    FileUploadResponse: {
      /**
       * Format: uuid
       * @description ひもづく会話の ID。
       */
      conversation_id?: string | null;
      /**
       * Format: int64
       * @description 登録された時刻（UNIX 時間の秒）。
       */
      created_at?: number;
      /**
       * Format: uuid
       * @description アップロードした利用者の ID。
       */
      created_by?: string | null;
      /** @description ファイル名の拡張子。 */
      extension?: string | null;
      /** @description 使われていません。値はつねに `null` です。 */
      file_key?: string | null;
      /**
       * Format: uuid
       * @description ファイルの ID。
       */
      id?: string;
      /** @description MIME タイプ。 */
      mime_type?: string | null;
      /** @description ファイルの名前。 */
      name?: string;
      /** @description もとの URL。 */
      original_url?: string | null;
      /** @description プレビュー用の URL。 */
      preview_url?: string | null;
      /** @description 大きさ（バイト）。 */
      size?: number;
      /** @description 署名の付いた取得用の URL。 */
      source_url?: string;
      /**
       * Format: uuid
       * @description 所属するテナントの ID。
       */
      tenant_id?: string | null;
      /**
       * Format: uuid
       * @description 使われていません。値はつねに `null` です。
       */
      user_id?: string | null;
    };
    /** @description 自動返信の設定。 */
    InitialAnnotationReplySettingsRequest: {
      /** @description 照合に使う埋め込みモデル。`text-embedding-3-small` など。 */
      embedding_model_name: string;
      /** @description 埋め込みモデルの提供元。`openai` や `cohere` など。 */
      embedding_provider_name: string;
      /**
       * Format: float
       * @description 一致とみなす類似度の下限。高いほど厳しく判定します。
       */
      score_threshold: number;
    };
    InitialAnnotationReplySettingsResponse: {
      /**
       * Format: uuid
       * @description ジョブの ID。経過は[設定ジョブの状況](https://docs.dify.ai/api-reference/%E3%82%A2%E3%83%8E%E3%83%86%E3%83%BC%E3%82%B7%E3%83%A7%E3%83%B3%E7%AE%A1%E7%90%86/%E3%82%A2%E3%83%8E%E3%83%86%E3%83%BC%E3%82%B7%E3%83%A7%E3%83%B3%E8%BF%94%E4%BF%A1%E3%81%AE%E5%88%9D%E6%9C%9F%E8%A8%AD%E5%AE%9A%E3%82%BF%E3%82%B9%E3%82%AF%E3%82%B9%E3%83%86%E3%83%BC%E3%82%BF%E3%82%B9%E3%82%92%E5%8F%96%E5%BE%97)で調べます。
       */
      job_id?: string;
      /** @description ジョブの状況。ここで返るのは `waiting`（待機中）か `processing`（処理中）です。`completed` と `error` は[設定ジョブの状況](https://docs.dify.ai/api-reference/%E3%82%A2%E3%83%8E%E3%83%86%E3%83%BC%E3%82%B7%E3%83%A7%E3%83%B3%E7%AE%A1%E7%90%86/%E3%82%A2%E3%83%8E%E3%83%86%E3%83%BC%E3%82%B7%E3%83%A7%E3%83%B3%E8%BF%94%E4%BF%A1%E3%81%AE%E5%88%9D%E6%9C%9F%E8%A8%AD%E5%AE%9A%E3%82%BF%E3%82%B9%E3%82%AF%E3%82%B9%E3%83%86%E3%83%BC%E3%82%BF%E3%82%B9%E3%82%92%E5%8F%96%E5%BE%97)で返ります。 */
      job_status?: string;
    };
    InitialAnnotationReplySettingsStatusResponse: {
      /** @description 失敗の理由。`job_status` が `error` でなければ空文字です。 */
      error_msg?: string;
      /**
       * Format: uuid
       * @description [自動返信の設定](https://docs.dify.ai/api-reference/%E3%82%A2%E3%83%8E%E3%83%86%E3%83%BC%E3%82%B7%E3%83%A7%E3%83%B3%E7%AE%A1%E7%90%86/%E3%82%A2%E3%83%8E%E3%83%86%E3%83%BC%E3%82%B7%E3%83%A7%E3%83%B3%E8%BF%94%E4%BF%A1%E3%82%92%E8%A8%AD%E5%AE%9A)で得たジョブの ID。
       */
      job_id?: string;
      /** @description ジョブの状況。`waiting` は待機中、`processing` は処理中、`completed` は完了、`error` は失敗です。 */
      job_status?: string;
    };
    /** @description 送信する評価。 */
    MessageFeedbackRequest: {
      /** @description 評価に添える感想。 */
      content?: string | undefined;
      /**
       * @description 評価。`null` にすると前の評価を取り下げます。
       * @enum {string|null}
       */
      rating?: "like" | "dislike" | null | undefined;
      /** @description アプリ内で重複しない利用者の ID。 */
      user: string;
    };
    /** @description メッセージに添えられた 1 件のファイル。 */
    MessageFileItem: {
      /** @description ファイルの出どころ。利用者なら `user`、アシスタントなら `assistant` です。 */
      belongs_to?: string | null;
      /** @description もとのファイル名。 */
      filename?: string;
      /**
       * Format: uuid
       * @description 添付ファイルの ID。
       */
      id?: string;
      /** @description MIME タイプ。 */
      mime_type?: string | null;
      /** @description 大きさ（バイト）。 */
      size?: number | null;
      /** @description 渡し方。`remote_url` は URL、`local_file` は登録済みのファイル、`tool_file` はツールが作ったファイル。 */
      transfer_method?: string;
      /** @description 種類。`image` など。 */
      type?: string;
      /**
       * Format: uuid
       * @description 登録済みファイルの ID。`local_file` のときに入ります。
       */
      upload_file_id?: string | null;
      /**
       * Format: url
       * @description プレビュー用の URL。
       */
      url?: string | null;
    };
    /** @description 複数行の入力欄。 */
    ParagraphControl: {
      /** @description 初期値。 */
      default?: string;
      /** @description 項目の見出し。 */
      label?: string;
      /** @description 記入が必須か。 */
      required?: boolean;
      /** @description 変数の名前。 */
      variable?: string;
    };
    /** Paragraph */
    ParagraphControlWrapper: {
      paragraph?: components["schemas"]["ParagraphControl"];
    };
    /** @description 回答の根拠として引いたナレッジ。 */
    RetrieverResource: {
      /** @description 引用した本文。 */
      content?: string;
      /**
       * Format: int64
       * @description 作成された時刻（UNIX 時間の秒）。
       */
      created_at?: number;
      /** @description データの取り込み元の種類。 */
      data_source_type?: string;
      /**
       * Format: uuid
       * @description ナレッジの ID。
       */
      dataset_id?: string;
      /** @description ナレッジの名前。 */
      dataset_name?: string;
      /**
       * Format: uuid
       * @description 文書の ID。
       */
      document_id?: string;
      /** @description 文書の名前。 */
      document_name?: string;
      /** @description チャンクが引かれた回数。 */
      hit_count?: number;
      /**
       * Format: uuid
       * @description 引用の ID。
       */
      id?: string;
      /** @description 索引ノードのハッシュ値。 */
      index_node_hash?: string;
      /**
       * Format: uuid
       * @description 引用を添えたメッセージの ID。
       */
      message_id?: string;
      /** @description 一覧の中での順番。 */
      position?: number;
      /**
       * Format: float
       * @description 質問との関連の強さ。
       */
      score?: number;
      /**
       * Format: uuid
       * @description 文書を分けたチャンクの ID。
       */
      segment_id?: string;
      /** @description 文書の中でのチャンクの順番。 */
      segment_position?: number;
      /** @description チャンクの要約。 */
      summary?: string | null;
      /** @description チャンクの語数。 */
      word_count?: number;
    };
    /** @description 選択肢から選ぶ入力欄。 */
    SelectControl: {
      /** @description はじめに選ばれている値。 */
      default?: string;
      /** @description 項目の見出し。 */
      label?: string;
      /** @description 選択肢の一覧。 */
      options?: string[];
      /** @description 必ず選ぶ必要があるか。 */
      required?: boolean;
      /** @description 変数の名前。 */
      variable?: string;
    };
    /** Select */
    SelectControlWrapper: {
      select?: components["schemas"]["SelectControl"];
    };
    /** @description 多くのイベントに共通の項目。 */
    StreamEventBase: {
      /**
       * Format: uuid
       * @description 会話の ID。
       */
      conversation_id: string;
      /**
       * Format: int64
       * @description 作成された時刻。
       */
      created_at: number;
      /**
       * Format: uuid
       * @description メッセージを指す ID。
       */
      message_id: string;
      /**
       * Format: uuid
       * @description タスクの ID。
       */
      task_id?: string;
    };
    StreamEventChatAgentMessage: components["schemas"]["ChunkChatEventBase"] & components["schemas"]["StreamEventBase"] & {
      /** @description Agent による回答の断片。 */
      answer?: string;
    } & {
      /** @constant */
      event: "agent_message";
    };
    StreamEventChatAgentThought: components["schemas"]["ChunkChatEventBase"] & components["schemas"]["StreamEventBase"] & {
      /**
       * Format: uuid
       * @description 思考の ID。
       */
      id?: string;
      /** @description この思考に関わるファイルの ID。 */
      message_files?: string[];
      /** @description ツールから返った結果。 */
      observation?: string;
      /** @description メッセージ内での思考の順番。 */
      position?: number;
      /** @description モデルが考えたこと。 */
      thought?: string;
      /** @description 呼び出したツールの名前。複数なら `;` で区切ります。 */
      tool?: string;
      /** @description ツールへの入力を表す JSON。 */
      tool_input?: string;
    } & {
      /** @constant */
      event: "agent_thought";
    };
    StreamEventChatError: components["schemas"]["ChunkChatEventBase"] & components["schemas"]["StreamEventBase"] & {
      /** @description エラーの種類を表すコード。 */
      code?: string;
      /** @description エラーの内容。 */
      message?: string;
      /** @description HTTP のステータス。 */
      status?: number;
    } & {
      /** @constant */
      event: "error";
    };
    StreamEventChatMessage: components["schemas"]["ChunkChatEventBase"] & components["schemas"]["StreamEventBase"] & {
      /** @description 回答の断片。 */
      answer?: string;
    } & {
      /** @constant */
      event: "message";
    };
    StreamEventChatMessageEnd: components["schemas"]["ChunkChatEventBase"] & components["schemas"]["StreamEventBase"] & {
      /**
       * Format: uuid
       * @description 完結したメッセージの ID。
       */
      id?: string;
      /** @description 使用量と、参照したナレッジ。 */
      metadata?: {
        /** @description 参照したナレッジの一覧。 */
        retriever_resources?: components["schemas"]["RetrieverResource"][];
        usage?: components["schemas"]["Usage"];
      };
    } & {
      /** @constant */
      event: "message_end";
    };
    StreamEventChatMessageFile: components["schemas"]["ChunkChatEventBase"] & components["schemas"]["StreamEventBase"] & {
      /** @description ファイルの出どころ。ツールが作ったものは `assistant` です。 */
      belongs_to?: string;
      /**
       * Format: uuid
       * @description ファイルを指す ID。
       */
      id?: string;
      /** @description ファイルの種類。`image` など。 */
      type?: string;
      /**
       * Format: url
       * @description ファイルの置き場所を表す URL。
       */
      url?: string;
    } & {
      /** @constant */
      event: "message_file";
    };
    StreamEventChatMessageReplace: components["schemas"]["ChunkChatEventBase"] & components["schemas"]["StreamEventBase"] & {
      /** @description 差し替え後の回答。 */
      answer?: string;
      /** @description 差し替えた理由。 */
      reason?: string;
    } & {
      /** @constant */
      event: "message_replace";
    };
    StreamEventChatPing: components["schemas"]["ChunkChatEventBase"] & {
      /** @constant */
      event: "ping";
    };
    StreamEventChatTtsMessage: components["schemas"]["ChunkChatEventBase"] & components["schemas"]["StreamEventBase"] & {
      /**
       * Format: byte
       * @description MP3 の断片を Base64 にしたもの。届いた順に復号してつなぐと、ひとつの音声になります。
       */
      audio?: string;
    } & {
      /** @constant */
      event: "tts_message";
    };
    StreamEventChatTtsMessageEnd: components["schemas"]["ChunkChatEventBase"] & components["schemas"]["StreamEventBase"] & {
      /** @description つねに空文字。音声の終わりを表します。 */
      audio?: string;
    } & {
      /** @constant */
      event: "tts_message_end";
    };
    SuggestedQuestionsResponse: {
      /** @description 勧める質問の一覧。 */
      data?: string[];
      /** @description 処理の結果。 */
      result?: string;
    };
    /** @description 1 行の入力欄。 */
    TextInputControl: {
      /** @description 初期値。 */
      default?: string;
      /** @description 項目の見出し。 */
      label?: string;
      /** @description 記入が必須か。 */
      required?: boolean;
      /** @description 変数の名前。 */
      variable?: string;
    };
    /** Text Input */
    TextInputControlWrapper: {
      "text-input"?: components["schemas"]["TextInputControl"];
    };
    /** @description 読み上げる内容の指定。`message_id` か `text` のどちらかが必要です。 */
    TextToAudioRequest: {
      /**
       * Format: uuid
       * @description 読み上げるメッセージの ID。`text` より優先されます。
       */
      message_id?: string | undefined;
      /** @description 音声を逐次受け取るか。 */
      streaming?: boolean | undefined;
      /** @description 読み上げる文章。 */
      text?: string | undefined;
      /** @description 利用者を見分ける ID。 */
      user?: string | undefined;
      /** @description 読み上げに使う声。選べる声は提供元によって異なり、既定の声は[アプリのパラメータ](https://docs.dify.ai/api-reference/%E3%82%A2%E3%83%97%E3%83%AA%E3%82%B1%E3%83%BC%E3%82%B7%E3%83%A7%E3%83%B3%E8%A8%AD%E5%AE%9A/%E3%82%A2%E3%83%97%E3%83%AA%E3%82%B1%E3%83%BC%E3%82%B7%E3%83%A7%E3%83%B3%E3%81%AE%E3%83%91%E3%83%A9%E3%83%A1%E3%83%BC%E3%82%BF%E6%83%85%E5%A0%B1%E3%82%92%E5%8F%96%E5%BE%97)の `text_to_speech.voice` で分かります。 */
      voice?: string | undefined;
    };
    /**
     * Emoji Icon
     * @description 絵文字で表すアイコン。
     */
    ToolIconDetail: {
      /** @description 背景の色（16 進数）。 */
      background?: string;
      /** @description 表示する絵文字。 */
      content?: string;
    };
    /** @description 書き換え後の質問と回答。 */
    UpdateAnnotationRequest: {
      /** @description 書き換え後の回答。 */
      answer: string;
      /** @description 書き換え後の質問。 */
      question: string;
    };
    /** @description モデルの使用量と料金。 */
    Usage: {
      /**
       * Format: decimal
       * @description 出力にかかった料金。
       */
      completion_price?: string;
      /**
       * Format: decimal
       * @description 出力の料金を数える単位。
       */
      completion_price_unit?: string;
      /** @description 出力のトークン数。 */
      completion_tokens?: number;
      /**
       * Format: decimal
       * @description 出力トークンの単価。
       */
      completion_unit_price?: string;
      /** @description 料金の通貨。 */
      currency?: string;
      /**
       * Format: double
       * @description 応答までの秒数。
       */
      latency?: number;
      /**
       * Format: decimal
       * @description 入力にかかった料金。
       */
      prompt_price?: string;
      /**
       * Format: decimal
       * @description 入力の料金を数える単位。
       */
      prompt_price_unit?: string;
      /** @description 入力のトークン数。 */
      prompt_tokens?: number;
      /**
       * Format: decimal
       * @description 入力トークンの単価。
       */
      prompt_unit_price?: string;
      /**
       * Format: decimal
       * @description 料金の総額。
       */
      total_price?: string;
      /** @description 入力と出力を合わせたトークン数。 */
      total_tokens?: number;
    };
    UserInputFormItem: components["schemas"]["TextInputControlWrapper"] | components["schemas"]["ParagraphControlWrapper"] | components["schemas"]["SelectControlWrapper"];
    WebAppSettingsResponse: {
      /** @description チャット画面の配色。 */
      chat_color_theme?: string;
      /** @description 配色を反転するか。 */
      chat_color_theme_inverted?: boolean;
      /** @description 著作権の表示。 */
      copyright?: string;
      /** @description 独自の免責の文言。 */
      custom_disclaimer?: string;
      /** @description 既定の言語コード。 */
      default_language?: string;
      /** @description WebApp の紹介文。 */
      description?: string;
      /** @description 絵文字、または画像の ID。 */
      icon?: string;
      /** @description アイコンの背景の色。 */
      icon_background?: string;
      /** @description アイコンの種類。`emoji` は絵文字、`image` は画像です。 */
      icon_type?: string;
      /**
       * Format: url
       * @description アイコンの画像の URL。
       */
      icon_url?: string | null;
      /** @description 個人情報の方針を示す URL。 */
      privacy_policy?: string;
      /** @description ワークフローの経過を見せるか。 */
      show_workflow_steps?: boolean;
      /** @description WebApp の題名。 */
      title?: string;
      /** @description 回答の脇にアプリのアイコンを出すか。 */
      use_icon_as_answer_icon?: boolean;
    };
    /** @description 逐次配信で届くイベントの共通部分。 */
    ChunkChatEventBase: {
      /**
       * @description イベントの名前。
       * @enum {string}
       */
      event?: "message" | "agent_message" | "tts_message" | "tts_message_end" | "agent_thought" | "message_file" | "message_end" | "message_replace" | "error" | "ping";
    };
  };
  responses: {
    /** @description 処理が成功したことを表します。 */
    SuccessResult: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description 処理の結果。 */
          result?: string;
        };
      };
    };
    /** @description Unauthorized */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          code: string;
          message: string;
          /** @constant */
          status: 401;
        };
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getBasicChatAppFeedbacksJa: {
    parameters: {
      query?: {
        /** @description ページ番号。 */
        page?: number | undefined;
        /** @description 1 ページに載せる件数。 */
        limit?: number | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 寄せられた評価の一覧。 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AppFeedbacksResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
    };
  };
  setChatAnnotationReplyJa: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description `enable` で有効、`disable` で無効にします。 */
        action: "enable" | "disable";
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InitialAnnotationReplySettingsRequest"];
      };
    };
    responses: {
      /** @description 受け付けた設定ジョブ。 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InitialAnnotationReplySettingsResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
    };
  };
  getChatAnnotationReplyStatusJa: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 操作の種類。[自動返信の設定](https://docs.dify.ai/api-reference/%E3%82%A2%E3%83%8E%E3%83%86%E3%83%BC%E3%82%B7%E3%83%A7%E3%83%B3%E7%AE%A1%E7%90%86/%E3%82%A2%E3%83%8E%E3%83%86%E3%83%BC%E3%82%B7%E3%83%A7%E3%83%B3%E8%BF%94%E4%BF%A1%E3%82%92%E8%A8%AD%E5%AE%9A)で渡した値に合わせます。 */
        action: "enable" | "disable";
        /** @description [自動返信の設定](https://docs.dify.ai/api-reference/%E3%82%A2%E3%83%8E%E3%83%86%E3%83%BC%E3%82%B7%E3%83%A7%E3%83%B3%E7%AE%A1%E7%90%86/%E3%82%A2%E3%83%8E%E3%83%86%E3%83%BC%E3%82%B7%E3%83%A7%E3%83%B3%E8%BF%94%E4%BF%A1%E3%82%92%E8%A8%AD%E5%AE%9A)が返したジョブの ID。 */
        job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ジョブの現在の状況。 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InitialAnnotationReplySettingsStatusResponse"];
        };
      };
      /** @description `invalid_param` : そのようなジョブはない。 */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "invalid_param" | (string & {});
            message: string;
            /** @constant */
            status: 400;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
    };
  };
  listChatAnnotationsJa: {
    parameters: {
      query?: {
        /** @description ページ番号。 */
        page?: number | undefined;
        /** @description 1 ページに含める件数。 */
        limit?: number | undefined;
        /** @description 絞り込む語句。質問と回答の両方から探します。 */
        keyword?: string | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description アノテーションの一覧。 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AnnotationListResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
    };
  };
  createChatAnnotationJa: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateAnnotationRequest"];
      };
    };
    responses: {
      /** @description 登録したアノテーション。 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AnnotationItem"];
        };
      };
      401: components["responses"]["Unauthorized"];
    };
  };
  updateChatAnnotationJa: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 書き換えるアノテーションの ID。 */
        annotation_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateAnnotationRequest"];
      };
    };
    responses: {
      /** @description 書き換えたアノテーション。 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AnnotationItem"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description `not_found` : 該当するアノテーションがない。 */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "not_found" | (string & {});
            message: string;
            /** @constant */
            status: 404;
          };
        };
      };
    };
  };
  deleteChatAnnotationJa: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 削除するアノテーションの ID。 */
        annotation_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 削除済み。本文はありません。 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      /** @description `not_found` : 該当するアノテーションがない。 */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "not_found" | (string & {});
            message: string;
            /** @constant */
            status: 404;
          };
        };
      };
    };
  };
  basicChatAudioToTextJa: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["AudioToTextRequest"];
      };
    };
    responses: {
      /** @description 文字起こしの結果。 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AudioToTextResponse"];
        };
      };
      /**
       * @description - `app_unavailable` : アプリが停止中か、設定に不備がある。
       *     - `no_audio_uploaded` : 音声が添えられていない。
       *     - `provider_not_support_speech_to_text` : モデルの提供元が音声認識を扱えない。
       *     - `provider_not_initialize` : モデルの認証情報が未登録。
       *     - `provider_quota_exceeded` : モデルの利用枠を使い切った。
       *     - `model_currently_not_support` : 選択中のモデルでは処理できない。
       *     - `completion_request_error` : 音声の認識に失敗した。
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "app_unavailable" | "completion_request_error" | "model_currently_not_support" | "no_audio_uploaded" | "provider_not_initialize" | "provider_not_support_speech_to_text" | "provider_quota_exceeded" | (string & {});
            message: string;
            /** @constant */
            status: 400;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description `audio_too_large` : 音声が大きすぎる。 */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "audio_too_large" | (string & {});
            message: string;
            /** @constant */
            status: 413;
          };
        };
      };
      /** @description `unsupported_audio_type` : この形式の音声は扱えない。 */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "unsupported_audio_type" | (string & {});
            message: string;
            /** @constant */
            status: 415;
          };
        };
      };
      /** @description `internal_server_error` : サーバー側の不具合。 */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "internal_server_error" | (string & {});
            message: string;
            /** @constant */
            status: 500;
          };
        };
      };
    };
  };
  sendBasicChatMessageJa: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description 送信する質問とその設定。 */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChatRequest"];
      };
    };
    responses: {
      /**
       * @description 回答を返します。本文の形式は `response_mode` で決まります。
       *
       *     - `blocking`：`application/json` の `ChatCompletionResponse`。
       *     - `streaming`：`text/event-stream` のイベント列。
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChatCompletionResponse"];
          "text/event-stream": string;
        };
      };
      /**
       * @description - `app_unavailable` : アプリが停止中か、設定に不備がある。
       *     - `not_chat_app` : チャット以外のアプリで呼び出した。
       *     - `provider_not_initialize` : モデルの認証情報が未登録。
       *     - `provider_quota_exceeded` : モデルの利用枠を使い切った。
       *     - `model_currently_not_support` : 選択中のモデルが使えない。
       *     - `completion_request_error` : 回答の生成に失敗した。
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "app_unavailable" | "completion_request_error" | "model_currently_not_support" | "not_chat_app" | "provider_not_initialize" | "provider_quota_exceeded" | (string & {});
            message: string;
            /** @constant */
            status: 400;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description `not_found` : 指定した会話がない。 */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "not_found" | (string & {});
            message: string;
            /** @constant */
            status: 404;
          };
        };
      };
      /**
       * @description - `too_many_requests` : アプリへの同時アクセスが上限に達した。
       *     - `rate_limit_error` : モデル提供元の流量制限にかかった。
       */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "rate_limit_error" | "too_many_requests" | (string & {});
            message: string;
            /** @constant */
            status: 429;
          };
        };
      };
      /** @description `internal_server_error` : サーバー側の不具合。 */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "internal_server_error" | (string & {});
            message: string;
            /** @constant */
            status: 500;
          };
        };
      };
    };
  };
  stopBasicChatMessageGenerationJa: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 止めるタスクの ID。[メッセージの送信](https://docs.dify.ai/api-reference/%E3%83%81%E3%83%A3%E3%83%83%E3%83%88%E3%83%A1%E3%83%83%E3%82%BB%E3%83%BC%E3%82%B8/%E3%83%81%E3%83%A3%E3%83%83%E3%83%88%E3%83%A1%E3%83%83%E3%82%BB%E3%83%BC%E3%82%B8%E3%82%92%E9%80%81%E4%BF%A1)で届くイベントの `task_id` です。 */
        task_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description 送信時と同じ `user`。異なる値でも成功が返りますが、生成は止まりません。 */
          user: string;
        };
      };
    };
    responses: {
      200: components["responses"]["SuccessResult"];
      /** @description `not_chat_app` : チャット以外のアプリで呼び出した。 */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "not_chat_app" | (string & {});
            message: string;
            /** @constant */
            status: 400;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
    };
  };
  getBasicChatConversationsListJa: {
    parameters: {
      query?: {
        /** @description 利用者を見分ける ID。 */
        user?: string | undefined;
        /** @description 手元のページの末尾にある要素の ID。続きの取得に使います。 */
        last_id?: string | undefined;
        /** @description 取得する件数。 */
        limit?: number | undefined;
        /** @description 並び順の基準。先頭の `-` は降順を表します。 */
        sort_by?: "created_at" | "-created_at" | "updated_at" | "-updated_at" | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 会話の一覧。 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConversationsListResponse"];
        };
      };
      /** @description `not_chat_app` : チャット以外のアプリで呼び出した。 */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "not_chat_app" | (string & {});
            message: string;
            /** @constant */
            status: 400;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description `not_found` : `last_id` の会話がない。 */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "not_found" | (string & {});
            message: string;
            /** @constant */
            status: 404;
          };
        };
      };
    };
  };
  deleteBasicChatConversationJa: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 会話の ID。 */
        conversation_id: string;
      };
      cookie?: never;
    };
    /** @description JSON の本文が必要です。`user` を省くなら `{}` を送ります。 */
    requestBody: {
      content: {
        "application/json": {
          /** @description 利用者の ID。 */
          user?: string | undefined;
        };
      };
    };
    responses: {
      /** @description 削除が完了。本文はありません。 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `not_chat_app` : チャット以外のアプリで呼び出した。 */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "not_chat_app" | (string & {});
            message: string;
            /** @constant */
            status: 400;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description `not_found` : 指定した会話がない。 */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "not_found" | (string & {});
            message: string;
            /** @constant */
            status: 404;
          };
        };
      };
    };
  };
  renameBasicChatConversationJa: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 会話の ID。 */
        conversation_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConversationRenameRequest"];
      };
    };
    responses: {
      /** @description 名前を変えた会話。 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConversationListItem"];
        };
      };
      /** @description `not_chat_app` : チャット以外のアプリで呼び出した。 */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "not_chat_app" | (string & {});
            message: string;
            /** @constant */
            status: 400;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description `not_found` : 指定した会話がない。 */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "not_found" | (string & {});
            message: string;
            /** @constant */
            status: 404;
          };
        };
      };
    };
  };
  getBasicChatConversationVariablesJa: {
    parameters: {
      query?: {
        /** @description 利用者の ID。 */
        user?: string | undefined;
        /** @description 手元のページの末尾にある要素の ID。続きの取得に使います。 */
        last_id?: string | undefined;
        /** @description 取得する件数。 */
        limit?: number | undefined;
        /** @description この名前の変数だけを返します。 */
        variable_name?: string | undefined;
      } | undefined;
      header?: never;
      path: {
        /** @description 会話の ID。 */
        conversation_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 会話変数の一覧。 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConversationVariablesResponse"];
        };
      };
      /** @description `not_chat_app` : チャット以外のアプリで呼び出した。 */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "not_chat_app" | (string & {});
            message: string;
            /** @constant */
            status: 400;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description `not_found` : 指定した会話がない。 */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "not_found" | (string & {});
            message: string;
            /** @constant */
            status: 404;
          };
        };
      };
    };
  };
  updateChatConversationVariableJa: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 会話の ID。 */
        conversation_id: string;
        /** @description 変数の ID。 */
        variable_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConversationVariableUpdateRequest"];
      };
    };
    responses: {
      /** @description 変更後の変数。 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConversationVariableItem"];
        };
      };
      /**
       * @description - `not_chat_app` : チャット以外のアプリで呼び出した。
       *     - `bad_request` : 値の型が変数と合わない。
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "not_chat_app" | "bad_request" | (string & {});
            message: string;
            /** @constant */
            status: 400;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      /**
       * @description - `not_found` : 指定した会話がない。
       *     - `not_found` : 指定した変数がない。
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "not_found" | (string & {});
            message: string;
            /** @constant */
            status: 404;
          };
        };
      };
    };
  };
  getEndUserChatJa: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description エンドユーザーの ID。 */
        end_user_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description エンドユーザーの情報。 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EndUserDetail"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description `end_user_not_found` : 該当者がいない。 */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "end_user_not_found" | (string & {});
            message: string;
            /** @constant */
            status: 404;
          };
        };
      };
    };
  };
  uploadBasicChatFileJa: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description 送るファイル。`multipart/form-data` で指定します。 */
    requestBody: {
      content: {
        "multipart/form-data": {
          /**
           * Format: binary
           * @description 登録するファイル。画像・文書・音声・動画に対応します。
           */
          file: Blob;
          /** @description アプリ内で重複しない利用者の ID。登録したファイルを使えるのは同じ `user` だけで、省略すると共用の `DEFAULT-USER` の扱いになります。WebApp の利用者とは別に管理されます。 */
          user?: string | undefined;
        };
      };
    };
    responses: {
      /** @description 登録されたファイル。 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FileUploadResponse"];
        };
      };
      /**
       * @description - `no_file_uploaded` : ファイルが添えられていない。
       *     - `too_many_files` : 2 つ以上のファイルが送られた。
       *     - `filename_not_exists_error` : ファイル名がない。
       *     - `invalid_param` : ファイル名に `/` か `\` が使われている。
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "filename_not_exists_error" | "invalid_param" | "no_file_uploaded" | "too_many_files" | (string & {});
            message: string;
            /** @constant */
            status: 400;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description `file_too_large` : ファイルが大きすぎる。 */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "file_too_large" | (string & {});
            message: string;
            /** @constant */
            status: 413;
          };
        };
      };
      /** @description `unsupported_file_type` : この種類のファイルは扱えない。 */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "unsupported_file_type" | (string & {});
            message: string;
            /** @constant */
            status: 415;
          };
        };
      };
    };
  };
  previewBasicChatFileJa: {
    parameters: {
      query?: {
        /** @description `true` なら表示せずに保存させます。 */
        as_attachment?: boolean | undefined;
        /** @description 利用者を見分ける ID。本人かどうかの判断に使います。 */
        user?: string | undefined;
      } | undefined;
      header?: never;
      path: {
        /** @description 対象ファイルの ID。[アップロード](https://docs.dify.ai/api-reference/%E3%83%95%E3%82%A1%E3%82%A4%E3%83%AB%E6%93%8D%E4%BD%9C/%E3%83%95%E3%82%A1%E3%82%A4%E3%83%AB%E3%82%92%E3%82%A2%E3%83%83%E3%83%97%E3%83%AD%E3%83%BC%E3%83%89)の応答にある `id` です。 */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ファイルの中身。`Content-Type` は登録時の形式に合わせます。`as_attachment` が `true` なら `Content-Disposition: attachment` が付きます。 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": Blob;
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description `file_access_denied` : このファイルを見る権限がない。 */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "file_access_denied" | (string & {});
            message: string;
            /** @constant */
            status: 403;
          };
        };
      };
      /** @description `file_not_found` : 指定したファイルがない。 */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "file_not_found" | (string & {});
            message: string;
            /** @constant */
            status: 404;
          };
        };
      };
    };
  };
  getBasicChatAppInfoJa: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description アプリの概要。 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AppInfoResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
    };
  };
  getBasicChatConversationHistoryJa: {
    parameters: {
      query: {
        /** @description 会話の ID。 */
        conversation_id: string;
        /** @description 利用者を見分ける ID。 */
        user?: string | undefined;
        /** @description 手元で最も古いメッセージの ID。これより前を取得します。省略すると最新から返します。 */
        first_id?: string | undefined;
        /** @description 1 回に取得するメッセージの数。 */
        limit?: number | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description メッセージの履歴。 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConversationHistoryResponse"];
        };
      };
      /** @description `not_chat_app` : チャット以外のアプリで呼び出した。 */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "not_chat_app" | (string & {});
            message: string;
            /** @constant */
            status: 400;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      /**
       * @description - `not_found` : 指定した会話がない。
       *     - `not_found` : `first_id` のメッセージがない。
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "not_found" | (string & {});
            message: string;
            /** @constant */
            status: 404;
          };
        };
      };
    };
  };
  postBasicChatMessageFeedbackJa: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description メッセージの ID。 */
        message_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MessageFeedbackRequest"];
      };
    };
    responses: {
      200: components["responses"]["SuccessResult"];
      401: components["responses"]["Unauthorized"];
      /** @description `not_found` : 指定したメッセージがない。 */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "not_found" | (string & {});
            message: string;
            /** @constant */
            status: 404;
          };
        };
      };
    };
  };
  getBasicChatSuggestedQuestionsJa: {
    parameters: {
      query: {
        /** @description 利用者を見分ける ID。 */
        user: string;
      };
      header?: never;
      path: {
        /** @description メッセージの ID。 */
        message_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 質問の候補。 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SuggestedQuestionsResponse"];
        };
      };
      /**
       * @description - `not_chat_app` : チャット以外のアプリで呼び出した。
       *     - `bad_request` : 質問候補の機能が切られている。
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "bad_request" | "not_chat_app" | (string & {});
            message: string;
            /** @constant */
            status: 400;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description `not_found` : 指定したメッセージがない。 */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "not_found" | (string & {});
            message: string;
            /** @constant */
            status: 404;
          };
        };
      };
      /** @description `internal_server_error` : サーバー側の不具合。 */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "internal_server_error" | (string & {});
            message: string;
            /** @constant */
            status: 500;
          };
        };
      };
    };
  };
  getBasicChatAppMetaJa: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description アプリのメタ情報。 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AppMetaResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
    };
  };
  getBasicChatAppParametersJa: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description アプリのパラメータ。 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChatAppParametersResponse"];
        };
      };
      /** @description `app_unavailable` : アプリが停止中か、設定に不備がある。 */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "app_unavailable" | (string & {});
            message: string;
            /** @constant */
            status: 400;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
    };
  };
  getBasicChatWebAppSettingsJa: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description WebApp の設定。 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebAppSettingsResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description `forbidden` : サイトがないか、ワークスペースが保管済み。 */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "forbidden" | (string & {});
            message: string;
            /** @constant */
            status: 403;
          };
        };
      };
    };
  };
  basicChatTextToAudioJa: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TextToAudioRequest"];
      };
    };
    responses: {
      /** @description 作られた音声。`Content-Type` は `audio/wav` や `audio/mp3` など、音声の形式に従います。`streaming` が `true` なら少しずつ届きます。 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "audio/mpeg": Blob;
        };
      };
      /**
       * @description - `app_unavailable` : アプリが停止中か、設定に不備がある。
       *     - `provider_not_initialize` : モデルの認証情報が未登録。
       *     - `provider_quota_exceeded` : モデルの利用枠を使い切った。
       *     - `model_currently_not_support` : 選択中のモデルでは処理できない。
       *     - `completion_request_error` : 音声の作成に失敗した。
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "app_unavailable" | "completion_request_error" | "model_currently_not_support" | "provider_not_initialize" | "provider_quota_exceeded" | (string & {});
            message: string;
            /** @constant */
            status: 400;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description `internal_server_error` : サーバー側の不具合。 */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "internal_server_error" | (string & {});
            message: string;
            /** @constant */
            status: 500;
          };
        };
      };
    };
  };
}
