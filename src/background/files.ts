import guide from '../page/guide-script.ts?script';
import main from '../page/main.ts?script';
import probe from '../page/probe.ts?script';

/** Firefox needs the leading slash. */
const inPackage = (path: string) => `/${path.replace(/^\//, '')}`;

/** The page side's three scripts as the package holds them. */
export const PROBE = inPackage(probe);
export const PAGE_SCRIPT = inPackage(main);
export const GUIDE_SCRIPT = inPackage(guide);
