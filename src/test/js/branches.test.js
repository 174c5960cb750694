/** A company of 120 teams, T-1 the first; each has three reps, R-1-1 the first. The server tells 50 parts at a time. */
'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const Branches = load('attain/attainment/figures/attainment-branches');

const TREE = new Map([['C', Array.from({ length: 120 }, (_, index) => 'T-' + (index + 1))]]);
TREE.get('C').forEach((team) => TREE.set(team, [1, 2, 3].map((rep) => team.replace('T', 'R') + '-' + rep)));

const brief = (key) => ({ key: key, partsTotal: (TREE.get(key) || []).length });

/** A server that notes what it is asked for and fails for what is named in broken. */
function server(broken) {
    const asked = [];
    return {
        asked: asked,
        ask: (key, start) => {
            asked.push(key + '@' + start);
            if ((broken || []).includes(key + '@' + start)) {
                return Promise.reject(new Error('502'));
            }
            const parts = TREE.get(key);
            return Promise.resolve({ node: {
                key: key, partsTotal: parts.length, children: parts.slice(start, start + 50).map(brief),
                next: start + 50 < parts.length ? start + 50 : null,
            } });
        },
    };
}

const memory = () => ({ unfolded: new Set(), told: new Map() });

test('at first only the first page of the target itself is asked for', async () => {
    const site = server();
    const branches = new Branches(site.ask, memory());
    assert.equal((await branches.open('C')).node.key, 'C');
    assert.deepEqual(site.asked, ['C@0']);
    assert.equal(branches.of('C').parts.length, 50);
    assert.equal(branches.of('C').next, 50);
    assert.equal(branches.has('T-1'), false);
});

test('page follows page, until all parts are told', async () => {
    const site = server();
    const branches = new Branches(site.ask, memory());
    await branches.open('C');
    await branches.more('C');
    const branch = await branches.more('C');
    assert.deepEqual(site.asked, ['C@0', 'C@50', 'C@100']);
    assert.deepEqual(branch.parts.map((part) => part.key), TREE.get('C'));
    assert.equal(branch.next, null);
});

test('a refresh asks again for what was told and unfolded, and for nothing else', async () => {
    const kept = memory();
    const before = new Branches(server().ask, kept);
    await before.open('C');
    await before.more('C');
    kept.unfolded.add('T-2');
    await before.more('T-2');
    await before.more('T-3'); // folded again since

    const site = server();
    const after = new Branches(site.ask, kept);
    await after.open('C');
    assert.deepEqual(site.asked, ['C@0', 'C@50', 'T-2@0']);
    assert.equal(after.of('C').parts.length, 100);
    assert.deepEqual(after.of('T-2').parts.map((part) => part.key), ['R-2-1', 'R-2-2', 'R-2-3']);
});

test('what is unfolded inside a part that is folded is asked for only with it', async () => {
    const kept = memory();
    kept.unfolded.add('T-2');
    TREE.set('R-2-1', ['X']);
    kept.unfolded.add('R-2-1');
    const site = server();
    const branches = new Branches(site.ask, kept);
    await branches.open('C');
    assert.deepEqual(site.asked, ['C@0', 'T-2@0', 'R-2-1@0']);

    kept.unfolded.delete('T-2');
    const later = server();
    await new Branches(later.ask, kept).open('C');
    assert.deepEqual(later.asked, ['C@0']);
    TREE.delete('R-2-1');
});

test('a branch that fails spoils nothing else, and can be tried again', async () => {
    const broken = ['T-2@0'];
    const kept = memory();
    kept.unfolded.add('T-1').add('T-2');
    const branches = new Branches(server(broken).ask, kept);
    await branches.open('C');
    assert.equal(branches.of('T-1').failure, null);
    assert.equal(branches.of('T-2').failure.message, '502');

    broken.pop();
    const branch = await branches.more('T-2');
    assert.equal(branch.failure, null);
    assert.equal(branch.parts.length, 3);
});

test('a later page that fails leaves the earlier ones, and is the next one again', async () => {
    const broken = ['C@50'];
    const branches = new Branches(server(broken).ask, memory());
    await branches.open('C');
    assert.equal((await branches.more('C')).failure.message, '502');
    assert.equal(branches.of('C').parts.length, 50);
    broken.pop();
    assert.equal((await branches.more('C')).parts.length, 100);
});

test('a target that cannot be had is no tree with a fault, but no answer', async () => {
    await assert.rejects(new Branches(server(['C@0']).ask, memory()).open('C'), /502/);
});

test('a part that has moved between two pages stands there once', async () => {
    const pages = [
        { key: 'C', partsTotal: 3, children: [brief('T-1'), brief('T-2')], next: 2 },
        { key: 'C', partsTotal: 3, children: [brief('T-2'), brief('T-3')], next: null },
    ];
    const branches = new Branches(() => Promise.resolve({ node: pages.shift() }), memory());
    await branches.open('C');
    assert.deepEqual((await branches.more('C')).parts.map((part) => part.key), ['T-1', 'T-2', 'T-3']);
});

test('an issue that was moved to another project is found by both keys', async () => {
    const kept = memory();
    const branches = new Branches(() => Promise.resolve({ node: { key: 'NEW-1', partsTotal: 1, children: [brief('T-1')], next: null } }), kept);
    await branches.open('OLD-1');
    assert.equal(branches.of('NEW-1').parts.length, 1);
    assert.equal(kept.told.get('NEW-1'), 1);
});
