import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { replays } from '../../../demo/register/replays.js';
import { type RunningRegister, startRegister } from '../../../demo/register/start-register.js';

/** What each of them answers first. */
const beginnings = {
  helsinki: '/helsinki/errandservices.json',
  ptv: '/ptv/api/v11/Service',
  hsds: '/hsds/services',
  'cpsv-ap': '/cpsv-ap/catalogue',
} as const;

describe('a replayed register on an origin of its own', () => {
  let register: RunningRegister;
  before(async () => void (register = await startRegister({ replayPorts: replays.map(() => 0) })));
  after(() => register.close());

  for (const name of replays) {
    it(`${name} answers what is its own, to pages of any site`, async () => {
      const origin = register.replays[name] ?? assert.fail();
      const reply = await fetch(origin + beginnings[name], { redirect: 'manual' });
      assert.ok(reply.status === 200 || reply.status === 302, String(reply.status));
      assert.equal(reply.headers.get('access-control-allow-origin'), '*');
    });

    it(`${name} knows nothing of the others`, async () => {
      const origin = register.replays[name] ?? assert.fail();
      const others = replays.filter((other) => other !== name).map((other) => beginnings[other]);
      for (const path of ['/', '/services', '/control', `/${name}`, ...others]) {
        const reply = await fetch(origin + path);
        assert.equal(reply.status, 404, path);
        assert.match(reply.headers.get('content-type') ?? '', /^application\/problem\+json/);
      }
    });
  }

  it('has an origin that no other has', () => {
    const origins = [register.url, ...Object.values(register.replays)];
    assert.equal(new Set(origins).size, replays.length + 1);
  });
});
