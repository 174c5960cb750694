'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');

const storage = new Map();
global.window = {
    localStorage: {
        getItem: (name) => (storage.has(name) ? storage.get(name) : null),
        setItem: (name, value) => storage.set(name, String(value)),
        removeItem: (name) => storage.delete(name),
    },
};
const kept = load('attain/kernel/kept');

test('what is kept is there again', () => {
    kept.put('project', 'SALES');

    assert.equal(kept.get('project'), 'SALES');
});

test('nothing is kept as nothing, and what was kept before is gone', () => {
    for (const nothing of [undefined, null, '']) {
        kept.put('title.1', 'Q4');
        kept.put('title.1', nothing);

        assert.equal(kept.get('title.1'), '');
        assert.equal(storage.has('attain.title.1'), false);
    }
});

test('a browser that keeps nothing is no failure', () => {
    global.window = { get localStorage() { throw new Error('private'); } };

    kept.put('project', 'SALES');
    assert.equal(kept.get('project'), '');
});
