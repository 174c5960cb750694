'use strict';

const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');

const model = load('attain/teams/teams-model');

const LILY = { key: 'lily', name: 'Lily' };
const team = (english, parent, members) => ({ id: 0, parent: parent, name: english, english: english, chinese: '', manager: null, standIn: null, members: members || [] });
const ANSWER = { version: 3, teams: [team('East', 1, [{ person: LILY, from: null, to: null }]), team('Company', -1), team('South', 1)] };
const names = (lines) => lines.map((line) => line.depth + ' ' + line.row.english);

test('teams are shown as a tree whatever their order, and those of a ring are not lost', () => {
    const rows = model.rowsOf(ANSWER);
    assert.deepEqual(names(model.shown(rows)), ['0 Company', '1 East', '1 South']);
    const ring = model.changed(rows, 't1', { parent: 't0' });
    assert.deepEqual(names(model.shown(ring)), ['0 East', '1 Company', '2 South']);
});

test('a team is moved under any other but itself and those below it', () => {
    const rows = model.rowsOf(ANSWER);
    assert.deepEqual(names(model.parentsFor(rows, 't0')), ['0 Company', '1 South']);
    assert.deepEqual(names(model.parentsFor(rows, 't1')), []);
});

test('who joins from a day leaves the former team on it, and keeps the days before', () => {
    const rows = model.joined(model.rowsOf(ANSWER), 't2', LILY, '2026-07-01');
    assert.deepEqual(rows[0].members, [{ person: LILY, from: '', to: '2026-07-01' }]);
    assert.deepEqual(rows[2].members, [{ person: LILY, from: '2026-07-01', to: '' }]);
    assert.equal(model.teamOf(rows, 'lily', '2026-06-30').english, 'East');
    assert.equal(model.teamOf(rows, 'lily', '2026-07-01').english, 'South');
    assert.deepEqual([model.countOn(rows[0], '2026-07-01'), model.countOn(rows[2], '2026-07-01')], [0, 1]);
});

test('what is edited is sent whole, and is no change until it differs', () => {
    const rows = model.rowsOf(ANSWER);
    assert.equal(model.isDirty(ANSWER, rows), false);
    const more = model.changed(model.added(rows, 't1'), 'n3', { english: ' North ', manager: LILY });
    assert.equal(model.isDirty(ANSWER, more), true);
    const body = model.bodyOf(3, more);
    assert.equal(body.version, 3);
    assert.deepEqual(body.teams[3], { id: 0, parent: 1, english: 'North', chinese: '', manager: 'lily', standIn: '', members: [] });
    assert.deepEqual(body.teams[0].members, [{ person: 'lily', from: '', to: '' }]);
    assert.equal(body.teams[1].parent, -1);
    assert.deepEqual(model.removed(more, 'n3'), rows);
    assert.deepEqual(model.memberRemoved(model.memberChanged(rows, 't0', 0, { to: '2026-01-01' }), 't0', 0)[0].members, []);
});

test('each error goes to its team and field, the rest to the page', () => {
    const errors = model.sorted([
        { field: 'teams.2.members.0.from', message: 'A' }, { field: 'teams.2.members.0.from', message: 'B' }, { field: 'teams', message: 'C' }, { field: null, message: 'D' },
    ], model.rowsOf(ANSWER));
    assert.deepEqual(errors, { of: { t2: { 'members.0.from': 'A' } }, left: ['C', 'D'] });
});

test('a file tells of each team what it changes, before and after', () => {
    const rows = model.rowsOf({ teams: ANSWER.teams.map((each, at) => Object.assign({}, each, { id: at + 1 })) });
    const moved = model.added(model.changed(rows, 't2', { manager: LILY, members: [{ person: LILY, from: '2026-07-01', to: '' }] }), 't2');
    const told = model.imported(rows, model.memberRemoved(moved, 't0', 0), (row) => row.english);

    assert.deepEqual([told.created, told.changed, told.unchanged], [1, 2, 1]);
    const of = (place) => told.rows[place].changes.map((each) => each.column + ': ' + each.from + ' > ' + each.to);
    assert.deepEqual(of(0), ['member: Lily > ']);
    assert.ok(of(2).includes('member:  > Lily 2026-07-01…'));
    assert.deepEqual(of(3), ['parent:  > ' + rows[2].english]);
});

test('what is pasted from a spreadsheet becomes a file', () => {
    assert.equal(model.csvOf('team\tmember\nEast, the\tlily\n\n'), 'team,member\r\n"East, the",lily');
    assert.equal(model.csvOf('team,member\nEast,lily'), 'team,member\r\nEast,lily');
});
