import { randomUUID } from "node:crypto";
import type { ScriptedEvent } from "../scenario.js";

/** Makes the events of one workflow run, which share the ids of the run. */
export function workflowRun() {
  const run = randomUUID();
  const workflow = randomUUID();
  const now = Math.floor(Date.now() / 1000);
  const event = (name: string, data: Record<string, unknown>): ScriptedEvent => ({
    event: name,
    workflow_run_id: run,
    data,
  });
  return {
    started: () =>
      event("workflow_started", {
        id: run,
        workflow_id: workflow,
        inputs: {},
        created_at: now,
        reason: "initial",
      }),
    nodeStarted: (index: number, type: string, title: string) =>
      event("node_started", { ...node(index, type, title), created_at: now }),
    nodeFinished: (index: number, type: string, title: string, error: string | null = null) =>
      event("node_finished", {
        ...node(index, type, title),
        process_data: null,
        outputs: error === null ? { text: title } : null,
        status: error === null ? "succeeded" : "failed",
        error,
        elapsed_time: 0.1,
        execution_metadata: null,
        created_at: now,
        finished_at: now,
        files: [],
      }),
    finished: (status: "succeeded" | "failed" | "stopped", answer: string | null, error: string | null = null) =>
      event("workflow_finished", {
        id: run,
        workflow_id: workflow,
        status,
        outputs: answer === null ? null : { answer },
        error,
        elapsed_time: 0.4,
        total_tokens: 1161,
        total_steps: 3,
        created_at: now,
        finished_at: now,
        exceptions_count: 0,
        files: [],
      }),
    inputRequired: () =>
      event("human_input_required", {
        form_id: randomUUID(),
        node_id: "human_input",
        node_title: "確認",
        form_content: "この折り方でよろしいですか。",
        inputs: [{ type: "text_input", output_variable_name: "comment", default: null }],
        actions: [{ id: "approve", title: "承認", button_style: "primary" }],
        display_in_ui: false,
        form_token: "form-token",
        resolved_default_values: {},
        expiration_time: now + 3600,
      }),
    paused: () =>
      event("workflow_paused", {
        workflow_run_id: run,
        paused_nodes: ["human_input"],
        outputs: {},
        reasons: [{ type: "human_input_required", node_id: "human_input" }],
        status: "paused",
        created_at: now,
        elapsed_time: 0.2,
        total_tokens: 0,
        total_steps: 2,
      }),
  };
}

function node(index: number, type: string, title: string) {
  return {
    id: randomUUID(),
    node_id: `${type}_${index}`,
    node_type: type,
    title,
    index,
    predecessor_node_id: null,
    inputs: {},
  };
}
