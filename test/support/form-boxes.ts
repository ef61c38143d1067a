/** Which fields of an official form are boxes that stay out where nothing is stated. */
import type { FormField } from '../../src/facts/define.js';

/** A box at the choice of the provider, of which no sentence stands in place of an answer and no number of a row is kept. */
export const staysOut = (field: FormField): boolean =>
  field.optional === true &&
  field.isAskedByCheck !== true &&
  field.whenNotAsked === undefined &&
  field.row === undefined;
