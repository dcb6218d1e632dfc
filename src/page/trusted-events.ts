/** Listens to a document for what its reader does: events that the page makes itself do not count, and none is ever prevented. */
export function trustedEvents(document: Document, signal: AbortSignal) {
  return <K extends keyof DocumentEventMap>(
    type: K,
    handle: (event: DocumentEventMap[K]) => void,
  ): void =>
    document.addEventListener(type, (event) => event.isTrusted && handle(event), {
      signal,
      passive: true,
      capture: true,
    });
}
