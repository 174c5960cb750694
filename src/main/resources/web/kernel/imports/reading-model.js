/** How a file of another system is read. Pure. */
define('attain/kernel/imports/reading-model', [], function () {
    'use strict';

    /** What stands for a column of which somebody must tell what it is; empty text is one that is not read. */
    const OPEN = '?';

    const column = (each) => (each.maybe.length > 0 ? OPEN : each.column || '');

    /** Whether somebody must tell something, a word is none of ours, or something is missing. */
    const asks = (reading) => reading.warnings.length > 0 || reading.columns.some((each) => each.maybe.length > 0) || reading.words.some((word) => word.word == null) || reading.marks.some((mark) => mark.mark == null);

    /** How many of its columns are read. */
    const read = (reading) => reading.columns.filter((column) => column.column != null).length;

    /** Whether there is anything to tell: of a file in our own words there is not. */
    const isForeign = (reading) => reading.system != null || asks(reading) || reading.left.length > 0 || reading.marks.length > 0 || reading.words.length > 0
        || reading.version > 0 || reading.columns.some((column) => (column.column == null ? column.heading !== '' : column.column.toLowerCase() !== column.heading.toLowerCase() || column.factor !== 1));

    /** What was chosen anew, in what is sent; chosen has a value for each of columns, words and marks, in their order. */
    const changes = (reading, chosen) => ({
        seen: reading.version,
        columns: reading.columns.map((each, at) => ({ heading: each.heading, column: chosen.columns[at] })).filter((each, at) => each.heading !== '' && each.column !== column(reading.columns[at])),
        words: reading.words.map((word, at) => ({ column: word.column, written: word.written, word: chosen.words[at] })).filter((each, at) => each.word !== (reading.words[at].word || '')),
        marks: reading.marks.map((mark, at) => ({ column: mark.column, mark: chosen.marks[at] })).filter((each, at) => each.mark !== '' && each.mark !== reading.marks[at].mark),
    });

    /** Whether changes change anything. */
    const isChange = (sent) => sent.columns.length + sent.words.length + sent.marks.length > 0;

    return { OPEN: OPEN, column: column, isChange: isChange, asks: asks, read: read, isForeign: isForeign, changes: changes };
});
