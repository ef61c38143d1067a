export function isLong(seconds: number): boolean;
export function nameOf(path: string): string;
export function secondsOf(path: string): number;
