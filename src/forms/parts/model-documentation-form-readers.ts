/** The three columns of ticks of the Model Documentation Form, as its rows combine them. */
import type { FormReader } from '../../facts/define.js';

type Readers = readonly FormReader[];

/** AI Office, national authorities, downstream providers. */
export const everyone: Readers = ['ai-office', 'national-authorities', 'downstream-providers'];
/** AI Office and national authorities. */
export const authorities: Readers = ['ai-office', 'national-authorities'];
export const aiOffice: Readers = ['ai-office'];
export const nationalAuthorities: Readers = ['national-authorities'];
export const downstream: Readers = ['downstream-providers'];
/** National authorities and downstream providers: what is coarser than the AI Office's row. */
export const allButAiOffice: Readers = ['national-authorities', 'downstream-providers'];
/** Rows 10 and 19, whose ticks look odd beside row 12; the limitation `form-ticks` says that they were not checked. */
export const allButNationalAuthorities: Readers = ['ai-office', 'downstream-providers'];
