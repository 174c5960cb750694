'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const model = load('attain/pipeline/credit-model');

const lily = { key: 'lily', name: 'Lily' };
const tom = { key: 'tom', name: 'Tom' };

test('a percent is read as people type it, to two decimals', () => {
    [['40', 4000], ['33.33', 3333], ['33,3', 3330], [' 40 % ', 4000], ['４０％', 4000], ['33．33', 3333], ['0.01', 1], ['100', 10000]]
        .forEach(([text, percent]) => assert.equal(model.read(text), percent, text));
    ['', 'abc', '-5', '33.333', '1e1', '40%%', '1,000.5', '0x10'].forEach((text) => assert.equal(model.read(text), null, text));
});

test('what is left is told while a percent is not understood', () => {
    assert.equal(model.left([6000, null]), 4000);
    assert.equal(model.left([6000, 5000]), -1000);
    assert.equal(model.sum([]), 0);
});

test('a form begins with what holds, with what is proposed, or with all of it the owner\'s', () => {
    const holds = [{ person: lily, percent: 6000 }, { person: tom, percent: 4000 }];
    assert.deepEqual(model.start({ shares: holds, proposal: null, owner: lily }), holds);
    assert.deepEqual(model.start({ shares: [], proposal: { shares: holds }, owner: lily }), holds);
    assert.deepEqual(model.start({ shares: [], proposal: null, owner: lily }), [{ person: lily, percent: 10000 }]);
    assert.deepEqual(model.start({ shares: [], proposal: null, owner: null }), []);
});

test('whose name is hidden is chosen anew', () => {
    const shares = [{ person: lily, percent: 6000 }, { person: { key: '', name: 'A colleague' }, percent: 4000 }];
    assert.deepEqual(model.start({ shares: shares, proposal: null, owner: lily }), [{ person: lily, percent: 6000 }]);
});

test('all of it for its owner is shared by nobody', () => {
    assert.deepEqual(model.bodyOf({ version: 3, owner: lily }, [{ person: lily, percent: 10000 }]), { version: 3, shares: [] });
    assert.deepEqual(model.bodyOf({ version: 3, owner: lily }, [{ person: tom, percent: 10000 }]), { version: 3, shares: [{ person: 'tom', percent: 10000 }] });
    assert.deepEqual(model.bodyOf({ version: 0, owner: null }, []), { version: 0, shares: [] });
});

test('what is wrong is told at its share, and the rest above them', () => {
    const found = model.faults([
        { field: 'shares[1].person', message: 'twice' }, { field: 'shares', message: 'sum' }, { field: null, message: 'closed' },
    ], 2);
    assert.deepEqual(found, { of: [[], ['twice']], left: ['sum', 'closed'] });
});
