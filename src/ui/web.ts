/** Only web addresses become links, whatever a reading brings. */
export function isWeb(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//.test(url);
}

/** The host of an address without 'www.', to say where a link leads. */
export function hostOf(url: string): string {
  try {
    return new URL(url).host.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** Who published an article: as it says itself, else by the host of its address; '' where it has none. */
export const publisherOf = ({ outlet, url }: { outlet?: string; url?: string }): string =>
  outlet ?? hostOf(url ?? '');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text of a page as HTML that shows it as it is, for the clipboard alone: our own pages take no HTML. */
export function asHtml(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

/** The same, as a link where there is an address that one may lead to. */
export function asHtmlLink(text: string, url: string | undefined): string {
  return isWeb(url) ? `<a href="${asHtml(url)}">${asHtml(text)}</a>` : asHtml(text);
}
