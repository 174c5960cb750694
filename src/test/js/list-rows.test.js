'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const listRows = load('attain/words/list-rows');

const ROWS = Object.freeze([{ kind: 'key', name: 'calls' }, { kind: 'sum', name: 'revenue' }, { kind: 'key', name: 'visits' }, { kind: 'key', name: 'demos' }].map(Object.freeze));
const names = (rows) => rows.map((row) => row.name).join(' ');

test('a changed list is another one, and the one that was stays as it was', () => {
    const changed = listRows.changed(ROWS, 1, { name: 'margin' });
    assert.equal(names(changed), 'calls margin visits demos');
    assert.equal(changed[1].kind, 'sum');
    assert.equal(changed[0], ROWS[0]);
    assert.equal(names(listRows.removed(ROWS, 0)), 'revenue visits demos');
    assert.equal(names(listRows.removed(ROWS, 9)), names(ROWS));
    assert.equal(names(ROWS), 'calls revenue visits demos');
});

test('a row moves past those of its own list alone', () => {
    const ofKind = (rows, index) => rows.map((row, at) => at).filter((at) => rows[at].kind === rows[index].kind);
    const moves = listRows.moves(ofKind);

    assert.equal(names(moves.moved(ROWS, 0, 1)), 'visits revenue calls demos');
    assert.equal(names(moves.moved(ROWS, 3, -1)), 'calls revenue demos visits');
    assert.equal(names(moves.moved(moves.moved(ROWS, 0, 1), 2, -1)), names(ROWS), 'down and up again');
    assert.deepEqual([0, 1, 2, 3].map((index) => moves.numberOf(ROWS, index)), [1, 1, 2, 3]);
});

test('at the end of its list a row stays where it is', () => {
    const moves = listRows.moves((rows) => rows.map((row, at) => at));

    [[0, -1], [3, 1]].forEach(([index, by]) => {
        assert.equal(moves.neighbour(ROWS, index, by), -1);
        assert.equal(moves.moved(ROWS, index, by), ROWS);
    });
    const alone = listRows.moves((rows, index) => [index]);
    [-1, 1].forEach((by) => assert.equal(names(alone.moved(ROWS, 1, by)), names(ROWS)));
});

test('what is wrong stands at its field, the first word of each, and what belongs to none is told apart', () => {
    const errors = [
        { field: 'words.0.english', message: 'too long' }, { field: 'words.0.english', message: 'twice' },
        { field: 'words.2.chinese', message: 'no name' }, { field: 'words.2.secret', message: 'no such field' },
        { field: 'stages.0.english', message: 'of another list' }, { field: null, message: 'too many' },
        { message: 'at all' }, { field: 'words', message: 'the whole' },
    ];
    const sorted = listRows.sorted(errors, 'words', ['english', 'chinese']);

    assert.deepEqual(sorted.of, { 0: { english: 'too long' }, 2: { chinese: 'no name' } });
    assert.deepEqual(sorted.left, ['no such field', 'of another list', 'too many', 'at all', 'the whole']);
    assert.deepEqual(listRows.sorted([], 'words', ['english']), { of: {}, left: [] });
});
