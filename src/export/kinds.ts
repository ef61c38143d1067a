/** The kinds of export. */

export const exportKinds = ['model-card', 'cyclonedx', 'spdx', 'ro-crate', 'json'] as const;
export type ExportKind = (typeof exportKinds)[number];
