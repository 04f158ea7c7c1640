import { faulty } from '../errors.ts';

const SHORTEST = 5;
const LONGEST = 7 * 24 * 60;

/** Minutes between two polls; null and undefined as they are. Throws `outOfLimits`. */
export function checkedInterval(minutes: number | null | undefined): number | null | undefined {
  if (minutes === null || minutes === undefined) return minutes;
  if (!Number.isInteger(minutes) || minutes < SHORTEST || minutes > LONGEST) {
    const detail = `This must be a whole number of minutes from ${SHORTEST} to ${LONGEST}, or null`;
    throw faulty('/intervalMinutes', 'outOfRange', detail, 'outOfLimits');
  }
  return minutes;
}
