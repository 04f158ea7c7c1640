/** Whether an item belongs to the half that is looked at while rules are written; the other half is only counted. */
export function isLookedAt(id: string): boolean {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0;
  return (hash >>> 7) % 2 === 0;
}
