const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
const formatDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** An ISO 8601 instant for readers, in UTC and saying so; text that is no instant comes back as it is. */
export function readableInstant(iso: string): string {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? iso : `${format.format(at)} UTC`;
}

/** The UTC day of an ISO 8601 instant. */
export function readableDay(iso: string): string {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? iso : formatDay.format(at);
}
