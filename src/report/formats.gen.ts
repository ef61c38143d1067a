/** The names of the report formats, so that flags can be read without them; generated from the files of this folder by `npm run generate`. */
export const formats = ['text', 'json', 'jsonl', 'sarif', 'junit', 'github', 'gitlab', 'markdown'] as const;
export type Format = (typeof formats)[number];

/** Formats that need not know the last model to write the first. */
export const streamable = ['text', 'json', 'jsonl'] as const satisfies readonly Format[];
export type Streamable = (typeof streamable)[number];
