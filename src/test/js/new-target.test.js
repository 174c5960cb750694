'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const model = load('attain/planning/planfile/target-model');

test('the periods that people mean begin with this quarter', () => {
    assert.deepEqual(model.periods('2026-11-29').map((each) => [each.kind, each.year, each.number, each.start, each.end]), [
        ['quarter', 2026, 4, '2026-10-01', '2027-01-01'], ['quarter', 2027, 1, '2027-01-01', '2027-04-01'],
        ['quarter', 2027, 2, '2027-04-01', '2027-07-01'], ['quarter', 2027, 3, '2027-07-01', '2027-10-01'],
        ['month', 2026, 11, '2026-11-01', '2026-12-01'], ['month', 2026, 12, '2026-12-01', '2027-01-01'],
        ['year', 2026, 1, '2026-01-01', '2027-01-01'], ['year', 2027, 1, '2027-01-01', '2028-01-01'],
    ]);
    assert.equal(model.periods('2028-02-29')[4].end, '2028-03-01');
});

test('a target is a plan of one row, whatever is written in it', () => {
    assert.equal(model.csv({ summary: 'Q4, "all"', amount: '12000000' }),
        'parent,kind,root,summary,amount\n"","target","yes","Q4, ""all""","12000000"\n');
});
