/** The names of the report formats; the functions stand in `reporters.ts`, so that flags can be read without them. */
export const formats = ['text', 'json'] as const;
export type Format = (typeof formats)[number];
