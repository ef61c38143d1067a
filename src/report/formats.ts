/** The names of the report formats; the functions stand in `reporters.ts`, so that flags can be read without them. */
export const formats = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'] as const;
export type Format = (typeof formats)[number];
