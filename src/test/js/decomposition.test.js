'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const choices = load('attain/planning/decomposition/decomposition-choice');
const grids = load('attain/planning/decomposition/decomposition-grid');
const vectors = require('./decomposition-vectors.json');

const OCTOBER = { start: '2026-10-01', end: '2026-11-01', weight: 30 };
const NOVEMBER = { start: '2026-11-01', end: '2026-12-01', weight: 40 };
const DECEMBER = { start: '2026-12-01', end: '2027-01-01', weight: 30 };
const MONEY = { kind: 'money', currency: 'CNY', digits: 2 };

const about = (change) => Object.assign({
    target: {
        key: 'S-1', start: '2026-10-01', end: '2027-01-01', amount: 10001, owner: null,
        scope: { region: null, productLine: null, customerType: null },
    },
    unit: MONEY, rate: false, months: [OCTOBER, NOVEMBER, DECEMBER], weeks: [],
    regions: ['East China', 'West China'], productLines: [], customerTypes: [],
    people: [{ key: 'lily', name: 'Lily Chen' }], cut: '', cuts: [], parts: [], grid: null, run: null,
}, change);

const part = (change) => Object.assign({
    key: 'S-2', start: OCTOBER.start, end: OCTOBER.end, scope: { region: null, productLine: null, customerType: null },
    owner: null, amount: 1000, stays: null, holds: null,
}, change);

const amounts = (grid) => grid.cells.map((cell) => cell.amount);
const octoberKey = choices.cellKey(OCTOBER.start, null, null, null, null);
const byMonth = (change) => {
    const it = about(change);
    return [it, choices.initial(it)];
};

test('amounts are split as the server splits them, whatever is locked or stays', () => {
    vectors.forEach((vector) => {
        const it = about({
            regions: vector.regions.map((weight, index) => 'R' + index),
            people: vector.owners.map((weight, index) => ({ key: 'p' + index, name: 'P' + index })),
            parts: vector.stays > 0 ? [part({ start: '2026-10-01', end: '2027-01-01', amount: vector.stays, stays: 'results' })] : [],
        });
        it.target.amount = vector.amount;
        const choice = choices.initial(it);
        choice.months.forEach((row, index) => { row.weight = vector.months[index]; });
        ['regions', 'owners'].forEach((dimension) => choice[dimension].forEach((row, index) => {
            row.on = true;
            row.weight = vector[dimension][index];
        }));
        const keys = grids.gridOf(it, choice).cells.map((cell) => cell.key);
        vector.locks.forEach(([index, amount]) => choice.locks.set(keys[index], amount));
        assert.deepEqual(amounts(grids.gridOf(it, choice)), vector.cells);
    });
});

test('a target opens split by month with its phasing, and nothing is left over', () => {
    const [it, choice] = byMonth();
    const grid = grids.gridOf(it, choice);
    assert.deepEqual(amounts(grid), [3000, 4001, 3000]);
    assert.equal(grid.difference, 0);
    assert.deepEqual(grid.columnSums, [3000, 4001, 3000]);
    assert.deepEqual(grid.lineSums, [10001]);
});

test('what was typed is told from what the dialog opened with, also if it is no number', () => {
    const [it, choice] = byMonth();
    const opened = choices.text(choice);
    it.months[0].label = choice.months[0].label = 'Oct 2026';
    assert.equal(choices.text(choice), opened);
    choice.months[0].weight = null;
    assert.notEqual(choices.text(choice), opened);
    choice.months[0].weight = 30;
    choice.locks.set(octoberKey, 100);
    assert.notEqual(choices.text(choice), opened);
    choice.locks.delete(octoberKey);
    assert.equal(choices.text(choice), opened);
});

test('one month alone is not split by month', () => {
    const choice = choices.initial(about({ months: [OCTOBER] }));
    assert.equal(choice.time, 'none');
    assert.equal(choices.splits(choice), false);
});

test('the parts that are there open as the grid, each locked as it is', () => {
    const [it, choice] = byMonth({
        parts: [part({ amount: 6000 })],
        grid: {
            months: [3, 2, 0], weeks: [], regions: [{ name: 'East China', weight: 1 }], productLines: [], customerTypes: [],
            owners: [{ key: 'tom', name: 'Tom Wu', weight: 5 }],
            locks: [{ start: OCTOBER.start, end: OCTOBER.end, region: 'East China', productLine: null, customerType: null, owner: 'tom', amount: 6000 }],
        },
    });
    assert.equal(choice.time, 'months');
    assert.deepEqual(choice.regions.map((row) => row.on), [true, false]);
    assert.deepEqual(choice.owners.map((row) => [row.name, row.label, row.on]), [['lily', 'Lily Chen', false], ['tom', 'Tom Wu', true]]);
    const grid = grids.gridOf(it, choice);
    assert.deepEqual(amounts(grid), [6000, 4001]);
    assert.deepEqual(grid.cells.map((cell) => cell.held), ['locked', null]);
});

test('a lock holds, the rest re-balances, and too much locked is below zero', () => {
    const [it, choice] = byMonth();
    choice.locks.set(octoberKey, 5000);
    assert.deepEqual(amounts(grids.gridOf(it, choice)), [5000, 2858, 2143]);
    choice.locks.set(octoberKey, 10101);
    const grid = grids.gridOf(it, choice);
    assert.equal(grid.difference, -100);
    assert.deepEqual(amounts(grid), [10101, 0, 0]);
});

test('a typed sum of a line is shared out over its months by their weights, around what is locked', () => {
    const [it, choice] = byMonth();
    const sum = () => grids.cellAt(grids.gridOf(it, choice), 0, 3);
    assert.equal(grids.lock(choice, grids.gridOf(it, choice), sum(), 8000), true);
    assert.deepEqual(amounts(grids.gridOf(it, choice)), [2400, 3200, 2400]);
    assert.deepEqual([sum().held, sum().amount, grids.gridOf(it, choice).difference], ['locked', 8000, 2001]);

    grids.unlock(choice, grids.gridOf(it, choice), sum());
    choice.locks.set(octoberKey, 5000);
    assert.equal(grids.lock(choice, grids.gridOf(it, choice), sum(), 8000), true);
    assert.deepEqual(amounts(grids.gridOf(it, choice)), [5000, 1714, 1286]);

    grids.unlock(choice, grids.gridOf(it, choice), sum());
    choice.locks.set(octoberKey, 5000);
    assert.equal(grids.lock(choice, grids.gridOf(it, choice), sum(), 4000), false, 'October alone is more');
    assert.deepEqual(amounts(grids.gridOf(it, choice)), [5000, 2858, 2143]);
});

test('all locked shows what is left to share out', () => {
    const [it, choice] = byMonth();
    grids.lockAll(choice, grids.gridOf(it, choice));
    choice.locks.set(octoberKey, 2000);
    assert.equal(grids.gridOf(it, choice).difference, 1000);
});

test('a part in no cell stays and counts, or goes', () => {
    const elsewhere = { start: '2026-10-01', end: '2027-01-01' };
    const [it, choice] = byMonth({ parts: [
        part(Object.assign({ key: 'S-2', amount: 1, stays: 'results' }, elsewhere)),
        part(Object.assign({ key: 'S-3', amount: 500 }, elsewhere)),
    ] });
    const grid = grids.gridOf(it, choice);
    assert.deepEqual(grid.staying.map((each) => each.key), ['S-2']);
    assert.deepEqual(grid.leaving.map((each) => each.key), ['S-3']);
    assert.deepEqual(amounts(grid), [3000, 4000, 3000]);
    assert.equal(grid.difference, 0);
});

test('a part that nobody may show counts without a place', () => {
    const [it, choice] = byMonth({ parts: [part({ key: null, start: null, end: null, scope: null, amount: 1, stays: 'hidden', holds: 'hidden' })] });
    assert.deepEqual(amounts(grids.gridOf(it, choice)), [3000, 4000, 3000]);
});

test('what is agreed holds its amount until somebody types another', () => {
    const [it, choice] = byMonth({ parts: [part({ amount: 5000, stays: 'agreed', holds: 'agreed' })] });
    assert.deepEqual(amounts(grids.gridOf(it, choice)), [5000, 2858, 2143]);
    assert.equal(grids.gridOf(it, choice).cells[0].held, 'agreed');
    choice.locks.set(octoberKey, 3000);
    assert.equal(grids.gridOf(it, choice).cells[0].held, 'locked');
    assert.deepEqual(amounts(grids.gridOf(it, choice)), [3000, 4001, 3000]);
});

test('a rate is the same in each cell and leaves no difference', () => {
    const [it, choice] = byMonth({ rate: true });
    choice.locks.set(octoberKey, 9000);
    const grid = grids.gridOf(it, choice);
    assert.deepEqual(amounts(grid), [9000, 10001, 10001]);
    assert.equal(grid.difference, 0);
});

test('only what is chosen is sent, and only locks of cells that are there', () => {
    const [it, choice] = byMonth();
    choice.regions[0].on = true;
    choice.regions[0].weight = 7;
    choice.owners[0].on = true;
    choice.locks.set(octoberKey, 5);
    choice.locks.set(choices.cellKey(NOVEMBER.start, 'East China', null, null, 'lily'), 6);
    choice.months[2].weight = 0;
    assert.deepEqual(grids.bodyOf(it, choice, grids.gridOf(it, choice)), {
        months: [30, 40, 0], weeks: [], regions: [{ name: 'East China', weight: 7 }], productLines: [], customerTypes: [],
        owners: [{ key: 'lily', weight: 1 }],
        locks: [{
            start: NOVEMBER.start, end: NOVEMBER.end, region: 'East China', productLine: null, customerType: null, owner: 'lily', amount: 6,
        }],
        cut: it.cut, as: 'shares',
    });
});

test('two thousand five hundred cells sum to the target, whatever is locked', () => {
    const it = about({ people: Array.from({ length: 833 }, (_, index) => ({ key: 'p' + index, name: 'P' + index })) });
    it.target.amount = 123456789012;
    const choice = choices.initial(it);
    choice.owners.forEach((row) => { row.on = true; });
    assert.equal(choices.cellCount(choice), 2499);
    const grid = grids.gridOf(it, choice);
    assert.equal(amounts(grid).reduce((sum, amount) => sum + amount, 0), it.target.amount);
    choice.locks.set(grid.cells[7].key, 5);
    assert.equal(grids.gridOf(it, choice).difference, 0);
});

/** Two people, the first of whom is given a total. */
function totalOf(amount, change) {
    const it = about(Object.assign({ people: [{ key: 'lily', name: 'Lily' }, { key: 'tom', name: 'Tom' }] }, change));
    const choice = choices.initial(it);
    choice.owners.forEach((row) => { row.on = true; });
    const type = (total) => {
        const grid = grids.gridOf(it, choice);
        return grids.lock(choice, grid, grids.cellAt(grid, 0, 3), total);
    };
    const taken = type(amount);
    return { it: it, choice: choice, grid: grids.gridOf(it, choice), taken: taken, type: type };
}

test("a person's total is shared out by month, and the others take the rest", () => {
    const { it, choice, grid, type } = totalOf(1500);
    assert.deepEqual(grid.lineSums, [1500, 8501]);
    assert.deepEqual([0, 1, 2].map((column) => grids.cellAt(grid, 0, column).amount), [450, 600, 450]);
    assert.equal(grids.cellAt(grid, 0, 3).held, 'locked');
    type(2000);
    const again = grids.gridOf(it, choice);
    assert.deepEqual([0, 1, 2].map((column) => grids.cellAt(again, 0, column).amount), [600, 800, 600]);
    grids.toggle(choice, again, grids.cellAt(again, 0, 3));
    assert.equal(choice.locks.size, 0);
});

test("a person's total keeps what is locked in its line, and cannot be less", () => {
    const { it, choice, type } = totalOf(1500);
    choice.locks.clear();
    choice.locks.set(grids.gridOf(it, choice).cells[0].key, 1000);
    assert.equal(type(1700), true);
    assert.deepEqual(amounts(grids.gridOf(it, choice)).filter((_, index) => index % 2 === 0), [1000, 400, 300]);
    choice.locks.clear();
    choice.locks.set(grids.gridOf(it, choice).cells[0].key, 1000);
    assert.equal(type(999), false);
    assert.equal(choice.locks.size, 1);
});

test('a weight is a whole number from zero up, also from a Chinese keyboard', () => {
    assert.equal(choices.weightOf(' 30 '), 30);
    assert.equal(choices.weightOf('３０'), 30);
    assert.equal(choices.weightOf('7,245'), 7245);
    assert.equal(choices.weightOf('0'), 0);
    ['2.5', '1,5', '1,23,456', '12,3456', '-1', '', 'x', '1234567890', '1e3'].forEach((text) => assert.equal(choices.weightOf(text), null, text));
});

test('a choice with a broken weight, or with none above zero, is not valid', () => {
    const [, choice] = byMonth();
    assert.equal(choices.isValid(choice), true);
    choice.months[0].weight = null;
    assert.equal(choices.isValid(choice), false);
    choice.months.forEach((each) => { each.weight = 0; });
    assert.equal(choices.isValid(choice), false);
    choice.time = 'none';
    assert.equal(choices.isValid(choice), true);
    choice.regions[0].on = true;
    choice.regions[0].weight = null;
    assert.equal(choices.isValid(choice), false);
});

test('a row that is off is no part of the whole', () => {
    const [, choice] = byMonth();
    assert.equal(choices.partOf(choice.months[1], choice.months), 0.4);
    choice.regions[0].on = true;
    assert.equal(choices.partOf(choice.regions[0], choice.regions), 1);
    assert.equal(choices.partOf(choice.regions[1], choice.regions), null);
});

test('who has no results weighs nothing where others have some, and like everybody where nobody has', () => {
    const list = [{ name: 'lily', weight: 9 }, { name: 'tom', weight: 9 }];
    choices.suggest(list, { history: true, parts: [{ name: 'tom', weight: 3 }] });
    assert.deepEqual(list.map((row) => row.weight), [0, 3]);
    choices.suggest(list, { history: false, parts: [] });
    assert.deepEqual(list.map((row) => row.weight), [1, 1]);
});

