/** One step of the decision: a question, or the service it ends on. */
export type GuideStep = Question | Outcome;

export interface Question {
  readonly ask: string;
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly label: string;
  /** What belongs to this answer, in a few words. */
  readonly detail?: string;
  readonly next: GuideStep;
}

export interface Outcome {
  /** Id of the service to use. */
  readonly service: string;
  /** Which form or engine of it, in a few words. */
  readonly form?: string;
  /** Why, in whole sentences. */
  readonly why: string;
  /** Ids of services to look at too, and when each is the better choice. */
  readonly alternatives?: readonly Alternative[];
  /** Id of the recipe that writes it. */
  readonly recipe?: string;
}

export interface Alternative {
  readonly service: string;
  readonly when: string;
}

/** When an alternative is the better choice: `When single items are read by key`. */
export function reasonFor({ when }: Alternative): string {
  return `When ${when}`;
}

export function isQuestion(step: GuideStep): step is Question {
  return 'ask' in step;
}
