/** The files that the import page takes: their columns and a sample of each. Pure. Values are data, in the file's own words. */
define('attain/activity/import-files', [], function () {
    'use strict';

    const OPPORTUNITIES = {
        kind: 'opportunities',
        columns: ['customer', 'customerRegion', 'customerType', 'opportunity', 'productLine', 'amount', 'closeDate', 'owner', 'status', 'expansionPlan'],
        sample: [
            ['Evergreen Trading', 'East China', 'Existing', 'Spring order', 'Product A', '120000', '2026-11-12', 'lily', 'Won', 'No'],
            ['Harbour Foods', 'South China', 'New', 'First trial', 'Product B', '45000.50', '2026-12-05', 'tom', 'Proposal', 'Yes'],
        ],
    };

    const LOGS = {
        kind: 'logs',
        columns: ['date', 'owner', 'calls', 'visits', 'needsReports', 'note'],
        sample: [
            ['2026-11-20', 'lily', '12', '3', '1', 'Evergreen wants faster delivery'],
            ['2026-11-20', 'tom', '9', '1', '0', ''],
        ],
    };

    /** A value as CSV has it: quoted where it must be. */
    const cell = (value) => (/[",\r\n]/.test(value) ? '"' + value.replace(/"/g, '""') + '"' : value);

    const csv = (file) => [file.columns].concat(file.sample).map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';

    return { files: [OPPORTUNITIES, LOGS], csv: csv };
});
