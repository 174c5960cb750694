'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const model = load('attain/attainment/trend/trend-model');

const DAY = 864e5;
const point = (day, values) => Object.assign({ day: day, actual: null, expected: 0, last: null, forecast: null, low: null, high: null }, values);

/** Ten days of November; today is the 4th. */
function trend(change) {
    const points = Array.from({ length: 10 }, (_, i) => point(new Date(Date.UTC(2026, 10, 1 + i)).toISOString().slice(0, 10), {
        actual: i < 4 ? (i + 1) * 10 : null,
        expected: (i + 1) * 12,
        last: i < 2 ? null : i * 9,
        forecast: i < 3 ? null : (i + 1) * 10,
        low: i < 3 ? null : 40,
        high: i < 3 ? null : 40 + (i - 3) * 25,
    }));
    return Object.assign({
        asOf: '2026-11-04', start: '2026-11-01', end: '2026-11-11', target: 120, unit: { kind: 'count', digits: 0 },
        points: points, forecast: { total: 100 }, lastPeriod: { key: 'S-1' },
    }, change);
}

test('the lines begin at nothing as the period begins, each day at its end', () => {
    const series = model.series(trend());
    assert.deepEqual(series.xs, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    assert.deepEqual(series.lines.actual, [0, 10, 20, 30, 40, null, null, null, null, null, null]);
    assert.deepEqual(series.lines.expected.slice(0, 2), [0, 12]);
    assert.equal(series.lines.last[0], null, 'a longer period before had results by then');
    assert.ok(model.LINES.every((name) => series.lines[name].length === series.xs.length));
});

test('a line has gaps where nothing is said of it', () => {
    const data = trend();
    data.points.forEach((each) => { delete each.last; });
    assert.ok(model.series(data).lines.last.every((value) => value === null));
});

test('a rate, and a period without results, do not begin at nothing', () => {
    assert.deepEqual(model.series(trend({ unit: { kind: 'percent', digits: 2 } })).xs[0], 1);
    const ahead = trend({ asOf: '2026-10-04' });
    ahead.points.forEach((each) => { each.actual = null; });
    assert.equal(model.series(ahead).lines.actual[0], null);
    assert.equal(model.today(ahead), null);
});

test('the values begin at zero and leave room above the highest', () => {
    const [low, high] = model.range(trend());
    assert.equal(low, 0);
    assert.ok(high > 190 && high < 220, 'above the band, which ends at 190: ' + high);
    const losses = trend();
    losses.points[1].actual = -50;
    assert.ok(model.range(losses)[0] < -50);
    const nothing = trend({ target: 0, points: [point('2026-11-01', {})] });
    assert.ok(model.range(nothing)[1] > 0);
});

test('the time axis names months, weeks or days, as many as there is room for', () => {
    const quarter = trend({ start: '2026-10-01', end: '2027-01-01' });
    assert.deepEqual(model.ticks(quarter, 6), { step: 'month', ticks: [{ x: 0, day: '2026-10-01' }, { x: 31, day: '2026-11-01' }, { x: 61, day: '2026-12-01' }] });
    const month = model.ticks(trend({ end: '2026-12-01' }), 6);
    assert.equal(month.step, 'week');
    assert.deepEqual(month.ticks.map((tick) => tick.day), ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30']);
    assert.deepEqual(model.ticks(trend(), 4).ticks.map((tick) => tick.day), ['2026-11-01', '2026-11-04', '2026-11-07', '2026-11-10']);
    assert.equal(model.ticks(trend(), 0).ticks.length, 1);
});

test('every line is named at its end, those that end early where they end if there is room', () => {
    assert.equal(model.labels(trend(), 100, 80)[0].aside, true);
    assert.deepEqual(model.labels(trend(), 400, 80).map((label) => [label.name, label.x, label.value, label.aside]), [
        ['actual', 4, 40, false], ['expected', 10, 120, true], ['forecast', 10, 100, true], ['last', 10, 81, true],
    ]);
    assert.deepEqual(model.labels(model.withoutLast(trend({ forecast: null })), 400, 80).map((label) => label.name), ['actual', 'expected', 'forecast']);
});

test('labels are moved apart, keep their order and stay inside', () => {
    assert.deepEqual(model.apart([50, 52, 10], 20, 100), [50, 70, 10]);
    assert.deepEqual(model.apart([98, 99], 20, 100), [70, 90]);
    assert.deepEqual(model.apart([5], 20, 100), [10]);
    assert.deepEqual(model.apart([], 20, 100), []);
    const crowded = model.apart([90, 90, 90, 90], 20, 100);
    [...crowded].sort((a, b) => a - b).forEach((y, index, all) => assert.ok(index === 0 || y - all[index - 1] >= 20));
});

test('the period before can be left out', () => {
    const alone = model.withoutLast(trend());
    assert.equal(alone.lastPeriod, null);
    assert.ok(alone.points.every((each) => each.last === null));
    assert.ok(Date.parse(alone.points[1].day) - Date.parse(alone.points[0].day) === DAY);
});

test('what the period before had is told with how much more or less it is now', () => {
    global.AJS = { I18n: { getText: (key, ...words) => words.join(' ') } };
    const texts = load('attain/attainment/trend/trend-texts');
    const write = { percent: (ratio) => Math.round(ratio * 100) + '%' };
    const of = (actual, before, kind) => texts.change({ actual: actual, unit: { kind: kind || 'money' }, lastPeriod: { toDate: before } }, write);

    assert.equal(of(218, 100), '+118%');
    assert.equal(of(75, 100), '−25%');
    assert.equal(of(75, 0), null, 'nothing is a share of nothing');
    assert.equal(of(4000, 2000, 'percent'), null, 'a rate is no share of a rate');
});
