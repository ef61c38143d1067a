/** What a template calls, as plain data: the name, the arguments, and the conditions under which it is reached. */

export type Literal = string | number | boolean;

export interface TemplateCall {
  readonly name: string;
  readonly args: readonly Literal[];
  readonly named: Readonly<Record<string, Literal>>;
  /** The columns of a table. */
  readonly columns: readonly TemplateCall[];
  /** The call in one spelling, so that two can be compared. */
  readonly text: string;
  /** Whether it prints, decides a block, or is an argument of another call. */
  readonly use: 'print' | 'test' | 'argument';
  /** The tests on the way to it, outermost first; one that must fail begins with `not `. */
  readonly guards: readonly string[];
  readonly line: number;
  readonly column: number;
}

/** A message of the catalogue as the argument of another call, as a template writes it. */
export const messageArg = (key: string): string => `(say ${JSON.stringify(key)})`;

const isMessageArg = (arg: string): boolean => /^\(say "[\w/-]+"\)$/.test(arg);

/** One spelling for calls that mean the same. */
export function spelledCall(
  name: string,
  args: readonly Literal[],
  named: Readonly<Record<string, Literal>>,
): string {
  const pairs = Object.entries(named)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  const shown = args.map((arg) =>
    typeof arg === 'string' && isMessageArg(arg) ? arg : JSON.stringify(arg),
  );
  return [name, ...shown, ...pairs].join(' ');
}
