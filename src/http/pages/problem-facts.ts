/** The fields of a problem answer (RFC 9457) that a reader sees. */
export interface ProblemFacts {
  status: number;
  title: string;
  detail: string;
  code: string;
  requestId: string;
  errors?: readonly { in: string; pointer: string; detail: string }[];
}
