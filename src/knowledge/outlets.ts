/** An outlet that the package lists. */
interface Outlet {
  name: string;
  /** ISO 3166-1 alpha-2; none for outlets that are of no one country. */
  country?: string;
}

/** The list's words for the world and for the Union. */
const NO_COUNTRY: ReadonlySet<string> = new Set(['INT', 'EU']);

let table: Map<string, Outlet> | undefined;

function outlets(): Map<string, Outlet> {
  table ??= new Map(
    __OUTLETS__.split('\n').map((line) => {
      const [domain = '', name = '', country = ''] = line.split('\t');
      return [domain, NO_COUNTRY.has(country) ? { name } : { name, country }];
    }),
  );
  return table;
}

/** The listed outlet of an address, by its host or the domain above it. */
export function outletOf(url: string | undefined): Outlet | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  let { hostname } = new URL(url);
  for (;;) {
    const outlet = outlets().get(hostname);
    if (outlet) return outlet;
    const dot = hostname.indexOf('.');
    if (dot < 0) return undefined;
    hostname = hostname.slice(dot + 1);
  }
}
