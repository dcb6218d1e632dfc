/** Where a site on the list comes from, and what holds for it now. */
export interface SiteRow {
  host: string;
  /** `list`: the package brings it; `reader`: added by the reader. */
  from: 'list' | 'reader';
  /** What the browser says. */
  isAllowed: boolean;
  /** Turned off by the reader. */
  isOff: boolean;
}

/** Pattern that stands for every site. */
export const ALL_SITES = '*://*/*';

/** What of a manifest tells which sites the package brings. */
interface Manifest {
  content_scripts?: readonly { matches: readonly string[] }[] | undefined;
  optional_host_permissions?: readonly string[] | undefined;
}

/** The sites that the package brings: those asked for at the installation, and those that it only offers. */
export function listedIn({
  content_scripts: scripts = [],
  optional_host_permissions: optional = [],
}: Manifest): string[] {
  const offered = optional.filter((pattern) => pattern !== ALL_SITES);
  return [...new Set([...scripts.flatMap(({ matches }) => matches), ...offered])];
}

/** The host of a match pattern, without the wildcard for subdomains; '' for all sites. */
function hostOfPattern(pattern: string): string {
  const host = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
  return host === '*' ? '' : host.replace(/^\*\./, '');
}

/** Both patterns of a site: itself and its subdomains. */
export function patternsOf(host: string): string[] {
  return [`*://${host}/*`, `*://*.${host}/*`];
}

/** True where granted patterns let the extension read a host. */
export function isCovered(host: string, origins: readonly string[]): boolean {
  return origins.some((origin) => {
    if (origin === '<all_urls>' || /^\*:\/\/\*\//.test(origin)) return true;
    const granted = /^(?:\*|https?):\/\/([^/]+)\//.exec(origin)?.[1] ?? '';
    if (granted === host) return true;
    const base = granted.startsWith('*.') ? granted.slice(2) : undefined;
    return base !== undefined && (host === base || host.endsWith(`.${base}`));
  });
}

/** The reader's own sites first, then the package's, each by name. */
export function siteRows(
  listed: readonly string[],
  origins: readonly string[],
  offSites: readonly string[],
): SiteRow[] {
  const known = new Set(listed.map(hostOfPattern));
  const added = origins
    .map(hostOfPattern)
    .filter((host) => host !== '' && !known.has(host) && !known.has(bareHost(host)));
  const row = (host: string, from: SiteRow['from']): SiteRow => ({
    host,
    from,
    isAllowed: isCovered(host, origins),
    isOff: offSites.some((site) => isPartOf(host, site)),
  });
  const sorted = (hosts: Iterable<string>) => [...new Set(hosts)].filter(Boolean).sort();
  return [
    ...sorted(added).map((host) => row(host, 'reader')),
    ...sorted(known).map((host) => row(host, 'list')),
  ];
}

/** The host that the reader typed, as an address or bare; undefined where it is none. */
export function hostTyped(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const address = /^[a-z]+:\/\//.test(text) ? text : `https://${text}`;
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  const host = bareHost(hostname);
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) ? host : undefined;
}

/** A site with and without 'www.' is one to its reader. */
export const bareHost = (host: string): string => host.replace(/^www\./, '');

/** Whether a host is that of a site, or of a part of it: 'm.lesoir.be' of 'www.lesoir.be'. */
export function isPartOf(host: string, site: string): boolean {
  const [part, whole] = [bareHost(host), bareHost(site)];
  return part === whole || part.endsWith(`.${whole}`);
}
