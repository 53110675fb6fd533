/**
 * One plain line about what set-up does and why. Goes to stderr, so that a command's answer on stdout stays clean.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`set-up: ${line}\n`);
}

/** A step that failed, with what a person can do about it. */
export class StepError extends Error {
  /**
   * @param {string} step what was being done
   * @param {string} remedy what to do now
   * @param {string} output what the step printed; only its last lines are shown
   */
  constructor(step, remedy, output = '') {
    super(`${step} failed.`);
    this.name = 'StepError';
    this.remedy = remedy;
    this.lastLines = output.trimEnd().split('\n').slice(-15).join('\n');
  }

  /** The failure as it is shown. */
  toText() {
    return [`\n${this.message}`, this.lastLines, `What to do: ${this.remedy}`].filter(Boolean).join('\n') + '\n';
  }
}
