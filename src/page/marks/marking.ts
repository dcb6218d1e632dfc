import { findMarks, layersOf } from './marks.ts';
import { rulesFor } from './rules.ts';

/** How marks are found, sorted into layers and styled. The page script needs it first and hands it on, so that the session's script need not bring it again. */
export const MARKING = { findMarks, layersOf, rulesFor };

/** The same, for the code that it is handed to. */
export type Marking = typeof MARKING;
