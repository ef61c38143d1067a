/** Makes a form of its table: each yes-no question gets a check that a "no" is not followed by details. */
import type { Form } from './define.js';
import { withDetailChecks } from './denials.js';

export const defineForm = (form: Form): Form => withDetailChecks(form);
