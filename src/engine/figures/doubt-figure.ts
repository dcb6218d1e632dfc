import type { FigureAnnotation, FigureDoubt } from '../types.ts';

/** Takes its certainty from a figure that is told already, and says what of it is in doubt. */
export function doubtFigure(figure: FigureAnnotation, doubt: FigureDoubt): void {
  figure.sure = false;
  figure.doubt = doubt;
}
