/** An input that can't be used at all, with the reason and what to do in its message. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput';
}
