import type { Reading, ReferenceKind } from './reading.js';
import type { Finding } from './rule.js';

const because = {
  lv: { unknown: 'reģistrā tāda nav', withdrawn: 'ir atsaukts', circle: 'ved pa apli' },
  en: { unknown: 'the register has none', withdrawn: 'it is withdrawn', circle: 'it is above itself' },
} as const;

/** The references of one kind that lead nowhere, each with the first record that names it. */
export function brokenOf({ broken, records }: Reading, kind: ReferenceKind): Finding[] {
  return broken
    .filter((one) => one.kind === kind)
    .map(({ id, from, because: why }) => {
      const by = from[0] ?? '';
      const name = records.find((record) => record.id === by)?.service?.name;
      return { record: { id: by, name }, found: [id, why, String(from.length)] };
    });
}

/** Why a reference leads nowhere, and how many records have it. */
export const saysBroken = {
  lv: ([id = '', why = 'unknown', count = '1']: readonly string[]) =>
    `${id}: ${because.lv[why as keyof (typeof because)['lv']]}${count === '1' ? '' : `; ierakstos, kas to nosauc: ${count}`}`,
  en: ([id = '', why = 'unknown', count = '1']: readonly string[]) =>
    `${id}: ${because.en[why as keyof (typeof because)['en']]}${count === '1' ? '' : `; ${count} records name it`}`,
};
