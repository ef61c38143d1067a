/** Why a model card can't be changed: where, what, and what to do. */
export class CardFault extends Error {
  override readonly name = 'CardFault';
  readonly line: number;
  readonly help: string;

  constructor(line: number, message: string, help: string) {
    super(message);
    this.line = line;
    this.help = help;
  }
}
