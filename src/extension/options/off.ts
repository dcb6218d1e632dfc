import type { Options } from './options.ts';
import { bareHost, isPartOf } from './site-list.ts';

/** What tells where the reader has turned Pressmark off. */
type Off = Pick<Options, 'off' | 'offSites' | 'offPages'>;

/** How much is turned off, or on again: the address without query and fragment, its whole site, or all. */
export type OffWhere = 'page' | 'site' | 'everywhere';

/** Whether the reader has turned Pressmark off at this address, and how far; undefined where it is on. */
export function offAt(url: URL, { off, offSites, offPages }: Off): OffWhere | undefined {
  if (off) return 'everywhere';
  if (offSites.some((site) => isPartOf(url.hostname, site))) return 'site';
  return offPages.includes(pageOf(url)) ? 'page' : undefined;
}

/** What is set where the reader turns Pressmark off or on at an address; without one, everywhere. */
export function turned(
  { offSites, offPages }: Off,
  state: 'on' | 'off',
  where: OffWhere,
  url: URL | undefined,
): Partial<Off> {
  const off = state === 'off';
  if (where === 'everywhere' || !url) return { off };
  const page = pageOf(url);
  const pages = offPages.filter((one) => one !== page);
  if (where === 'page') return { offPages: off ? [...pages, page] : pages };
  return { offSites: sitesAfter(offSites, state, url.hostname), offPages: pages };
}

/** The sites that are off once a host is turned off or on. Turning it on turns on the sites that it is a part of: while one of them is off, so is the host. */
export function sitesAfter(
  offSites: readonly string[],
  state: 'on' | 'off',
  host: string,
): string[] {
  const others = offSites.filter((site) => !isPartOf(host, site));
  return state === 'off' ? [...others, bareHost(host)] : others;
}

const pageOf = ({ origin, pathname }: URL) => `${origin}${pathname}`;
