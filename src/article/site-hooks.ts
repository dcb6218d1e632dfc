import type { CopiedElement } from './copied/copied-tree.ts';
import type { Box, Survey } from './copied/survey.ts';
import { type Hook, SITES, type SiteRecord } from './sites.ts';

/** Boxes looked at between two yields. */
const SLICE = 2_000;

/** The record of an address, by its host or the domain above it. */
function siteOf(url: string | undefined): SiteRecord | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  return SITES.find(({ domain }) => hostname === domain || hostname.endsWith(`.${domain}`));
}

function carries(element: CopiedElement, hook: Hook): boolean {
  const cut = hook.indexOf('=');
  const value = element.getAttribute(hook.slice(0, cut));
  if (!value) return false;
  const wanted = hook.slice(cut + 1);
  const start = wanted.endsWith('*') ? wanted.slice(0, -1) : undefined;
  return value.split(/\s+/).some((word) => (start ? word.startsWith(start) : word === wanted));
}

/** Marks what the site's record knows: the bodies come first, whatever else is named so. */
export function* applySite(seen: Survey, url: string | undefined): Generator<void, void> {
  const site = siteOf(url);
  if (!site) return;
  let looked = 0;
  const bodies: Box[] = [];
  for (const box of seen.boxes) {
    looked += 1;
    if (looked % SLICE === 0) yield;
    if (site.apart?.some((hook) => carries(box.element, hook))) box.apart = 'site';
    else if (site.body?.some((hook) => carries(box.element, hook))) bodies.push(box);
  }
  if (bodies.length === 0) return;
  seen.named = bodies;
  seen.isSite = true;
}
