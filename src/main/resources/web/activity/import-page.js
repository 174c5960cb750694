/** The page "Import": opportunities and daily logs from CSV or XLSX files, refused whole with each bad row's reason. */
define('attain/activity/import-page', [
    'attain/kernel/dom', 'attain/kernel/file-errors', 'attain/kernel/files', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/mount',
    'attain/kernel/page', 'attain/kernel/projects', 'attain/kernel/rest', 'attain/kernel/states', 'attain/activity/import-files',
], function (dom, fileErrors, files, format, locale, mount, page, projects, rest, states, importFiles) {
    'use strict';

    const el = dom.el;

    function titleOf(kind) {
        return kind === 'logs' ? AJS.I18n.getText('attain.activity.import.logs') : AJS.I18n.getText('attain.activity.import.opportunities');
    }

    function hintOf(kind) {
        return kind === 'logs' ? AJS.I18n.getText('attain.activity.import.logs.hint') : AJS.I18n.getText('attain.activity.import.opportunities.hint');
    }

    function download(file) {
        const url = URL.createObjectURL(new Blob(['\ufeff' + importFiles.csv(file)], { type: 'text/csv;charset=utf-8' }));
        el('a', { href: url, download: 'attain-' + file.kind + '.csv' }).click();
        setTimeout(() => URL.revokeObjectURL(url), 1000);
    }

    function help(file) {
        return el('details.attain-columns', {}, [
            el('summary', {}, AJS.I18n.getText('attain.activity.import.columns')),
            el('ul', {}, file.columns.map((column) => el('li', {}, el('code', {}, column)))),
            el('button.aui-button.aui-button-link', { type: 'button', onclick: () => download(file) }, AJS.I18n.getText('attain.activity.import.sample')),
        ]);
    }

    function importer(file, projectOf) {
        const write = format(locale());
        const result = el('div.attain-import-result', { 'aria-live': 'polite' });
        const input = el('input.upfile', { id: 'attain-file-' + file.kind, type: 'file', accept: files.accept, onchange: () => {
            button.disabled = !input.files.length;
            dom.replace(result, []);
        } });
        const send = () => {
            button.disabled = true;
            dom.replace(result, [el('aui-spinner', { size: 'small' }), ' ', AJS.I18n.getText('attain.activity.import.running')]);
            rest.postFile('/imports/' + file.kind, { projectKey: projectOf() }, input.files[0])
                .then((answer) => states.message('success', AJS.I18n.getText('attain.activity.import.done', write.count(answer.imported)), []))
                .catch((reason) => (reason.status === 400 ? fileErrors(reason.errors, write) : states.error(states.failureOf(reason))))
                .then((shown) => {
                    dom.replace(result, shown);
                    button.disabled = false;
                });
        };
        const button = el('button.aui-button.aui-button-primary', { type: 'button', disabled: true, onclick: send }, AJS.I18n.getText('attain.activity.import.run'));
        return el('section.attain-section', {}, [
            el('h2', {}, el('label', { for: input.id }, titleOf(file.kind))),
            el('p.attain-subtle', {}, hintOf(file.kind)),
            el('div.attain-adder', {}, [input, button]),
            help(file), result,
        ]);
    }

    function draw(element, asked) {
        const frame = page(element, { title: AJS.I18n.getText('attain.activity.import.title'), intro: AJS.I18n.getText('attain.activity.import.intro'), lines: 6 });
        const wordsOf = (key) => rest.get('/projects/' + encodeURIComponent(key) + '/words');
        return frame.choose(projects.sales, asked, () => frame.load(
            wordsOf,
            (answer) => dom.replace(frame.body, importFiles.files(answer.words).map((file) => importer(file, () => frame.project.value)))
        ));
    }

    mount.page('import', draw);
});

require(['attain/activity/import-page'], function () {});
