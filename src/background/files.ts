import main from '../page/main.ts?script';
import probe from '../page/probe.ts?script';

/** The page side's two scripts as the package holds them; Firefox needs the leading slash. */
export const PROBE = `/${probe.replace(/^\//, '')}`;
export const PAGE_SCRIPT = `/${main.replace(/^\//, '')}`;
