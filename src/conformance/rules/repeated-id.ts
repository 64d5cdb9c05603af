import type { Rule } from '../rule.js';

export const repeatedId: Rule = {
  id: 'repeated-id',
  severity: 'error',
  lv: {
    title: 'Viens identifikators ir vairākiem ierakstiem',
    explanation:
      'No ierakstiem ar vienu identifikatoru rāda pirmo; ja tas ir divās lapās, kāda cita pakalpojuma nav nevienā.',
    remedy:
      'Katram pakalpojumam dodiet savu identifikatoru; sarakstu kārtojiet pēc lauka, kurā katra vērtība ir viena.',
    says: ([times = '', pages = '']) => `${times} reizes, lapās: ${pages}`,
  },
  en: {
    title: 'Several records have one id',
    explanation: 'Of records with one id the first is shown; where it is on two pages, some other service is on none.',
    remedy: 'Give each service an id of its own; sort the list by a member of which each value is there once.',
    says: ([times = '', pages = '']) => `${times} times, on pages: ${pages}`,
  },
  look: ({ pages, adapter }) => {
    // Of linked data, several versions of one service may stand in a document: the newest counts.
    if (adapter === 'cpsv-ap') return [];
    const lists = [...new Set(pages.map(({ of }) => of))];
    return lists.flatMap((list) => {
      const seen = new Map<string, number[]>();
      for (const { ids, number } of pages.filter(({ of }) => of === list)) {
        for (const id of ids) if (id !== undefined) seen.set(id, [...(seen.get(id) ?? []), number]);
      }
      return [...seen]
        .filter(([, numbers]) => numbers.length > 1)
        .map(([id, numbers]) => ({
          record: { id },
          found: [String(numbers.length), [...new Set(numbers)].join(', ')],
        }));
    });
  },
};
