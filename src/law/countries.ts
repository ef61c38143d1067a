/** Who belongs to the Union and to the European Economic Area, as ISO 3166-1 alpha-2 codes. */

/** The 27 member states. */
export const euMemberStates: readonly string[] = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
];

/** The three states in the Economic Area but outside the Union; whether Art. 54 treats them as the Union is unsettled. */
export const eeaOnlyStates: readonly string[] = ['IS', 'LI', 'NO'];
