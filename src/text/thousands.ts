/** Sets commas between the thousands of a whole number, as English does, without asking the platform: 128256 → `128,256`. */
export function thousands(count: number | bigint): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
