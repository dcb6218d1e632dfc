import { browser } from '../extension/browser.ts';

/** Storage keys of the secrets; the private one lives in memory only and ends with the browser session. */
const SECRET = 'secret';

/**
 * The token from which a page's highlight names and host tag are made: an HMAC of the page's origin
 * under a secret of the installation. No two sites see the same names, none can guess them, and a
 * later copy of the page script can remove an earlier one's. Private windows get a secret of their
 * own, so that a site cannot tie a private visit to an ordinary one, and nothing is stored.
 */
export async function tokenFor(origin: string, isPrivate: boolean): Promise<string> {
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(await secret(isPrivate)),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(origin));
  return hexOf(new Uint8Array(mac)).slice(0, 24);
}

function secret(isPrivate: boolean): Promise<string> {
  const area = isPrivate ? browser.storage.session : browser.storage.local;
  // Two pages that ask first at the same time must not make two secrets.
  return navigator.locks.request(`secret-${isPrivate}`, async () => {
    const stored = (await area.get(SECRET))[SECRET];
    if (typeof stored === 'string' && /^[0-9a-f]{64}$/.test(stored)) return stored;
    const made = hexOf(crypto.getRandomValues(new Uint8Array(32)));
    await area.set({ [SECRET]: made });
    return made;
  });
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
