/** Scripts of the package by short names, in the place of src/background/pages/files.ts. */
export const PROBE = '/probe.js';
/** Copies and paints. */
export const PAGE_SCRIPT = '/main.js';
/** Watches and answers. */
export const SESSION_SCRIPT = '/session.js';
/** Leads to a mark. */
export const GUIDE_SCRIPT = '/guide.js';
