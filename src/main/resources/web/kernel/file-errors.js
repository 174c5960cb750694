/** All that is wrong with an imported file, as a table: line, column, problem; above it ways, what can be done about it. */
define('attain/kernel/file-errors', ['attain/kernel/dom', 'attain/kernel/files', 'attain/kernel/states'], function (el, files, states) {
    'use strict';

    const SHOWN = 200;
    const LINES_SHOWN = 5;

    /** The lines of one error, as many as can be read. */
    function lines(error, write) {
        const more = error.lines.length - LINES_SHOWN;
        const shown = error.lines.slice(0, LINES_SHOWN).map((line) => (line == null ? write.notYet : String(line))).join(', ');
        return more > 0 ? AJS.I18n.getText('attain.kernel.import.moreLines', shown, write.count(more)) : shown;
    }

    return function fileErrors(errors, write, ways) {
        const grouped = files.grouped(errors);
        const hidden = grouped.length - SHOWN;
        return el('div', { role: 'alert' }, [
            states.message('error', AJS.I18n.getText('attain.kernel.import.refused'), [AJS.I18n.getText('attain.kernel.import.refused.why', write.count(errors.length))]),
            ways,
            el('table.aui', {}, [
                el('thead', {}, el('tr', {}, [
                    el('th.attain-number', { scope: 'col' }, AJS.I18n.getText('attain.kernel.import.line')),
                    el('th', { scope: 'col' }, AJS.I18n.getText('attain.kernel.import.column')),
                    el('th', { scope: 'col' }, AJS.I18n.getText('attain.kernel.import.problem')),
                ])),
                el('tbody', {}, grouped.slice(0, SHOWN).map((error) => el('tr', {}, [
                    el('td.attain-number', {}, lines(error, write)),
                    el('td', {}, error.field ? el('code', {}, error.field) : write.notYet),
                    el('td', {}, error.message),
                ]))),
            ]),
            hidden > 0 && el('p.attain-subtle', {}, AJS.I18n.getText('attain.kernel.import.moreRows', write.count(hidden))),
        ]);
    };
});
