/** The little of workerd's own module that the tests use. */
declare module 'cloudflare:workers' {
  /** What the runtime hands to the Worker. */
  export const env: object;
  /** What the Worker's main module exports, called as the runtime calls it. */
  export const exports: {
    default: { fetch(request: Request | string, init?: RequestInit): Promise<Response> };
  };
}
