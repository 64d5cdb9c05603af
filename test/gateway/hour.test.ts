import assert from 'node:assert/strict';
import { after, it } from 'node:test';
import { ids } from '../demo/register/ask-register.js';
import { onEachDatabase } from './each-database.js';
import { serveGateway, startLane } from './gateway-under-test.js';

const lane = await startLane();
after(() => lane.close());
const minute = 60_000;

onEachDatabase((open) => {
  it('an hour in which the register does not answer is answered through, its age told, and is over once it is over', async () => {
    await lane.set({ changes: {}, fault: null, match: null });
    const began = Date.parse('2026-11-23T08:00:00Z');
    let now = began;
    const served = await serveGateway({ register: lane.url, database: await open(), now: () => now });
    try {
      assert.equal(await served.gateway.readWhole(), 'confirmed');
      const before = await (await served.ask('/services/1008')).text();
      const searched = ids(await served.json('/services?q=b%C4%93rna'));
      for (let minutes = 1; minutes <= 60; minutes += 1) {
        await lane.set({ fault: minutes % 2 ? 'status-500' : 'reset' });
        now += minute;
        assert.equal(await served.gateway.followChanges(), 'failed');
        if (minutes % 20 === 0) assert.equal(await served.gateway.readWhole(), 'failed');
        const answer = await served.ask('/services/1008');
        assert.equal(answer.headers.get('register-confirmed'), new Date(began).toUTCString());
        assert.equal(await answer.text(), before);
        const health = await served.json('/health');
        assert.deepEqual([health.status, health.ageInSeconds], ['ready', minutes * 60]);
      }
      // What nobody had asked before is answered too.
      assert.deepEqual(ids(await served.json('/services?q=b%C4%93rnam&limit=100')), searched);
      assert.match(await (await served.ask('/metrics')).text(), /^gateway_mirror_age_seconds 3600$/m);

      await lane.set({ fault: null, changes: { '1008': { name: { lv: 'Pēc stundas' } } } });
      now += minute;
      assert.equal(await served.gateway.followChanges(), 'confirmed');
      const answer = await served.ask('/services/1008');
      assert.equal(answer.headers.get('register-confirmed'), new Date(now).toUTCString());
      assert.match(await answer.text(), /Pēc stundas/);
      assert.equal((await served.json('/health')).ageInSeconds, 0);
    } finally {
      await served.close();
    }
  });
});
