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

    const isCounted = (word) => word.kind === 'action' && !word.archived;

    /** The file of logs in a project's own words: a column for each key action. */
    function logs(words) {
        const codes = words.filter(isCounted).map((word) => word.code);
        return {
            kind: 'logs',
            columns: ['date', 'owner'].concat(codes, 'note'),
            sample: [
                ['2026-11-20', 'lily'].concat(codes.map((code, index) => String(Math.max(12 - 4 * index, 1))), 'Evergreen wants faster delivery'),
                ['2026-11-20', 'tom'].concat(codes.map((code, index) => String(Math.max(9 - 4 * index, 0))), ''),
            ],
        };
    }

    /** A value as CSV has it: quoted where it must be. */
    const cell = (value) => (/[",\r\n]/.test(value) ? '"' + value.replace(/"/g, '""') + '"' : value);

    const csv = (file) => [file.columns].concat(file.sample).map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';

    return { files: (words) => [OPPORTUNITIES, logs(words)], csv: csv };
});
