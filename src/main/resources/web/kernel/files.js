/** Tables as files: what type they are sent as, and the order in which their errors are told. Pure. */
define('attain/kernel/files', [], function () {
    'use strict';

    const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

    return {
        /** What a file field accepts. */
        accept: '.csv,.xlsx,text/csv,' + XLSX,
        /** The media type by the end of a file's name; the server looks at the content itself. */
        typeOf: (name) => (/\.xlsx$/i.test(name) ? XLSX : 'text/csv; charset=utf-8'),
        /** Errors in the order of the file, those of the whole file first; what is wrong in several lines is told once, with these. */
        grouped: (errors) => {
            const groups = new Map();
            [...errors].sort((a, b) => (a.line || 0) - (b.line || 0)).forEach((error) => {
                const like = JSON.stringify([error.field, error.message]);
                groups.set(like, groups.get(like) || { lines: [], field: error.field, message: error.message });
                groups.get(like).lines.push(error.line);
            });
            return [...groups.values()];
        },
    };
});
