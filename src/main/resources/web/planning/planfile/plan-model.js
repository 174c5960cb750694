/** What an import of a plan answers, as the page shows it. Pure. */
define('attain/planning/planfile/plan-model', [], function () {
    'use strict';

    const SHOWN = 200;
    const written = (row) => row.action !== 'unchanged';

    return {
        /** The rows that would be written, in the order of the file, as many as can be read, and how many more there are. */
        rows: (answer) => {
            const rows = answer.rows.filter(written);
            return { shown: rows.slice(0, SHOWN), hidden: Math.max(0, rows.length - SHOWN) };
        },
    };
});
