/** Text of unknown origin made safe to show, as every room above the facts asks for it. */
export { escaped, printable, printableQuote as quoted, unseen } from '../text/printable.js';
