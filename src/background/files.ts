import guide from '../page/guide-script.ts?script';
import main from '../page/main.ts?script';
import probe from '../page/probe.ts?script';
import session from '../page/session-script.ts?script';

/** Firefox needs the leading slash. */
const inPackage = (path: string) => `/${path.replace(/^\//, '')}`;

/** The page side's four scripts as the package holds them. */
export const PROBE = inPackage(probe);
export const PAGE_SCRIPT = inPackage(main);
export const SESSION_SCRIPT = inPackage(session);
export const GUIDE_SCRIPT = inPackage(guide);
