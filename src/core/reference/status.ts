import type { Service, ServiceStatus } from './service.ts';

/** A service's state in a few words with its date, or nothing where the service is simply active. */
export function statusLabel(status: ServiceStatus): string | undefined {
  switch (status.state) {
    case 'active':
      return undefined;
    case 'partly-closed':
      return `${status.part}: closed to new customers from ${status.date}`;
    case 'closed-to-new-customers':
      return `closed to new customers from ${status.date}, ends ${status.endOfSupport}`;
    case 'ended':
      return `ended ${status.date}`;
  }
}

/** The same for one resource type of a service, where the state concerns that type. */
export function statusOf({ status }: Service, type: string): string | undefined {
  const isConcerned = status.state !== 'partly-closed' || status.resourceTypes.includes(type);
  return isConcerned ? statusLabel(status) : undefined;
}
