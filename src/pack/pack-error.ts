/** A pack that was not written, and whether the place was wrong (`unsafe`) or the writing failed (`failed`). */

export class PackError extends Error {
  override readonly name = 'PackError';
  readonly kind: 'unsafe' | 'failed';

  constructor(kind: 'unsafe' | 'failed', message: string) {
    super(message);
    this.kind = kind;
  }
}
