/** Has the reader do something at an element: an event that counts as trusted unless `about` says otherwise. */
export function happen(element: Element, type: string, about: object = {}): Event {
  const { Event } = element.ownerDocument.defaultView as unknown as typeof globalThis;
  const event = new Event(type, { bubbles: true, composed: true });
  const fields = { isTrusted: true, buttons: 0, clientX: 0, clientY: 0, ...about };
  for (const [name, value] of Object.entries(fields)) Object.defineProperty(event, name, { value });
  element.dispatchEvent(event);
  return event;
}
