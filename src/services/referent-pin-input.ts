import { contradicted, pinKey } from '../lenses/naming/pins.ts';
import type { NewReferentPin, PinnedLabels } from './dto/referent-pin.ts';
import { faulty, type ServiceError } from './errors.ts';
import { optionalChoice, optionalText, requiredText } from './input.ts';
import { LIMITS } from './limits.ts';

/** A checked pin. `at` is the JSON pointer of the input. Throws `invalidRequest` for labels that are no two wordings. */
export function referentPinValues(input: NewReferentPin, at = ''): PinnedLabels & { note: string | null } {
  const relation = optionalChoice(`${at}/relation`, input.relation, ['same', 'different'] as const);
  if (relation === null) throw faulty(`${at}/relation`, 'required', 'This must be same or different');
  const [a, b] = (['a', 'b'] as const).map((side) => {
    const label = requiredText(`${at}/${side}`, input[side], LIMITS.label);
    if (pinKey(label) === '') {
      throw faulty(
        `${at}/${side}`,
        'noWord',
        'A label must hold a word beside articles and forms of address',
      );
    }
    return label;
  }) as [string, string];
  if (pinKey(a) === pinKey(b)) {
    const detail =
      'The two labels are one wording: case, article, form of address and possessive do not count';
    throw faulty(`${at}/b`, 'equalLabels', detail);
  }
  return { relation, a, b, note: optionalText(`${at}/note`, input.note, LIMITS.note) };
}

/** Checked pins of a stateless comparison. Throws `invalidRequest` for one that contradicts those before it. */
export function referentPinList(list: readonly PinnedLabels[]): PinnedLabels[] {
  if (list.length > LIMITS.referentPins) {
    const detail = `There must not be more than ${LIMITS.referentPins} pins`;
    throw faulty('/referents', 'tooMany', detail, 'outOfLimits');
  }
  const pins = list.map((pin, i) => referentPinValues(pin, `/referents/${i}`));
  pins.forEach((pin, i) => {
    const others = contradicted(pins.slice(0, i), pin);
    if (others.length === 0) return;
    const names = others.map((index) => `/referents/${index}`);
    throw faulty(`/referents/${i}`, 'contradicts', contradiction(pin, names));
  });
  return pins;
}

/** The conflict of a pin with others of its event. */
export function contradictsPins(pin: PinnedLabels, ids: readonly string[]): ServiceError {
  return faulty('/relation', 'contradicts', contradiction(pin, ids), 'conflict');
}

function contradiction({ relation }: PinnedLabels, others: readonly string[]): string {
  return relation === 'same'
    ? `The pin ${others[0]} holds the two apart, with what they are joined with`
    : others.length === 1
      ? `The pin ${others[0]} joins the two`
      : `The pins ${others.join(', ')} join the two`;
}
