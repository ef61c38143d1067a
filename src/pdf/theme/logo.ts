/** The picture that a provider puts on the cover. */
import type { Image } from '../image/image.js';

export interface Logo {
  readonly image: Image;
  /** What the picture shows, for those who do not see it. */
  readonly alternative: string;
  /** In points; the width follows from the picture. */
  readonly height: number;
  /** Whether it stands in the running head as well. */
  readonly inHead?: boolean;
}
