/** A number with its noun, in the singular or the plural: `1 error`, `2 errors`. */
export function counted(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}
