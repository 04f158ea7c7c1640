/** What a page may know beside the data of the answer. */
export interface PageContext {
  /** Path and query as asked, to link to the same resource in other forms. */
  url: URL;
  operationId: string;
  params: Readonly<Record<string, string>>;
}

/** A server-rendered page of an answer, for a browser that asks for the same address. */
export interface Page {
  html: string;
  /** Of this page alone; without it, scripts and styles are refused. */
  contentSecurityPolicy?: string;
}

/**
 * Renders the body of an operation's answer (the very value that JSON clients get) for a browser. Registered by
 * operationId in `pages.ts`.
 */
export type PageRenderer = (body: never, context: PageContext) => Page | Promise<Page>;
