/** The messages of `de` as data, parsed; generated from `src/languages/de/` by `npm run generate`. */
import type { Message } from '../language.js';

export const messages: Readonly<Record<string, Message>> = {
};
