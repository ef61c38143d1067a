/** Which function of a provider knows a fact; a row holds for its path and all below it that have no row of their own. */

/** Functions, not people. */
export type Owner = 'legal' | 'data' | 'training' | 'product' | 'security' | 'management';

export const ownerWords: Readonly<Record<Owner, string>> = {
  legal: 'Legal',
  data: 'Data',
  training: 'Training',
  product: 'Product',
  security: 'Security',
  management: 'Management',
};

export const owners: Readonly<Record<string, Owner>> = {
  documentation: 'management',
  provider: 'legal',
  role: 'legal',
  'role.base_model': 'training',
  'role.modification': 'training',
  model: 'product',
  'model.architecture': 'training',
  'model.parameters': 'training',
  'model.design_specifications': 'training',
  'model.dependencies': 'training',
  licensing: 'legal',
  openness: 'product',
  training: 'training',
  data: 'data',
  training_data: 'data',
  'training_data.licensed': 'legal',
  evaluation: 'training',
  risk: 'security',
  copyright: 'legal',
  'copyright.crawlers': 'data',
  'copyright.robots_txt': 'data',
  'copyright.crawler_information_url': 'data',
  positions: 'legal',
  evidence: 'data',
  waivers: 'legal',
};

/** The row of a path, or of the nearest path above it; the management answers where there is none. */
export function ownerOf(path: string | undefined): Owner {
  return above(path ?? '', owners) ?? 'management';
}

/** The value of the longest path in a table that is the path itself or stands above it. */
export function above<Value>(
  path: string,
  table: Readonly<Record<string, Value>>,
): Value | undefined {
  const steps = path.replace(/\[[^\]]*\]/g, '').split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const key = steps.slice(0, length).join('.');
    if (Object.hasOwn(table, key)) return table[key];
  }
  return undefined;
}
