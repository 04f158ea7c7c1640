import type { Services } from '../services/services.ts';

/** The services of one request, and what gives back their connection once the answer is made. */
export interface ServiceLease {
  services: Services;
  /** Called once, after the last use; the app does not wait for it before it answers. */
  release?: () => Promise<void>;
}
