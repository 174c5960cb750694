/** Files that are imported, and what they do. Pure. Values are data, in the file's own words. */
define('attain/kernel/imports/imports-model', [], function () {
    'use strict';

    const SHOWN = 500;

    /** A value as CSV has it: quoted where it must be. */
    const cell = (value) => (/[",\r\n]/.test(value) ? '"' + value.replace(/"/g, '""') + '"' : value);

    /** A file to begin with: the columns, and below them the sample. */
    const csv = (file) => [file.columns].concat(file.sample).map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';

    /** Whether importing would write anything. */
    const writes = (answer) => answer.created + answer.changed > 0;

    /** How many rows of the file are in now: not those that were left out. */
    const taken = (answer) => answer.imported - (answer.skipped || 0);

    /** Whether it is written in the background, and not over. */
    const isRun = (answer) => answer.over === false;

    /** The rows that would be written, in the order of the file, as many as can be read, how many more there are, and how many change booked results. */
    const rows = (answer) => {
        const written = answer.rows.filter((row) => row.action !== 'unchanged');
        return {
            shown: written.slice(0, SHOWN), hidden: Math.max(written.length - SHOWN, 0) + (answer.more || 0),
            booked: answer.booked || written.filter((row) => row.booked).length,
        };
    };

    return { csv: csv, writes: writes, taken: taken, isRun: isRun, rows: rows };
});
