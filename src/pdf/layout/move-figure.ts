/** Moves a drawing with all its shapes down a page. */
import type { Figure, Shape } from './page.js';

/** The drawing further down by `points`. */
export function moveFigure(figure: Figure, points: number): Figure {
  const shift = (shape: Shape): Shape => {
    switch (shape.kind) {
      case 'rectangle':
        return { ...shape, y: shape.y + points };
      case 'line':
        return {
          ...shape,
          from: [shape.from[0], shape.from[1] + points],
          to: [shape.to[0], shape.to[1] + points],
        };
      case 'polygon':
        return { ...shape, points: shape.points.map(([x, y]) => [x, y + points]) };
      case 'circle':
        return { ...shape, centre: [shape.centre[0], shape.centre[1] + points] };
    }
  };
  return { ...figure, y: figure.y + points, shapes: figure.shapes.map(shift) };
}
