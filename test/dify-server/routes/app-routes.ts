import { json } from "../answer.js";
import type { Route } from "../route.js";
import { APP_ID } from "./sample-ids.js";

const OFF = { enabled: false };

/** What an app says of itself and of its users. */
export const APP_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/info",
    answer: ({ state }) =>
      json({
        name: "折り紙チャット",
        description: "折り紙の先生。",
        tags: ["origami"],
        mode: {
          chat: "chat",
          agent: "agent-chat",
          "new-agent": "agent",
          chatflow: "advanced-chat",
          completion: "completion",
        }[state.app],
        author_name: "型紙",
      }),
  },
  {
    method: "GET",
    path: "/parameters",
    answer: json({
      opening_statement: "折り紙について何でも聞いてください。",
      suggested_questions: ["何ができますか。", "鶴の折り方は？"],
      suggested_questions_after_answer: { enabled: true },
      speech_to_text: OFF,
      text_to_speech: { enabled: false, voice: "alloy", language: "ja-JP", autoPlay: "disabled" },
      retriever_resource: { enabled: true },
      annotation_reply: OFF,
      more_like_this: OFF,
      sensitive_word_avoidance: OFF,
      user_input_form: [{ "text-input": { label: "都市", variable: "city", required: true, default: "" } }],
      file_upload: {
        image: { enabled: true, number_limits: 3, detail: "high", transfer_methods: ["remote_url", "local_file"] },
      },
      system_parameters: {
        file_size_limit: 15,
        image_file_size_limit: 10,
        audio_file_size_limit: 50,
        video_file_size_limit: 100,
        workflow_file_upload_limit: 10,
      },
    }),
  },
  {
    method: "GET",
    path: "/meta",
    answer: json({
      tool_icons: { dalle3: "https://example.com/dalle3.png", calculator: { background: "#4A90D9", content: "🧮" } },
    }),
  },
  {
    method: "GET",
    path: "/site",
    answer: json({
      title: "折り紙チャット",
      chat_color_theme: "#4A90D9",
      chat_color_theme_inverted: false,
      icon_type: "emoji",
      icon: "🗾",
      icon_background: "#FFFFFF",
      icon_url: null,
      description: "折り紙の先生。",
      copyright: "2026",
      privacy_policy: "https://example.com/privacy",
      custom_disclaimer: "",
      default_language: "ja-JP",
      show_workflow_steps: false,
      use_icon_as_answer_icon: true,
    }),
  },
  {
    method: "GET",
    path: "/end-users/:end_user_id",
    answer: ({ params }) =>
      json({
        id: params["end_user_id"],
        tenant_id: "11223344-5566-4788-99aa-bbccddeeff00",
        app_id: APP_ID,
        type: "service_api",
        external_user_id: "abc-123",
        name: null,
        is_anonymous: false,
        session_id: "abc-123",
        created_at: "2024-01-16T12:00:29Z",
        updated_at: "2024-01-16T12:00:29Z",
      }),
  },
];
