/** A target's trend as the chart draws it. Pure. x counts days: 0 is the moment the period begins, n the end of its nth day. */
define('attain/attainment/trend/trend-model', [], function () {
    'use strict';

    const DAY = 864e5;
    const utc = (iso) => Date.parse(iso + 'T00:00:00Z');
    const isoOf = (time) => new Date(time).toISOString().slice(0, 10);

    const endOf = (data, day) => (utc(day) - utc(data.start)) / DAY + 1;
    const length = (data) => (utc(data.end) - utc(data.start)) / DAY;

    /** The names of the lines in the order in which they are drawn, the last on top. */
    const LINES = ['last', 'expected', 'low', 'high', 'forecast', 'actual'];

    const isRate = (data) => data.unit.kind === 'percent';

    /** How every sum stands as the period begins: at nothing. A rate has no such point. */
    function origin(data) {
        const begun = data.points.some((point) => point.actual != null);
        return { day: null, actual: begun ? 0 : null, expected: 0, last: null, forecast: null, low: null, high: null };
    }

    /** A gap in a line is null to whoever draws it, and never missing. */
    const valueOf = (point, name) => (point[name] == null ? null : point[name]);

    /** {xs, points, lines: {name: values}}, all of one length. */
    function series(data) {
        const points = (isRate(data) ? [] : [origin(data)]).concat(data.points);
        return {
            xs: points.map((point) => (point.day == null ? 0 : endOf(data, point.day))),
            points: points,
            lines: Object.fromEntries(LINES.map((name) => [name, points.map((point) => valueOf(point, name))])),
        };
    }

    /** The end of the value axis: a little above everything drawn; the start: zero, or below if something is. */
    function range(data) {
        const values = [data.target].concat(...LINES.map((name) => data.points.map((point) => point[name]))).filter((value) => value != null);
        const highest = Math.max(0, ...values);
        const lowest = Math.min(0, ...values);
        const room = (highest - lowest || 1) * 0.08;
        return [lowest < 0 ? lowest - room : 0, highest + room];
    }

    /** The last point that has a value of a line, or null. */
    const lastOf = (data, name) => [...data.points].reverse().find((point) => point[name] != null) || null;

    /** Where today stands on the axis: at its end, where its results are; null outside the period. */
    function today(data) {
        return data.asOf >= data.start && data.asOf < data.end ? endOf(data, data.asOf) : null;
    }

    const STEPS = [[70, 'month'], [14, 'week'], [0, 'day']];

    /**
     * The days that the time axis names: months, or weeks by their Monday, or days, thinned out to what there is room for.
     * [{x, day}], x at the day's beginning.
     */
    function ticks(data, most) {
        const step = STEPS.find(([from]) => length(data) > from)[1];
        const found = [];
        for (let x = 0; x < length(data); x += 1) {
            const date = new Date(utc(data.start) + x * DAY);
            if (step === 'day' || (step === 'week' && date.getUTCDay() === 1) || (step === 'month' && date.getUTCDate() === 1)) {
                found.push({ x: x, day: isoOf(date.getTime()) });
            }
        }
        const every = Math.max(1, Math.ceil(found.length / Math.max(1, most)));
        return { step: step, ticks: found.filter((tick, index) => index % every === 0) };
    }

    /**
     * What stands at the end of each line: [{name, x, value, aside}]. A line is named where it ends if there is room for it
     * in a picture of that width, else beside the picture. All in pixels.
     */
    function labels(data, width, room) {
        return ['actual', 'expected', 'forecast', 'last'].map((name) => {
            const point = lastOf(data, name);
            const x = point && endOf(data, point.day);
            return point && { name: name, x: x, value: point[name], aside: (1 - x / length(data)) * width < room };
        }).filter((label) => label != null);
    }

    /**
     * Moves labels of one height apart so that none covers another: each stays as near as it can to where it wants to be,
     * in the same order, between 0 and bottom. Takes and gives the middles.
     */
    function apart(wanted, height, bottom) {
        const order = wanted.map((y, index) => index).sort((a, b) => wanted[a] - wanted[b]);
        const half = height / 2;
        const placed = [];
        order.forEach((index, rank) => {
            const above = rank === 0 ? half : placed[order[rank - 1]] + height;
            placed[index] = Math.max(wanted[index], above);
        });
        let limit = bottom - half;
        [...order].reverse().forEach((index) => {
            placed[index] = Math.min(placed[index], limit);
            limit = placed[index] - height;
        });
        return placed;
    }

    /** The same without the period before. */
    const withoutLast = (data) => Object.assign({}, data, {
        lastPeriod: null,
        points: data.points.map((point) => Object.assign({}, point, { last: null })),
    });

    return {
        LINES: LINES, series: series, range: range, today: today, ticks: ticks, labels: labels,
        apart: apart, endOf: endOf, length: length, withoutLast: withoutLast,
    };
});
