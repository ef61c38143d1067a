/** Which findings a waiver or baseline may set aside: none on input that cannot be read, on conclusions of law, or on waivers and configuration themselves. */

const never: Readonly<Record<string, string>> = {
  read: 'what can not be read can not be judged',
  schema: 'a value that was not understood counts as not stated',
  yaml: 'what can not be read can not be judged',
  family: 'what nobody may inherit or has looked at is stated or attested by the model itself',
  gate: 'an open question of law is settled by facts or by a position',
  position: 'a position that does not count is repaired or removed',
  obligation: 'what is owed follows from the facts',
  notice: 'a notice asks for nothing',
  waiver: 'a waiver is renewed or removed',
  baseline: 'a baseline is written anew',
  template: 'templates are repaired where they stand',
  theme: 'a theme is repaired where it stands',
  config: 'a configuration is repaired where it stands',
  'domains-file': 'what can not be read can not be judged',
};
const neverAlone: Readonly<Record<string, string>> = {
  'evidence/unsafe': 'a file that can not be read safely backs nothing',
};

/** Why findings of this id always count, as a clause, or null where they may be set aside. */
export function alwaysCounts(id: string): string | null {
  const room = id.slice(0, id.indexOf('/') + 1).slice(0, -1);
  return neverAlone[id] ?? (Object.hasOwn(never, room) ? (never[room] ?? null) : null);
}
