import { findMarks, layersOf } from './marks.ts';
import { rulesFor } from './rules.ts';

/** How marks are found, parted by what paints them, and dressed: the page script has it for the first of them and hands it on, so that the session's script need not bring it again. */
export const MARKING = { findMarks, layersOf, rulesFor };

/** The same, for whom it is handed to. */
export type Marking = typeof MARKING;
