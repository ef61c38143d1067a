/** What each kind of parameter of a message takes; a message names the kind of every parameter. */
import type { Decimal } from '../facts/decimal.js';
import type { Line } from '../markdown/build.js';
import type { Shown } from './part.js';

/** Words of the provider, in the language that they were written in. */
export interface SaidWords {
  readonly text: string;
  readonly language: string;
}

export interface ParamKinds {
  /** An ISO day. */
  readonly day: string;
  /** An ISO month or day. */
  readonly month: string;
  readonly amount: Decimal;
  /** A whole number; messages select by it. */
  readonly count: number;
  /** A share in per cent, without the sign. */
  readonly share: Decimal;
  /** Finished entries; `style=or` for an alternative. */
  readonly list: readonly (Shown | Line)[];
  /** Id of a provision. */
  readonly cite: string;
  /** A name, an identifier, an address: never changed. */
  readonly name: string;
  readonly said: SaidWords;
  /** An official label in the language in which it was read. */
  readonly label: string;
  /** Key of a message `words/…`: a value such as `black_box`. */
  readonly word: string;
  /** A value that was built or printed before. */
  readonly shown: Shown | Line;
  /** Another message of the catalogue, said before: a clause of a reason. */
  readonly clause: Line;
}

export type ParamKind = keyof ParamKinds;
