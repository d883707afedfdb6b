import { failure, json } from "../answer.js";
import type { Route } from "../route.js";
import { CREATED_AT } from "./sample-ids.js";

const ANNOTATION = {
  id: "a1b2c3d4-5678-40ab-8def-1234567890ab",
  question: "型紙とは何ですか。",
  answer: "同じ形をいくつも作るための紙です。",
  hit_count: 0,
  created_at: CREATED_AT,
};

const JOB_ID = "c3d4e5f6-7890-42cd-8abc-34567890abcd";

/** Prepared answers to known questions, and the jobs that switch them on and off. */
export const ANNOTATION_ROUTES: readonly Route[] = [
  {
    method: "POST",
    path: "/apps/annotations",
    body: ["question", "answer"],
    answer: ({ request: { body } }) => json({ ...ANNOTATION, question: body.question, answer: body.answer }, 201),
  },
  {
    method: "GET",
    path: "/apps/annotations",
    answer: ({ request: { query } }) =>
      json({
        data: [ANNOTATION],
        has_more: false,
        limit: Number(query["limit"] ?? 20),
        total: 1,
        page: Number(query["page"] ?? 1),
      }),
  },
  {
    method: "PUT",
    path: "/apps/annotations/:annotation_id",
    body: ["question", "answer"],
    answer: ({ params, request: { body } }) =>
      json({ ...ANNOTATION, id: params["annotation_id"], question: body.question, answer: body.answer }),
  },
  { method: "DELETE", path: "/apps/annotations/:annotation_id", answer: { status: 204 } },
  {
    method: "POST",
    path: "/apps/annotation-reply/:action",
    body: ["score_threshold", "embedding_provider_name", "embedding_model_name"],
    answer: ({ params }) =>
      params["action"] === "enable" || params["action"] === "disable"
        ? json({ job_id: JOB_ID, job_status: "waiting" })
        : failure(404, "not_found", "The requested URL was not found on the server."),
  },
  {
    method: "GET",
    path: "/apps/annotation-reply/:action/status/:job_id",
    answer: ({ params }) => json({ job_id: params["job_id"], job_status: "completed", error_msg: "" }),
  },
];
