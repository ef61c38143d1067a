/** What is taught of one finding besides its meaning: what to do, and how the wrong and the right look. */

export interface Remedy {
  /** An imperative, without a full stop. */
  readonly help: string;
  readonly wrong: string;
  readonly right: string;
}
