import guide from '../page/guide-script.ts?script';
import main from '../page/main.ts?script';
import probe from '../page/probe.ts?script';

/** The page side's three scripts as the package holds them; Firefox needs the leading slash. */
export const PROBE = `/${probe.replace(/^\//, '')}`;
export const PAGE_SCRIPT = `/${main.replace(/^\//, '')}`;
export const GUIDE_SCRIPT = `/${guide.replace(/^\//, '')}`;
