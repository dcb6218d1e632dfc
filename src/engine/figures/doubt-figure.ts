import type { FigureAnnotation, FigureDoubt } from '../types.ts';

/** Marks a finished figure as uncertain, and says what is in doubt. */
export function doubtFigure(figure: FigureAnnotation, doubt: FigureDoubt): void {
  figure.sure = false;
  figure.doubt = doubt;
}
