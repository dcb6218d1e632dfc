import { browser } from '../extension/browser.ts';
import { isPrivateOpen, type Privacy } from '../extension/options/stored.ts';

/** Key of the installation's secret. */
const SECRET = 'secret';
/** Key of the private windows' secret, which lies in memory only. */
export const PRIVATE_SECRET = 'private-secret';

/**
 * The token from which a page's highlight names and host tag are made: an HMAC of the page's origin
 * under a secret of the installation. No two sites see the same names, none can guess them, and a
 * later copy of the page script can remove an earlier one's. Private windows get a secret of their
 * own, so that a site cannot tie a private visit to an ordinary one, and nothing is stored.
 */
export async function tokenFor(origin: string, privacy: Privacy): Promise<string> {
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(await secretOf(privacy)),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(origin));
  return hexOf(new Uint8Array(mac)).slice(0, 24);
}

function secretOf({ isPrivate }: Privacy): Promise<string> {
  const { local, session } = browser.storage;
  const key = isPrivate ? PRIVATE_SECRET : SECRET;
  // Where the disk is full or its storage broken, the secret holds as long as the browser runs.
  const areas = isPrivate ? [session] : [local, session];
  // Two pages that ask first at the same time must not make two secrets.
  return navigator.locks.request(key, async () => {
    for (const area of areas) {
      const { [key]: stored } = await area.get(key).catch((): Record<string, unknown> => ({}));
      if (typeof stored === 'string' && /^[0-9a-f]{64}$/.test(stored)) return stored;
    }
    const made = hexOf(crypto.getRandomValues(new Uint8Array(32)));
    if (isPrivate && !(await isPrivateOpen())) return made;
    for (const area of areas) {
      const isKept = area.set({ [key]: made }).then(
        () => true,
        () => false,
      );
      if (await isKept) break;
    }
    return made;
  });
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
