import type { TextReading } from '../../text/align/text-reading.ts';
import type { RevisionText } from '../../text/span.ts';
import type { VoiceStretch } from '../voice/voice-lens.ts';
import type { WordingLink } from '../wording/result.ts';
import type { EventVoiceReading } from './reading.ts';

export interface Compared {
  texts: readonly RevisionText[];
  readings: readonly EventVoiceReading[];
  wording: readonly TextReading[];
  voices: readonly (readonly VoiceStretch[])[];
  links: readonly WordingLink[];
}
