/** True, false, or undefined where the text does not say. */
export type Answer = boolean | undefined;

/** True where one answer is true; false only where all are false. */
export function some(...answers: readonly Answer[]): Answer {
  return someOf(answers);
}

/** False where one answer is false; true only where all are true. */
export function every(...answers: readonly Answer[]): Answer {
  return everyOf(answers);
}

// The same of as many answers as a list in a text has items: a call takes some ten thousand arguments and no more.

export function someOf(answers: readonly Answer[]): Answer {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

export function everyOf(answers: readonly Answer[]): Answer {
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

export function not(answer: Answer): Answer {
  return answer === undefined ? undefined : !answer;
}
