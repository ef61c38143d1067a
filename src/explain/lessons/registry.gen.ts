/** What to do about each finding that belongs to no literal; generated from the files of this folder by `npm run generate`. */
import type { Lesson } from './lesson.js';
import { lessons as familyLessons } from './family.js';
import { lessons as filesLessons } from './files.js';
import { lessons as importLessons } from './import.js';
import { lessons as looksLessons } from './looks.js';
import { lessons as readingLessons } from './reading.js';
import { lessons as releaseLessons } from './release.js';
import { lessons as signaturesLessons } from './signatures.js';

export const lessons: Readonly<Record<string, Lesson>> = {
  ...familyLessons,
  ...filesLessons,
  ...importLessons,
  ...looksLessons,
  ...readingLessons,
  ...releaseLessons,
  ...signaturesLessons,
};
