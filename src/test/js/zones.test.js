'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const format = load('attain/kernel/format');
const plusDays = load('attain/kernel/plus-days');
const model = load('attain/calendar/calendar-model');

const ZONES = ['UTC', 'Asia/Shanghai', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Sao_Paulo', 'Europe/Lisbon'];
const WEEKDAYS = [{ from: null, days: [1, 2, 3, 4, 5] }];

/** Does the same in each zone. Node.js takes a change of TZ at once. */
function everywhere(check) {
    const before = process.env.TZ;
    try {
        ZONES.forEach((zone) => {
            process.env.TZ = zone;
            check(zone);
        });
    } finally {
        if (before === undefined) {
            delete process.env.TZ;
        } else {
            process.env.TZ = before;
        }
    }
}

test('a day is the same day wherever its reader sits', () => everywhere((zone) => {
    const write = format('en-US');
    assert.equal(write.day('2028-02-29'), 'Feb 29, 2028', zone);
    assert.equal(write.day('2026-01-01'), 'Jan 1, 2026', zone);
    assert.equal(write.lastDay('2028-03-01'), 'Feb 29, 2028', zone);
    assert.equal(write.lastDay('2027-01-01'), 'Dec 31, 2026', zone);
    assert.equal(write.weekday('2026-11-28'), 'Saturday', zone);
    assert.equal(write.month('2026-03-01'), 'Mar 2026', zone);
    assert.equal(format('zh-CN').day('2028-02-29'), '2028年2月29日', zone);
}));

test('days follow each other over leap days, ends of years and changes of clocks', () => everywhere((zone) => {
    assert.equal(plusDays('2028-02-28', 1), '2028-02-29', zone);
    assert.equal(plusDays('2027-02-28', 1), '2027-03-01', zone);
    assert.equal(plusDays('2026-11-30', 1), '2026-12-01', zone);
    assert.equal(plusDays('2026-12-31', 1), '2027-01-01', zone);
    assert.equal(plusDays('2026-03-01', -1), '2026-02-28', zone);
    assert.equal(plusDays('2028-03-01', -1), '2028-02-29', zone);
    assert.equal(plusDays('2027-01-01', -1), '2026-12-31', zone);
    ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2018-11-03', '2018-11-04']
        .forEach((day) => assert.equal(plusDays(plusDays(day, 1), -1), day, `${zone} ${day}`));
}));

test('a year has all of its days once, each on its weekday', () => everywhere((zone) => {
    [[2026, 365], [2028, 366], [2000, 366], [2099, 365]].forEach(([year, days]) => {
        const calendar = { year: year, weekdays: WEEKDAYS, days: [], leave: [], closing: null, today: `${year}-06-01` };
        const all = model.year(calendar, null).flatMap((month) => month.weeks).flat().filter(Boolean);
        assert.equal(new Set(all.map((day) => day.date)).size, days, `${zone} ${year}`);
        model.year(calendar, null).forEach((month) => month.weeks.forEach((week) => {
            assert.equal(week.length, 7);
            assert.ok(week.slice(5).every((day) => !day || day.state === 'off'), `${zone} ${month.month}`);
            assert.ok(week.slice(0, 5).every((day) => !day || day.state === 'work'), `${zone} ${month.month}`);
        }));
    });
}));
