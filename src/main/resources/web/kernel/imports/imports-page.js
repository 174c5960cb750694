/** The page "Import": the files that one may import into a project, each looked through first and then imported whole. */
define('attain/kernel/imports/imports-page', [
    'attain/kernel/dom', 'attain/kernel/download', 'attain/kernel/file-drop', 'attain/kernel/file-link', 'attain/kernel/files', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/mount', 'attain/kernel/page',
    'attain/kernel/projects', 'attain/kernel/rest', 'attain/kernel/states', 'attain/kernel/imports/brought', 'attain/kernel/imports/importing', 'attain/kernel/imports/imports-model',
    'attain/kernel/imports/imports-table', 'attain/kernel/imports/reading',
], function (el, download, fileDrop, fileLink, files, format, locale, mount, page, projects, rest, states, Brought, Importing, model, table, Reading) {
    'use strict';

    function help(about) {
        const sample = () => download('attain-' + about.file + '.csv', '\ufeff' + model.csv(about), 'text/csv;charset=utf-8');
        return el('details.attain-columns', {}, [
            el('summary', {}, AJS.I18n.getText('attain.kernel.import.columns')),
            el('ul', {}, about.columns.map((column) => el('li', {}, el('code', {}, column)))),
            el('button.aui-button.aui-button-link', { type: 'button', onclick: sample }, AJS.I18n.getText('attain.kernel.import.sample')),
        ]);
    }

    /** What is there, as files that change nothing when they are imported. */
    const exports = (about, project) => about.export != null && el('p', {}, [
        AJS.I18n.getText('attain.kernel.import.export'), ' ',
        ['csv', 'xlsx'].map((format) => [fileLink('a', about.export, { projectKey: project, format: format }, format.toUpperCase(), about.title + ', ' + format.toUpperCase()), ' ']).flat(),
    ].flat());

    /** One kind of file ({file, title, hint, columns, sample, run, batches}) of a project. */
    function importer(about, project, over) {
        const input = el('input.upfile', { id: 'attain-file-' + about.file, type: 'file', accept: files.accept });
        const form = el('div', {}, [fileDrop(input), help(about)]);
        const importing = new Importing({
            file: about.file,
            project: project,
            inputs: [input],
            form: form,
            sent: () => ({}),
            done: AJS.I18n.getText('attain.kernel.import.over'),
            preview: table.preview,
            imported: (answer, write) => states.message('success', AJS.I18n.getText('attain.kernel.import.done', write.count(model.taken(answer))), [table.counts(answer, write)]),
            over: over,
        });
        const reading = new Reading(about.file, project, format(locale()), () => importing.check());
        ['change', 'emptied'].forEach((event) => input.addEventListener(event, () => reading.load(input.files[0])));
        const element = el('section.attain-section', {}, [
            el('h2', {}, el('label', { for: input.id }, about.title)), el('p.attain-subtle', {}, about.hint), form, exports(about, project), importing.running, reading.element, importing.result,
        ]);
        return {
            element: element,
            begin: () => importing.begin(about.run),
        };
    }

    function draw(element, asked) {
        const frame = page(element, { title: AJS.I18n.getText('attain.kernel.import.title'), intro: AJS.I18n.getText('attain.kernel.import.intro'), lines: 6 });
        return frame.choose(projects.sales, asked, () => frame.load((key) => rest.get('/imports', { projectKey: key }), (answer) => {
            const brought = new Brought(frame.project.value, format(locale()));
            const importers = answer.map((about) => importer(about, frame.project.value, () => brought.load()));
            el.replace(frame.body, importers.length > 0
                ? importers.map((each) => each.element).concat(brought.element)
                : states.message('info', '', [AJS.I18n.getText('attain.kernel.onlyManagers')]));
            importers.forEach((each) => each.begin());
            return importers.length > 0 && brought.load();
        }));
    }

    mount.page('import', draw);
});

require(['attain/kernel/imports/imports-page'], function () {});
