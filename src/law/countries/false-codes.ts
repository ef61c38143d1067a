/** Codes that people write for a country and that ISO 3166-1 does not give it, with the code that was meant. */

/** What was probably meant by a code that is none. */
export interface FalseCode {
  /** The code of ISO 3166-1, or null where no single country is meant. */
  readonly meant: string | null;
  /** Where the code comes from, in a clause. */
  readonly what: string;
}

/** Short forms of the Union, of its style guide and of sport, and codes that were withdrawn. */
export const falseCodes: Readonly<Record<string, FalseCode>> = {
  EL: { meant: 'GR', what: 'the short form of the Union for Greece' },
  UK: { meant: 'GB', what: 'a short form of the United Kingdom' },
  EU: { meant: null, what: 'a short form of the European Union' },
  EEA: { meant: null, what: 'the European Economic Area' },
  EFTA: { meant: null, what: 'a free trade association' },
  UN: { meant: null, what: 'the United Nations' },
  XK: { meant: null, what: 'a code for Kosovo that is not assigned' },
  // Codes that were assigned once.
  AN: { meant: null, what: 'the Netherlands Antilles, which were divided: CW, SX and BQ' },
  BU: { meant: 'MM', what: 'a withdrawn code of Myanmar' },
  CS: { meant: null, what: 'a withdrawn code: CZ and SK, or RS and ME' },
  DD: { meant: 'DE', what: 'a withdrawn code' },
  FX: { meant: 'FR', what: 'a withdrawn code of metropolitan France' },
  SU: { meant: null, what: 'the withdrawn code of the Soviet Union' },
  TP: { meant: 'TL', what: 'a withdrawn code of Timor-Leste' },
  YU: { meant: null, what: 'the withdrawn code of Yugoslavia' },
  ZR: { meant: 'CD', what: 'a withdrawn code' },
  // Languages and plain slips.
  EN: { meant: 'GB', what: 'the code of a language' },
  JA: { meant: 'JP', what: 'the code of a language' },
  CZE: { meant: 'CZ', what: 'a code of three letters' },
  // Sport and number plates.
  BUL: { meant: 'BG', what: 'a code of sport' },
  CRO: { meant: 'HR', what: 'a code of sport' },
  DEN: { meant: 'DK', what: 'a code of sport' },
  GER: { meant: 'DE', what: 'a code of sport' },
  GRE: { meant: 'GR', what: 'a code of sport' },
  LAT: { meant: 'LV', what: 'a code of sport' },
  NED: { meant: 'NL', what: 'a code of sport' },
  POR: { meant: 'PT', what: 'a code of sport' },
  SLO: { meant: 'SI', what: 'a code of sport' },
  SUI: { meant: 'CH', what: 'a code of sport' },
  UAE: { meant: 'AE', what: 'a short form' },
  PRC: { meant: 'CN', what: 'a short form' },
  ROC: { meant: 'TW', what: 'a short form' },
  A: { meant: 'AT', what: 'a number plate' },
  B: { meant: 'BE', what: 'a number plate' },
  D: { meant: 'DE', what: 'a number plate' },
  E: { meant: 'ES', what: 'a number plate' },
  F: { meant: 'FR', what: 'a number plate' },
  FIN: { meant: 'FI', what: 'a code of three letters' },
  H: { meant: 'HU', what: 'a number plate' },
  I: { meant: 'IT', what: 'a number plate' },
  IRL: { meant: 'IE', what: 'a code of three letters' },
  L: { meant: 'LU', what: 'a number plate' },
  P: { meant: 'PT', what: 'a number plate' },
  S: { meant: 'SE', what: 'a number plate' },
};
