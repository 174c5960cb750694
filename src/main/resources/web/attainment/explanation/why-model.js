/**
 * An answer to "why this number?" as a table. Pure: the answer and a writer in, plain values out.
 * A line is {cells: [text], amount, open: {key, figure} or null, href: key or null}; sums is what stands below the lines.
 */
define('attain/attainment/explanation/why-model', [], function () {
    'use strict';

    /** The columns before the amount, by the kind of row. */
    const COLUMNS = {
        issue: ['day', 'what', 'person'],
        log: ['day', 'what', 'person'],
        part: ['part', 'person'],
        unsplit: ['part', 'person'],
        month: ['month', 'weight', 'days', 'whole'],
        figure: ['figure'],
        own: ['figure'],
    };

    /** The columns of an answer: the kinds of rows in one answer share theirs. */
    function columnsOf(why) {
        const first = why.rows[0];
        if (!first) {
            return why.figure === 'actual' ? COLUMNS.issue : why.figure === 'target' || why.rule === 'parts' ? COLUMNS.part : COLUMNS.figure;
        }
        return COLUMNS[first.kind];
    }

    function monthCells(row, unit, write) {
        const month = row.month;
        return [write.month(month.start), write.part(month.weight), write.part(month.elapsed) + ' / ' + write.part(month.days),
            write.exact(month.amount, unit)];
    }

    /** An issue as it is named; of a win that somebody shared, what part of it. */
    function named(row, unit, write, words) {
        return row.percent != null && unit.kind === 'money' ? words.shared(write.percent(row.percent / 10000), row.key) : row.key;
    }

    /** words: {figure: (code) => text, log, unsplit, own, shared: (percent, key) => text}. */
    function cellsOf(row, unit, write, words) {
        const person = row.person ? row.person.name : '';
        switch (row.kind) {
            case 'issue': return [write.day(row.day), [named(row, unit, write, words), row.summary, row.customer].filter(Boolean).join(' · '), person];
            case 'log': return [write.day(row.day), words.log, person];
            case 'part': return [row.summary || row.key, person];
            case 'unsplit': return [words.unsplit, ''];
            case 'month': return monthCells(row, unit, write);
            case 'figure': return [words.figure(row.figure)];
            default: return [words.own];
        }
    }

    const OWN_NUMBERS = ['actual', 'target', 'attainment', 'attainmentState', 'results'];

    /** An answer whose numbers are those of whom it is about; what that person has none of is not the target's. */
    function ofMember(why) {
        const own = why.member && Object.fromEntries(OWN_NUMBERS.map((name) => [name, why.member[name]]));
        return own ? Object.assign({}, why, { numbers: Object.assign({}, why.numbers, own) }) : why;
    }

    /** What a row's amount opens: a part's same figure, or the other figure of the same target or person. */
    function opens(row, why) {
        if (row.kind === 'part') {
            return { key: row.key, figure: why.figure };
        }
        const person = why.member ? { person: why.member.person.key } : {};
        return row.kind === 'figure' ? Object.assign({ key: why.target.key, figure: row.figure }, person) : null;
    }

    function linesOf(why, write, words) {
        return why.rows.map((row) => ({
            cells: cellsOf(row, why.unit, write, words),
            amount: row.amount,
            key: row.key || null,
            person: row.person || null,
            opens: opens(row, why),
        }));
    }

    /** The rows that are summed and not listed, in the order of the list. */
    function restOf(why) {
        return [
            why.earlier.count > 0 && { kind: 'earlier', count: why.earlier.count, amount: why.earlier.amount },
            why.restricted.any && { kind: 'restricted', count: why.restricted.count, amount: why.restricted.amount },
            why.later.count > 0 && { kind: 'later', count: why.later.count, amount: why.later.amount },
        ].filter(Boolean);
    }

    /** The figure itself, in minor units, or null where it has none or is no amount. */
    function valueOf(why) {
        const numbers = why.numbers;
        switch (why.figure) {
            case 'actual': return numbers.actual;
            case 'target': return numbers.target;
            case 'expected': return numbers.expected;
            case 'gap': return numbers.gap;
            case 'toGo': return numbers.toGo;
            case 'required': return numbers.requiredPerDay;
            case 'forecast': return numbers.forecast;
            default: return null;
        }
    }

    /** A number as it is shown, also below zero: a spreadsheet shall take it for one. */
    const isNumber = (text) => /^[+\-−]?[¥$€£]?\s?\d[\d.,\s ]*%?$/.test(text);

    /** One cell on one line. What a spreadsheet would run as a formula gets an apostrophe, as in the files that are exported. */
    function cellOf(cell) {
        const text = String(cell).replace(/\s+/g, ' ').trim();
        return /^'*[=+\-@＝＋－＠]/.test(text) && !isNumber(text) ? "'" + text : text;
    }

    /** Tab-separated lines, as a spreadsheet takes them; tabs and line breaks inside a cell become blanks. */
    const tsv = (table) => table.map((cells) => cells.map(cellOf).join('\t')).join('\n');

    return {
        columnsOf: columnsOf,
        ofMember: ofMember,
        linesOf: linesOf,
        restOf: restOf,
        valueOf: valueOf,
        tsv: tsv,
    };
});
