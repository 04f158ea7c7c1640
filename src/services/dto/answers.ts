/** What several reports answer to one question, as the client found it in them. */
export interface AnswersInput {
  /** Its words tell nothing about an answer and are left out of account. */
  question?: string | null | undefined;
  answers: readonly string[];
  /** BCP 47 tag; English where absent. */
  language?: string | null | undefined;
}

export interface AnswerGroups {
  engineVersion: string;
  /** True where the answers are in a language that cannot be read: only identical ones stand together then. */
  notApplicable: boolean;
  /** Every answer in one group, by 0-based index; groups in the order of their first answer. */
  groups: { answers: number[] }[];
  tier: 'likely';
}
