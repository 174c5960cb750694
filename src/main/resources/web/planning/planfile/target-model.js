/** What is chosen for a new target: the periods that people mean, and the row of a plan that makes it. Pure. */
define('attain/planning/planfile/target-model', [], function () {
    'use strict';

    const QUARTERS = 4;
    const iso = (year, month) => new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);

    /** Whole months from one on, which may be counted past a year's end. */
    function months(kind, year, month, count) {
        const first = new Date(Date.UTC(year, month, 1));
        return {
            kind: kind, year: first.getUTCFullYear(), number: kind === 'quarter' ? first.getUTCMonth() / 3 + 1 : first.getUTCMonth() + 1,
            start: iso(year, month), end: iso(year, month + count),
        };
    }

    /** Those of fiscal years that are running or come next: four quarters, two periods, two years. */
    function named(today, fiscal) {
        const some = (which, most) => fiscal.filter((each) => which.test(each.name) && each.end > today).slice(0, most);
        return [...some(/ Q/, QUARTERS), ...some(/ P/, 2), ...some(/^\S+$/, 2)].map((each) => Object.assign({ kind: 'named' }, each));
    }

    /** This quarter and the three after it, this month and the next, this year and the next; each end is the day after its last. fiscal are those of fiscal years, if they are others. */
    function periods(today, fiscal) {
        if (fiscal.length > 0) {
            return named(today, fiscal);
        }
        const [year, month] = today.split('-').map(Number);
        const quarter = Math.floor((month - 1) / 3) * 3;
        return [
            ...Array.from({ length: QUARTERS }, (unused, ahead) => months('quarter', year, quarter + ahead * 3, 3)),
            months('month', year, month - 1, 1), months('month', year, month, 1),
            months('year', year, 0, 12), months('year', year + 1, 0, 12),
        ];
    }

    const quoted = (text) => '"' + String(text).replace(/"/g, '""') + '"';

    /** A plan of one target, as a file. */
    function csv(target) {
        const row = Object.assign({ parent: '', kind: 'target', root: 'yes' }, target);
        const columns = Object.keys(row);
        return columns.join(',') + '\n' + columns.map((column) => quoted(row[column])).join(',') + '\n';
    }

    return { periods: periods, csv: csv };
});
