/** Rows of rules as one text, ":C:60|:B:30", each cell after a colon and written as in an address. Pure. */
define('attain/kernel/rules/rows-text', [], function () {
    'use strict';

    const decoded = (cell) => decodeURIComponent(cell.replace(/\+/g, ' '));

    /** As the server writes it, to the letter: what was only looked at is as it was. */
    const encoded = (cell) => encodeURIComponent(cell).replace(/%20/g, '+').replace(/[!'()~]/g, (sign) => '%' + sign.charCodeAt(0).toString(16).toUpperCase());

    const read = (text) => (text === ':' ? [] : text.split('|').map((row) => row.slice(1).split(':').map(decoded)));

    const write = (rows) => rows.map((row) => row.map((cell) => ':' + encoded(cell)).join('')).join('|') || ':';

    /** What a column offers; what a cell says stays one of them though it is offered no more. */
    const choices = (column, value) => (column.choices.some((each) => each.value === value)
        ? column.choices : column.choices.concat({ value: value, label: value }));

    const called = (column, value) => (column.choices == null ? column.label + ' ' + value : choices(column, value).find((each) => each.value === value).label);

    /** The rows in words. */
    const told = (rule, text) => read(text).map((row) => rule.columns.map((column, at) => called(column, row[at])).filter(Boolean).join(' ')).join(' · ');

    return { read: read, write: write, choices: choices, told: told };
});
