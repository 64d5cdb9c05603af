import type { StoredService } from './record.js';
import type { RegisterView } from './register-view.js';

/** What happened to services since a moment, the oldest first. A day counts from its beginning. */
export function listChanges(view: RegisterView, since: number | undefined) {
  return [...view.services]
    .flatMap((service) => changeOf(service, view))
    .filter(({ at }) => since === undefined || Date.parse(at) >= since)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
}

function changeOf(service: StoredService, view: RegisterView) {
  const change = { published: 'changed', suspended: 'suspended', withdrawn: 'withdrawn', draft: undefined }[
    service.status
  ];
  const at = view.isChanged(service.id) ? view.generatedAt.toISOString() : statedMoment(service);
  return change && at ? [{ id: service.id, change, at }] : [];
}

function statedMoment({ status, suspension, withdrawnAt, updatedAt }: StoredService): string | undefined {
  if (status === 'withdrawn') return withdrawnAt;
  return status === 'suspended' ? (suspension?.from ?? updatedAt) : updatedAt;
}
