import type { z } from 'zod';

/** What is wrong with an input, and where: `$.payments[0].amount`. */
export interface InputProblem {
  path: string;
  message: string;
}

const jsonPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => text + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`), '$');

/** A key too many is named by its own path; everything else by the path of the value. */
function problemsOfIssue(issue: z.core.$ZodIssue): InputProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: jsonPath([...issue.path, key]), message: 'is not known here' }));
  }
  return [{ path: jsonPath(issue.path), message: issue.message }];
}

/** Everything that is wrong with a file, in the order it was found. */
export const problemsOf = (error: z.ZodError): InputProblem[] => error.issues.flatMap(problemsOfIssue);
