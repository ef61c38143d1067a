/** A published schema in its strict form: the published one allows keys of later versions, what this version writes holds none. */
interface Node {
  [key: string]: unknown;
}

/** The schema with `additionalProperties: false` at every mapping that names its keys. */
export function strictSchema<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(strictSchema) as T;
  if (typeof schema !== 'object' || schema === null) return schema;
  const node: Node = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, strictSchema(value)]),
  );
  const isClosed =
    'properties' in node && typeof node.properties === 'object' && !('allOf' in node);
  // `properties` may itself be the name of a property: only a node with a type is a schema.
  return (
    isClosed && 'type' in node && !('additionalProperties' in node)
      ? { ...node, additionalProperties: false }
      : node
  ) as T;
}
