'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

const table = load('attain/kernel/rules/periods-table', { 'attain/kernel/dom': el });
const write = load('attain/kernel/format')('en');
const DAY = 864e5;

/** A year as it is answered, its periods one after the other, each so many days long. */
function year(start, lengths) {
    const ends = lengths.reduce((all, days) => all.concat(all.at(-1) + days * DAY), [Date.parse(start + 'T00:00:00Z')]);
    const iso = (at) => new Date(at).toISOString().slice(0, 10);
    const named = (name, from, to) => ({ name: 'FY26' + name, start: iso(ends[from]), end: iso(ends[to]), weeks: Math.floor((ends[to] - ends[from]) / DAY / 7) });
    const many = (sign, count, size) => Array.from({ length: count }, (_, i) => named(' ' + sign + (i + 1), i * size, (i + 1) * size));
    return [named('', 0, 12), ...many('H', 2, 6), ...many('Q', 4, 3), ...many('P', 12, 1)];
}

test('a year of calendar months has a row for each quarter, with the last day of each period', () => {
    const shown = table([year('2026-01-01', [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])], write);
    assert.deepEqual(shown.texts('caption'), ['FY26 · Jan 1, 2026 – Dec 31, 2026']);
    assert.deepEqual(shown.texts('th'), ['Q1Jan 1 – Mar 31', 'Q2Apr 1 – Jun 30', 'Q3Jul 1 – Sep 30', 'Q4Oct 1 – Dec 31']);
    assert.deepEqual(shown.all('tr')[1].texts('td'), ['P4Apr 1 – Apr 30', 'P5May 1 – May 31', 'P6Jun 1 – Jun 30']);
});

test('a year of weeks says how many each period has', () => {
    const lengths = Array.from({ length: 4 }, () => [28, 28, 35]).flat();
    lengths[11] += 7;
    const shown = table([year('2026-03-30', lengths)], write);
    assert.deepEqual(shown.texts('caption'), ['FY26 · Mar 30, 2026 – Apr 4, 2027 · weeks 53']);
    assert.deepEqual(shown.all('tr')[3].texts('td'), ['P10Dec 28 – Jan 24weeks 4', 'P11Jan 25 – Feb 21weeks 4', 'P12Feb 22 – Apr 4weeks 6']);
});

test('each year has its table', () => {
    const months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    assert.equal(table([year('2025-01-01', months), year('2026-01-01', months)], write).all('table').length, 2);
});
