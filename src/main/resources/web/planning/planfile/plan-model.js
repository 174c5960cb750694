/** What an import of a plan answers, as the page shows it. Pure. */
define('attain/planning/planfile/plan-model', [], function () {
    'use strict';

    const SHOWN = 200;
    const written = (row) => row.action !== 'unchanged';

    return {
        /** Whether it goes on in the background. */
        isRun: (answer) => answer.over === false,
        /** Whether importing would write anything. */
        writes: (answer) => answer.created + answer.changed > 0,
        /** The rows that would be written, in the order of the file, as many as can be read, and how many more there are. */
        rows: (answer) => {
            const rows = answer.rows.filter(written);
            return { shown: rows.slice(0, SHOWN), hidden: Math.max(0, rows.length - SHOWN) };
        },
    };
});
