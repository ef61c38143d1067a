/** The language of the program's own words, and so of every paper: a BCP 47 tag. */
export const paperLanguage = 'en';
