import guide from '../../page/guide-script.ts?script';
import main from '../../page/main.ts?script';
import probe from '../../page/probe.ts?script';
import session from '../../page/session-script.ts?script';

/** Firefox needs the leading slash. */
const inPackage = (path: string) => `/${path.replace(/^\//, '')}`;

/** Runs on every listed page: decides whether it looks like an article. */
export const PROBE = inPackage(probe);
/** Copies an article's page, has it read and paints its marks. */
export const PAGE_SCRIPT = inPackage(main);
/** Goes on from there: watches the page, reads again, answers. */
export const SESSION_SCRIPT = inPackage(session);
/** Leads the reader to a mark, and draws its card. */
export const GUIDE_SCRIPT = inPackage(guide);
