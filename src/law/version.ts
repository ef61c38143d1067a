/** Which state of the law the program knows. */
import { lawDates } from './dates.js';

/** The Act, its last amendment, and the day of the consolidated text. */
export const lawVersion = `2024/1689+2026/1744@${lawDates.amendment.date}`;

/** The month up to which sources on the state of the law were read. */
export const lawSourcesUntil = '2026-10';
