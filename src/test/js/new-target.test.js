'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const model = load('attain/planning/planfile/target-model');
const fiscal = load('attain/targets/fiscal-periods', { 'attain/kernel/rest': {} });

test('the periods that people mean begin with this quarter', () => {
    assert.deepEqual(model.periods('2026-11-29', []).map((each) => [each.kind, each.year, each.number, each.start, each.end]), [
        ['quarter', 2026, 4, '2026-10-01', '2027-01-01'], ['quarter', 2027, 1, '2027-01-01', '2027-04-01'],
        ['quarter', 2027, 2, '2027-04-01', '2027-07-01'], ['quarter', 2027, 3, '2027-07-01', '2027-10-01'],
        ['month', 2026, 11, '2026-11-01', '2026-12-01'], ['month', 2026, 12, '2026-12-01', '2027-01-01'],
        ['year', 2026, 1, '2026-01-01', '2027-01-01'], ['year', 2027, 1, '2027-01-01', '2028-01-01'],
    ]);
    assert.equal(model.periods('2028-02-29', [])[4].end, '2028-03-01');
});

test('a target is a plan of one row, whatever is written in it', () => {
    assert.equal(model.csv({ summary: 'Q4, "all"', amount: '12000000' }),
        'parent,kind,root,summary,amount\n"","target","yes","Q4, ""all""","12000000"\n');
});

/** A year of the project's, of which each name has days of its own. */
const year = (name, first, next) => [
    { name: name, start: first, end: next },
    ...['Q1', 'Q2', 'Q3', 'Q4'].map((each, at) => ({ name: name + ' ' + each, start: first.slice(0, 4) + ['-02', '-05', '-08', '-11'][at] + '-01', end: at === 3 ? next : first.slice(0, 4) + ['-05', '-08', '-11'][at] + '-01' })),
    { name: name + ' P10', start: first.slice(0, 4) + '-11-01', end: first.slice(0, 4) + '-12-01' },
];

test('where fiscal years are not those of the calendar, periods have their names', () => {
    const periods = fiscal.of([year('FY26', '2026-02-01', '2027-02-01'), year('FY27', '2027-02-01', '2028-02-01')]);
    assert.deepEqual(model.periods('2026-11-29', periods).map((each) => each.name),
        ['FY26 Q4', 'FY27 Q1', 'FY27 Q2', 'FY27 Q3', 'FY26 P10', 'FY27 P10', 'FY26', 'FY27']);
    assert.equal(fiscal.nameOf(periods, '2026-11-01', '2027-02-01'), 'FY26 Q4');
    assert.equal(fiscal.nameOf(periods, '2026-11-01', '2027-01-01'), '');
});

test('the calendar’s quarters are called as everybody calls them', () => {
    assert.deepEqual(fiscal.of([[{ name: 'FY26', start: '2026-01-01', end: '2027-01-01' }, { name: 'FY26 Q1', start: '2026-01-01', end: '2026-04-01' }]]), []);
});
