/** Spells the shapes of drawings as operators. */
import type { Shape } from '../layout/page.js';
import { colour, handle, number } from './operators.js';

/** The operators that draw a shape. */
export function drawShape(shape: Shape): string {
  const at = ([x, y]: readonly [number, number]): string => `${number(x)} ${number(y)}`;
  switch (shape.kind) {
    case 'rectangle':
      return `${colour(shape.color)} ${at([shape.x, shape.y])} ${at([shape.width, shape.height])} re f`;
    case 'line': {
      const dash = shape.dash === null ? '[] 0 d' : `[${at(shape.dash)}] 0 d`;
      const ink = colour(shape.color).replace('rg', 'RG');
      return `${ink} ${number(shape.width)} w ${dash} ${at(shape.from)} m ${at(shape.to)} l S`;
    }
    case 'polygon': {
      const path = shape.points.map((point, index) => `${at(point)} ${index === 0 ? 'm' : 'l'}`);
      return `${colour(shape.color)} ${path.join(' ')} h f`;
    }
    case 'circle': {
      const [x, y] = shape.centre;
      const r = shape.radius;
      const k = r * handle;
      const curve = (...points: (readonly [number, number])[]): string =>
        `${points.map(at).join(' ')} c`;
      return [
        colour(shape.color),
        `${at([x + r, y])} m`,
        curve([x + r, y + k], [x + k, y + r], [x, y + r]),
        curve([x - k, y + r], [x - r, y + k], [x - r, y]),
        curve([x - r, y - k], [x - k, y - r], [x, y - r]),
        curve([x + k, y - r], [x + r, y - k], [x + r, y]),
        'h f',
      ].join(' ');
    }
  }
}
