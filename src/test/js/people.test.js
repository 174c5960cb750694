'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const model = load('attain/people/people-model');

const LILY = { key: 'lily', name: 'Lily Chen' };
const WANG = { key: 'wang', name: 'Wang Min' };
const LUO = { key: 'luo', name: 'Luo Xin' };
const standing = (person, pace, change) => Object.assign({ person: person, pace: pace, summary: 'Q4 revenue', parts: [{ key: 'S-1', summary: 'Q4 revenue · East', gap: -5 }] }, change);

test('people stand in the order of their worst target, who has only an alert after who lags, each once', () => {
    const people = model.people(
        [standing(LUO, 'atRisk'), standing(WANG, 'behind'), standing(LILY, 'onTrack'), standing(LUO, 'onTrack')],
        [{ person: { key: 'ma', name: 'Ma Chao' } }, { person: LUO }]);
    assert.deepEqual(people.map((each) => each.person.key), ['luo', 'wang', 'ma', 'lily']);
    assert.deepEqual(people.map((each) => each.standings.length), [2, 1, 0, 1]);
    assert.deepEqual(people.map(model.needsHelp), [true, true, true, false]);
});

test('people whose names are not told stand apart', () => {
    const hidden = { key: '', name: 'A colleague' };
    assert.equal(model.people([standing(hidden, 'behind'), standing(hidden, 'behind')], []).length, 2);
});

test('the worst part is named only where there are several, and something is missing', () => {
    const parts = [{ key: 'S-1', summary: 'Q4 revenue · East', gap: -5 }, { key: 'S-2', summary: 'Q4 revenue · West', gap: 9 }];
    assert.equal(model.worstPart(standing(LUO, 'behind')), null);
    assert.equal(model.worstPart(standing(LUO, 'behind', { parts: parts })).key, 'S-1');
    assert.equal(model.worstPart(standing(LUO, 'onTrack', { parts: [{ gap: 1 }, { gap: 2 }] })), null);
    assert.equal(model.worstPart(standing(LUO, 'behind', { direction: 'down', parts: [{ gap: 1 }, { gap: 0 }] })).gap, 1);
    assert.equal(model.partName(parts[0], standing(LUO, 'behind')), 'East');
    assert.equal(model.partName({ summary: 'East · 2026-11 · Luo Xin' }, standing(LUO, 'behind')), 'East · 2026-11');
    assert.equal(model.jql(parts), 'key in (S-1, S-2)');
});

test('what is running comes first, then what is to come, then what is over', () => {
    const part = (start, pace) => ({ start: start, pace: pace });
    assert.deepEqual(model.runningFirst([part('2026-10-01', 'finished'), part('2026-12-01', 'notStarted'), part('2026-11-01', 'behind')]).map((each) => each.start),
        ['2026-11-01', '2026-12-01', '2026-10-01']);
});

test('parts stand the worst first, each with whose it is, and what is over last', () => {
    const part = (key, pace, gap) => ({ key: key, pace: pace, gap: gap, target: 100 });
    const all = model.parts([
        standing(LILY, 'behind', { parts: [part('S-1', 'finished', -90), part('S-2', 'behind', -5)] }),
        standing(LUO, 'behind', { parts: [part('S-3', 'behind', -8), part('S-4', 'atRisk', -1)] }),
        standing(WANG, 'behind', { direction: 'down', parts: [part('S-5', 'behind', 6)] }),
    ]);
    assert.deepEqual(all.map((each) => each.part.key), ['S-4', 'S-3', 'S-5', 'S-2', 'S-1']);
    assert.equal(all[0].standing.person, LUO);
});
