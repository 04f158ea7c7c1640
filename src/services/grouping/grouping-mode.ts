/**
 * What the machine may do with a report that comes in: `on`: put it in an event where it is sure, suggest where it is
 * not; `suggest`: suggest alone; `off`: nothing.
 */
export type GroupingMode = 'on' | 'suggest' | 'off';

const MODES: readonly GroupingMode[] = ['on', 'suggest', 'off'];

/** Whether the machine does anything with what comes in. */
export function isGrouping({ grouping = 'off' }: { grouping?: GroupingMode | undefined }): boolean {
  return grouping !== 'off';
}

/** Reads the setting `GROUPING`; `on` where it is absent. Throws RangeError for anything else. */
export function groupingMode(setting: string | undefined): GroupingMode {
  const mode = MODES.find((known) => known === (setting || 'on').toLowerCase());
  if (mode === undefined) {
    throw new RangeError(`GROUPING is ${JSON.stringify(setting)}: one of ${MODES.join(', ')} is needed.`);
  }
  return mode;
}
