import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, describe, it } from 'node:test';
import { startRegister } from '../../demo/register/start-register.js';
import { loadAdapter } from '../../src/gateway/load-adapter.js';
import { foldedWords } from '../../src/domain/fold-text.js';
import { type Json, serveGateway } from './gateway-under-test.js';

const helsinki = fileURLToPath(new URL('../../demo/register/helsinki/sample.json', import.meta.url));
const register = await startRegister({ helsinki });
after(() => register.close());

/** The registers of other kinds that the demo has, and whose services are asked for where that must be said. */
const registers = [
  { adapter: 'ptv', path: '/ptv/api/v11', institutions: ['00000003-0000-4000-8000-000000000001'] },
  { adapter: 'hsds', path: '/hsds', institutions: [] },
  { adapter: 'cpsv-ap', path: '/cpsv-ap/catalogue', institutions: [] },
  { adapter: 'helsinki', path: '/helsinki/errandservices.json', institutions: [] },
] as const;

for (const { adapter: name, path, institutions } of registers) {
  describe(`a gateway in front of a register of the kind ${name}`, () => {
    it('answers the contract from it, finds in it, and outlives it', async () => {
      const lane = `${register.url}/lane/${name}`;
      const control = async (fault: string | null) => {
        const answer = await fetch(`${lane}/control`, { method: 'PUT', body: JSON.stringify({ fault }) });
        assert.ok(answer.ok);
      };
      const adapter = await loadAdapter(name);
      const served = await serveGateway({ register: lane + path, adapter, institutions });
      try {
        assert.equal(await served.gateway.readWhole(), 'confirmed', served.logged.join('\n'));
        const all: Json = await served.json('/services?limit=100');
        assert.ok(all.total > 0);
        for (const { id } of all.items) {
          const answer = await served.ask(`/services/${encodeURIComponent(id)}`);
          assert.equal(answer.status, 200, id);
          assert.equal((await answer.json()).id, id);
        }
        assert.equal((await served.ask('/services/no-such-service')).status, 404);

        // Each service by the longest word of its name, in a language that it has.
        for (const { id, name: texts } of all.items) {
          const [language, text] = Object.entries<string>(texts)[0]!;
          const [word] = foldedWords(text).sort((a, b) => b.length - a.length);
          const found: Json = await served.json(`/services?limit=100&lang=${language}&q=${encodeURIComponent(word!)}`);
          assert.ok(
            found.items.some((one: Json) => one.id === id),
            `${word} finds ${id}`,
          );
        }
        const [{ holder }] = all.items;
        const institution = await served.ask(`/institutions/${encodeURIComponent(holder.registrationNumber)}`);
        assert.equal(institution.status, 200, holder.registrationNumber);
        assert.equal(
          (await served.json(`/services?institution=${encodeURIComponent(holder.registrationNumber)}`)).total > 0,
          true,
        );
        assert.ok(Array.isArray((await served.json('/life-situations')).items));

        assert.equal(await served.gateway.readWhole(), 'confirmed');
        const before = await (await served.ask('/services')).text();
        for (const fault of ['status-500', 'html', 'truncated', 'reset']) {
          await control(fault);
          assert.equal(await served.gateway.readWhole(), 'failed', fault);
          assert.equal(await (await served.ask('/services')).text(), before, fault);
        }
        await control(null);
        assert.equal(await served.gateway.readWhole(), 'confirmed');
        assert.equal(await (await served.ask('/services')).text(), before);
      } finally {
        await served.close();
      }
    });
  });
}
