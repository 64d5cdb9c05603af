import { readFileSync } from 'node:fs';
import { buildServiceSearch } from '../src/catalog/service-search.js';
const records = JSON.parse(readFileSync('../shared/corpora/search/records.json', 'utf8'));
const sv = records.map((r: any) => ({
  id: r.id,
  name: { lv: r.name },
  summary: { lv: r.description },
  holder: { name: { lv: r.institution } },
}));
const s = await buildServiceSearch(sv as any);
for (const q of process.argv.slice(2)) {
  const f = s.search(q, 'lv');
  console.log(q, f.length);
  const seen = new Set();
  for (const x of f) {
    const r = records.find((r: any) => r.id === x.service.id);
    if (seen.has(r.concept)) continue;
    seen.add(r.concept);
    console.log('  ', x.service.id, x.score, x.service.name.lv, x.matched.join(','));
    if (seen.size > 7) break;
  }
}
