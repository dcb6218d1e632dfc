import { browser } from '../../extension/browser.ts';

/** The package's own files are read here and nowhere else in the background. */
export async function packageFile(name: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(`knowledge/${name}`));
  if (!response.ok) throw new Error(`The package lacks knowledge/${name}; install it again.`);
  return response;
}

/** What is made of them is opened once in a worker's life, for all that ask; an opening that failed is tried again. */
export function openedOnce<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => {
    opened ??= open().catch((error) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}
