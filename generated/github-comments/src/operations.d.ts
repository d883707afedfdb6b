// Made by Katagami from Comments of GitHub 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type UpdateIssueCommentOperation = operations["updateIssueComment"];

/** What to send. */
export interface UpdateIssueCommentRequest {
  path: runtime.Accepting<UpdateIssueCommentOperation["parameters"]["path"], { comment_id: bigint }>;
  body: UpdateIssueCommentOperation["requestBody"]["content"]["application/json"];
}

/** What a successful call gives. */
export type UpdateIssueCommentData = UpdateIssueCommentOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type UpdateIssueCommentError = Exclude<UpdateIssueCommentFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type UpdateIssueCommentFailure =
  | (runtime.Failure<401, UpdateIssueCommentOperation["responses"][401]["content"]["application/json"]> & {
      readonly headers: {
        readonly "Retry-After"?: NonNullable<UpdateIssueCommentOperation["responses"][401]["headers"]["Retry-After"]>;
      };
    })
  | (runtime.Failure<403, UpdateIssueCommentOperation["responses"][403]["content"]["application/json"]> & {
      readonly headers: {
        readonly "Retry-After"?: NonNullable<UpdateIssueCommentOperation["responses"][403]["headers"]["Retry-After"]>;
      };
    })
  | (runtime.Failure<404, UpdateIssueCommentOperation["responses"][404]["content"]["application/json"]> & {
      readonly headers: {
        readonly "Retry-After"?: NonNullable<UpdateIssueCommentOperation["responses"][404]["headers"]["Retry-After"]>;
      };
    })
  | runtime.Failure<422, UpdateIssueCommentOperation["responses"][422]["content"]["application/json"]>
  | (runtime.Failure<429, UpdateIssueCommentOperation["responses"][429]["content"]["application/json"]> & {
      readonly headers: {
        readonly "Retry-After"?: NonNullable<UpdateIssueCommentOperation["responses"][429]["headers"]["Retry-After"]>;
      };
    })
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type UpdateIssueCommentResult =
  runtime.Success<200, UpdateIssueCommentData> | runtime.Undeclared<UpdateIssueCommentData> | UpdateIssueCommentFailure;

/** The same, with the bytes of its body as they come. */
export declare function updateIssueComment(
  client: runtime.Client,
  request: UpdateIssueCommentRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<UpdateIssueCommentResult>;

/**
 * Writes a comment anew
 *
 * `PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}`
 *
 * **Errors**
 * - `401`
 *   The token is missing, wrong or may not do that. With `Retry-After` it may, but not now: that is a secondary rate limit.
 *   What a token may not see is not found.
 * - `403`
 *   The token is missing, wrong or may not do that. With `Retry-After` it may, but not now: that is a secondary rate limit.
 *   What a token may not see is not found.
 * - `404`
 *   The token is missing, wrong or may not do that. With `Retry-After` it may, but not now: that is a secondary rate limit.
 *   What a token may not see is not found.
 * - `422` The text is empty or too long, or the issue takes no comments.
 * - `429` Too many requests, for now.
 */
export declare function updateIssueComment(
  client: runtime.Client,
  request: UpdateIssueCommentRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<UpdateIssueCommentResult, UpdateIssueCommentData>;

/** The operation as the description declares it. */
export type ListIssueCommentsOperation = operations["listIssueComments"];

/** What to send. */
export interface ListIssueCommentsRequest {
  path: ListIssueCommentsOperation["parameters"]["path"];
  query?: ListIssueCommentsOperation["parameters"]["query"];
}

/** What a successful call gives. */
export type ListIssueCommentsData = ListIssueCommentsOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type ListIssueCommentsError = Exclude<ListIssueCommentsFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type ListIssueCommentsFailure =
  | (runtime.Failure<401, ListIssueCommentsOperation["responses"][401]["content"]["application/json"]> & {
      readonly headers: {
        readonly "Retry-After"?: NonNullable<ListIssueCommentsOperation["responses"][401]["headers"]["Retry-After"]>;
      };
    })
  | (runtime.Failure<403, ListIssueCommentsOperation["responses"][403]["content"]["application/json"]> & {
      readonly headers: {
        readonly "Retry-After"?: NonNullable<ListIssueCommentsOperation["responses"][403]["headers"]["Retry-After"]>;
      };
    })
  | (runtime.Failure<404, ListIssueCommentsOperation["responses"][404]["content"]["application/json"]> & {
      readonly headers: {
        readonly "Retry-After"?: NonNullable<ListIssueCommentsOperation["responses"][404]["headers"]["Retry-After"]>;
      };
    })
  | (runtime.Failure<429, ListIssueCommentsOperation["responses"][429]["content"]["application/json"]> & {
      readonly headers: {
        readonly "Retry-After"?: NonNullable<ListIssueCommentsOperation["responses"][429]["headers"]["Retry-After"]>;
      };
    })
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ListIssueCommentsResult =
  | (runtime.Success<200, ListIssueCommentsData> & {
      readonly headers: {
        readonly Link?: NonNullable<ListIssueCommentsOperation["responses"][200]["headers"]["Link"]>;
      };
    })
  | (runtime.Undeclared<ListIssueCommentsData> & {
      readonly headers: {
        readonly Link?: NonNullable<ListIssueCommentsOperation["responses"][200]["headers"]["Link"]>;
      };
    })
  | ListIssueCommentsFailure;

/** One item of a page. */
export type ListIssueCommentsItem = ListIssueCommentsData[number];

/** The same, with the bytes of its body as they come. */
export declare function listIssueComments(
  client: runtime.Client,
  request: ListIssueCommentsRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<ListIssueCommentsResult>;

/**
 * Lists comments, the oldest first
 *
 * `GET /repos/{owner}/{repo}/issues/{issue_number}/comments`
 *
 * **Errors**
 * - `401`
 *   The token is missing, wrong or may not do that. With `Retry-After` it may, but not now: that is a secondary rate limit.
 *   What a token may not see is not found.
 * - `403`
 *   The token is missing, wrong or may not do that. With `Retry-After` it may, but not now: that is a secondary rate limit.
 *   What a token may not see is not found.
 * - `404`
 *   The token is missing, wrong or may not do that. With `Retry-After` it may, but not now: that is a secondary rate limit.
 *   What a token may not see is not found.
 * - `429` Too many requests, for now.
 */
export declare function listIssueComments(
  client: runtime.Client,
  request: ListIssueCommentsRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<ListIssueCommentsResult, ListIssueCommentsData>;

/** All pages of {@link listIssueComments} from the one that is asked for, or with `.items()` their items. */
export declare function listIssueCommentsPages(
  client: runtime.Client,
  request: ListIssueCommentsRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Pages<ListIssueCommentsData, ListIssueCommentsItem>;

/** The operation as the description declares it. */
export type CreateIssueCommentOperation = operations["createIssueComment"];

/** What to send. */
export interface CreateIssueCommentRequest {
  path: CreateIssueCommentOperation["parameters"]["path"];
  body: CreateIssueCommentOperation["requestBody"]["content"]["application/json"];
}

/** What a successful call gives. */
export type CreateIssueCommentData = CreateIssueCommentOperation["responses"][201]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type CreateIssueCommentError = Exclude<CreateIssueCommentFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type CreateIssueCommentFailure =
  | (runtime.Failure<401, CreateIssueCommentOperation["responses"][401]["content"]["application/json"]> & {
      readonly headers: {
        readonly "Retry-After"?: NonNullable<CreateIssueCommentOperation["responses"][401]["headers"]["Retry-After"]>;
      };
    })
  | (runtime.Failure<403, CreateIssueCommentOperation["responses"][403]["content"]["application/json"]> & {
      readonly headers: {
        readonly "Retry-After"?: NonNullable<CreateIssueCommentOperation["responses"][403]["headers"]["Retry-After"]>;
      };
    })
  | (runtime.Failure<404, CreateIssueCommentOperation["responses"][404]["content"]["application/json"]> & {
      readonly headers: {
        readonly "Retry-After"?: NonNullable<CreateIssueCommentOperation["responses"][404]["headers"]["Retry-After"]>;
      };
    })
  | runtime.Failure<422, CreateIssueCommentOperation["responses"][422]["content"]["application/json"]>
  | (runtime.Failure<429, CreateIssueCommentOperation["responses"][429]["content"]["application/json"]> & {
      readonly headers: {
        readonly "Retry-After"?: NonNullable<CreateIssueCommentOperation["responses"][429]["headers"]["Retry-After"]>;
      };
    })
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type CreateIssueCommentResult =
  runtime.Success<201, CreateIssueCommentData> | runtime.Undeclared<CreateIssueCommentData> | CreateIssueCommentFailure;

/** The same, with the bytes of its body as they come. */
export declare function createIssueComment(
  client: runtime.Client,
  request: CreateIssueCommentRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<CreateIssueCommentResult>;

/**
 * Writes a comment
 *
 * `POST /repos/{owner}/{repo}/issues/{issue_number}/comments`
 *
 * **Errors**
 * - `401`
 *   The token is missing, wrong or may not do that. With `Retry-After` it may, but not now: that is a secondary rate limit.
 *   What a token may not see is not found.
 * - `403`
 *   The token is missing, wrong or may not do that. With `Retry-After` it may, but not now: that is a secondary rate limit.
 *   What a token may not see is not found.
 * - `404`
 *   The token is missing, wrong or may not do that. With `Retry-After` it may, but not now: that is a secondary rate limit.
 *   What a token may not see is not found.
 * - `422` The text is empty or too long, or the issue takes no comments.
 * - `429` Too many requests, for now.
 */
export declare function createIssueComment(
  client: runtime.Client,
  request: CreateIssueCommentRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<CreateIssueCommentResult, CreateIssueCommentData>;

/** The operation as the description declares it. */
export type GetPullRequestOperation = operations["getPullRequest"];

/** What to send. */
export interface GetPullRequestRequest {
  path: GetPullRequestOperation["parameters"]["path"];
}

/** What a successful call gives. */
export type GetPullRequestData = GetPullRequestOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type GetPullRequestError = Exclude<GetPullRequestFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type GetPullRequestFailure =
  | (runtime.Failure<401, GetPullRequestOperation["responses"][401]["content"]["application/json"]> & {
      readonly headers: {
        readonly "Retry-After"?: NonNullable<GetPullRequestOperation["responses"][401]["headers"]["Retry-After"]>;
      };
    })
  | (runtime.Failure<403, GetPullRequestOperation["responses"][403]["content"]["application/json"]> & {
      readonly headers: {
        readonly "Retry-After"?: NonNullable<GetPullRequestOperation["responses"][403]["headers"]["Retry-After"]>;
      };
    })
  | (runtime.Failure<404, GetPullRequestOperation["responses"][404]["content"]["application/json"]> & {
      readonly headers: {
        readonly "Retry-After"?: NonNullable<GetPullRequestOperation["responses"][404]["headers"]["Retry-After"]>;
      };
    })
  | (runtime.Failure<429, GetPullRequestOperation["responses"][429]["content"]["application/json"]> & {
      readonly headers: {
        readonly "Retry-After"?: NonNullable<GetPullRequestOperation["responses"][429]["headers"]["Retry-After"]>;
      };
    })
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetPullRequestResult =
  runtime.Success<200, GetPullRequestData> | runtime.Undeclared<GetPullRequestData> | GetPullRequestFailure;

/** The same, with the bytes of its body as they come. */
export declare function getPullRequest(
  client: runtime.Client,
  request: GetPullRequestRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<GetPullRequestResult>;

/**
 * Tells what a pull request proposes
 *
 * `GET /repos/{owner}/{repo}/pulls/{pull_number}`
 *
 * **Errors**
 * - `401`
 *   The token is missing, wrong or may not do that. With `Retry-After` it may, but not now: that is a secondary rate limit.
 *   What a token may not see is not found.
 * - `403`
 *   The token is missing, wrong or may not do that. With `Retry-After` it may, but not now: that is a secondary rate limit.
 *   What a token may not see is not found.
 * - `404`
 *   The token is missing, wrong or may not do that. With `Retry-After` it may, but not now: that is a secondary rate limit.
 *   What a token may not see is not found.
 * - `429` Too many requests, for now.
 */
export declare function getPullRequest(
  client: runtime.Client,
  request: GetPullRequestRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<GetPullRequestResult, GetPullRequestData>;

/** The operation as the description declares it. */
export type GetUserOperation = operations["getUser"];

/** What to send. */
export interface GetUserRequest {}

/** What a successful call gives. */
export type GetUserData = GetUserOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type GetUserError = Exclude<GetUserFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type GetUserFailure =
  | (runtime.Failure<401, GetUserOperation["responses"][401]["content"]["application/json"]> & {
      readonly headers: {
        readonly "Retry-After"?: NonNullable<GetUserOperation["responses"][401]["headers"]["Retry-After"]>;
      };
    })
  | (runtime.Failure<403, GetUserOperation["responses"][403]["content"]["application/json"]> & {
      readonly headers: {
        readonly "Retry-After"?: NonNullable<GetUserOperation["responses"][403]["headers"]["Retry-After"]>;
      };
    })
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetUserResult = runtime.Success<200, GetUserData> | runtime.Undeclared<GetUserData> | GetUserFailure;

/** The same, with the bytes of its body as they come. */
export declare function getUser(
  client: runtime.Client,
  request: GetUserRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<GetUserResult>;

/**
 * Tells whose token it is
 *
 * The token of an app or of a workflow belongs to no user, and is refused with a 403.
 *
 * `GET /user`
 *
 * **Errors**
 * - `401`
 *   The token is missing, wrong or may not do that. With `Retry-After` it may, but not now: that is a secondary rate limit.
 *   What a token may not see is not found.
 * - `403`
 *   The token is missing, wrong or may not do that. With `Retry-After` it may, but not now: that is a secondary rate limit.
 *   What a token may not see is not found.
 */
export declare function getUser(
  client: runtime.Client,
  request?: GetUserRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<GetUserResult, GetUserData>;
