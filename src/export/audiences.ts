/** For whom an export may be made, by the folders of a pack; flags name them before anything is rendered. */

export const audiences = ['public', 'downstream', 'authorities'] as const;
export type Audience = (typeof audiences)[number];
