// Made by Katagami from Comments of GitHub 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/repos/{owner}/{repo}/issues/comments/{comment_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account that the repository belongs to. */
        owner: components["parameters"]["Owner"];
        /** @description The repository's name, without `.git`. */
        repo: components["parameters"]["Repo"];
        /** @description What tells the comment from all others. */
        comment_id: number;
      };
      cookie?: never;
    };
    patch: operations["updateIssueComment"];
  };
  "/repos/{owner}/{repo}/issues/{issue_number}/comments": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account that the repository belongs to. */
        owner: components["parameters"]["Owner"];
        /** @description The repository's name, without `.git`. */
        repo: components["parameters"]["Repo"];
        /** @description The number of the issue. A pull request is one, too. */
        issue_number: number;
      };
      cookie?: never;
    };
    get: operations["listIssueComments"];
    post: operations["createIssueComment"];
  };
  "/repos/{owner}/{repo}/pulls/{pull_number}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account that the repository belongs to. */
        owner: components["parameters"]["Owner"];
        /** @description The repository's name, without `.git`. */
        repo: components["parameters"]["Repo"];
        /** @description The number of the pull request. */
        pull_number: number;
      };
      cookie?: never;
    };
    get: operations["getPullRequest"];
  };
  "/user": {
    get: operations["getUser"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Error: {
      /** @description Where it is explained. */
      documentation_url?: string;
      /** @description Which parts of the request are wrong. */
      errors?: {
        code?: string;
        field?: string;
        message?: string;
      }[];
      /** @description What is wrong, in English. */
      message: string;
    };
    IssueComment: {
      /** @description GitHub's Markdown. */
      body?: string;
      /** @description Where people read it. */
      html_url: string;
      /** Format: int64 */
      id: number;
      /** @description Who wrote it; null where the account is gone. */
      user?: components["schemas"]["User"] | null;
    };
    PullRequest: {
      head: {
        /** @description The commit that is proposed now. */
        sha: string;
      };
      number: number;
      /** @description `open` or `closed`. */
      state: string;
    };
    User: {
      /** @description The name of the account. That of an app ends with `[bot]`. */
      login: string;
      /** @description `User`, `Bot`, or `Organization`. */
      type: string;
    };
  };
  responses: {
    /** @description The text is empty or too long, or the issue takes no comments. */
    Invalid: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /**
     * @description The token is missing, wrong or may not do that. With `Retry-After` it may, but not now: that is a secondary rate limit.
     *     What a token may not see is not found.
     */
    Refused: {
      headers: {
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description Too many requests, for now. */
    TooMany: {
      headers: {
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
  };
  parameters: {
    /** @description The account that the repository belongs to. */
    Owner: string;
    /** @description The repository's name, without `.git`. */
    Repo: string;
  };
  requestBodies: {
    Text: {
      content: {
        "application/json": {
          /** @description GitHub's Markdown. */
          body: string;
        };
      };
    };
  };
  headers: {
    /** @description Seconds to wait. */
    RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  updateIssueComment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account that the repository belongs to. */
        owner: components["parameters"]["Owner"];
        /** @description The repository's name, without `.git`. */
        repo: components["parameters"]["Repo"];
        /** @description What tells the comment from all others. */
        comment_id: number;
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["Text"];
    responses: {
      /** @description The comment is written anew. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IssueComment"];
        };
      };
      401: components["responses"]["Refused"];
      403: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
    };
  };
  listIssueComments: {
    parameters: {
      query?: {
        /** @description Comments of one page. */
        per_page?: number | undefined;
        /** @description The number of the page. */
        page?: number | undefined;
      } | undefined;
      header?: never;
      path: {
        /** @description The account that the repository belongs to. */
        owner: components["parameters"]["Owner"];
        /** @description The repository's name, without `.git`. */
        repo: components["parameters"]["Repo"];
        /** @description The number of the issue. A pull request is one, too. */
        issue_number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page. `Link` leads to the next one, where there is one. */
      200: {
        headers: {
          /** @description Where the other pages are, as RFC 8288 writes it. */
          Link?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IssueComment"][];
        };
      };
      401: components["responses"]["Refused"];
      403: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      429: components["responses"]["TooMany"];
    };
  };
  createIssueComment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account that the repository belongs to. */
        owner: components["parameters"]["Owner"];
        /** @description The repository's name, without `.git`. */
        repo: components["parameters"]["Repo"];
        /** @description The number of the issue. A pull request is one, too. */
        issue_number: number;
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["Text"];
    responses: {
      /** @description The comment is written. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IssueComment"];
        };
      };
      401: components["responses"]["Refused"];
      403: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
    };
  };
  getPullRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account that the repository belongs to. */
        owner: components["parameters"]["Owner"];
        /** @description The repository's name, without `.git`. */
        repo: components["parameters"]["Repo"];
        /** @description The number of the pull request. */
        pull_number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The pull request. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PullRequest"];
        };
      };
      401: components["responses"]["Refused"];
      403: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      429: components["responses"]["TooMany"];
    };
  };
  getUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["User"];
        };
      };
      401: components["responses"]["Refused"];
      403: components["responses"]["Refused"];
    };
  };
}
