/** Which state of the law the program knows. */

/** The Act, its last amendment, and the day of the consolidated text. */
export const lawVersion = '2024/1689+2026/1744@2026-07-27';

/** The day up to which changes of the law were looked for. */
export const lawCheckedOn = '2026-11-21';
