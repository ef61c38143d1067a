/** A picture as a PDF can hold it, and the bounds within which one is read. */

/** Samples of 8 bits, row by row, or a JPEG stream as it came; never with transparency. */
export interface Image {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly colours: 'grey' | 'rgb';
  readonly encoding: 'samples' | 'jpeg';
  readonly bytes: Uint8Array;
}

/** A picture, or why the bytes are none that can be used, in words that follow “the picture”. */
export type ImageRead =
  | { readonly image: Image; readonly problem?: never }
  | { readonly image?: never; readonly problem: string };

/** Past these a picture is refused before anything of it is decoded. */
export const imageLimits = {
  /** Bytes of the file. */
  bytes: 2_097_152,
  /** Pixels in all. */
  pixels: 4_000_000,
  /** Pixels of one side. */
  side: 8_192,
} as const;

/** The first bytes of a PNG. */
export const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** What is wrong with the size that a header states, or null. */
export function sizeProblem(width: number, height: number): string | null {
  if (width < 1 || height < 1) return 'has no pixels';
  const { side, pixels } = imageLimits;
  if (width <= side && height <= side && width * height <= pixels) return null;
  return `has ${width} × ${height} pixels; at most ${pixels / 1e6} million are read, and ${side} on a side`;
}
