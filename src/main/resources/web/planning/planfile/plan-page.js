/** The page "Target plan": a file is looked through first, then imported; trees are saved as files. */
define('attain/planning/planfile/plan-page', [
    'attain/kernel/dom', 'attain/kernel/file-drop', 'attain/kernel/files', 'attain/kernel/mount', 'attain/kernel/page', 'attain/kernel/projects', 'attain/kernel/rest',
    'attain/kernel/states', 'attain/kernel/imports/importing', 'attain/kernel/imports/imports-table', 'attain/attainment/figures/export-links',
    'attain/planning/planfile/plan-drafts', 'attain/planning/planfile/plan-model', 'attain/planning/planfile/plan-sums',
], function (el, fileDrop, files, mount, page, projects, rest, states, Importing, table, exportLinks, planDrafts, model, planSums) {
    'use strict';

    function Page(element) {
        this.frame = page(element, {
            title: AJS.I18n.getText('attain.target.plan.title'), intro: AJS.I18n.getText('attain.target.plan.intro'), style: 'attain-plan', lines: 6,
        });
        this.project = this.frame.project;
        this.body = this.frame.body;
    }

    Page.prototype.open = function (asked) {
        return this.frame.choose(projects.sales, asked, () => this.load());
    };

    Page.prototype.load = function () {
        projects.remember(this.project.value);
        return this.frame.load(
            (key) => Promise.all([rest.get('/targets', { projectKey: key }), rest.get('/imports/plan', { projectKey: key })]),
            ([answer, imports]) => this.draw(answer.targets, imports));
    };

    Page.prototype.draw = function (targets, imports) {
        this.exporting = el('section.attain-section', {}, this.exports(targets));
        el.replace(this.body, [
            imports.mayImport ? this.importer(imports.run) : states.message('info', '', [AJS.I18n.getText('attain.kernel.onlyManagers')]),
            this.exporting,
        ]);
    };

    /** A run is the last one in the background, if it is under way or was not long ago. */
    Page.prototype.importer = function (run) {
        const file = el('input.upfile', { id: 'attain-plan-file', type: 'file', accept: files.accept });
        const unbalanced = el('input.checkbox', { id: 'attain-plan-unbalanced', type: 'checkbox' });
        const form = this.form(file, unbalanced);
        const done = AJS.I18n.getText('attain.target.plan.done');
        const importing = new Importing({
            file: 'plan',
            project: this.project.value,
            inputs: [file, unbalanced],
            form: form,
            sent: () => ({ allowUnbalanced: unbalanced.checked }),
            done: done,
            preview: (answer, write, next) => table.preview(answer, write, el('div', {}, [next, planSums(answer, write)])),
            imported: (answer, write) => [states.message('success', done, [table.counts(answer, write)]), planDrafts(answer.tops, write), table.of(answer, write)],
            followed: (run, write) => this.refresh().then((targets) => planDrafts(model.made(run, targets), write)),
            over: () => this.refresh(),
        });
        importing.begin(run);
        return el('section.attain-section', {}, [
            el('h2', {}, el('label', { for: file.id }, AJS.I18n.getText('attain.target.plan.import'))), form, importing.running, importing.result,
        ]);
    };

    Page.prototype.form = function (file, unbalanced) {
        return el('div', {}, [
            el('p.attain-subtle', {}, AJS.I18n.getText('attain.target.plan.import.hint')),
            el('div.attain-plan-file', {}, fileDrop(file)),
            el('p.attain-plan-option', {}, [unbalanced, ' ', el('label', { for: unbalanced.id }, AJS.I18n.getText('attain.target.plan.allowUnbalanced'))]),
            el('p', {}, [AJS.I18n.getText('attain.target.plan.template'), ' ', this.template('xlsx', 'XLSX'), ' · ', this.template('csv', 'CSV')]),
        ]);
    };

    Page.prototype.template = function (kind, label) {
        return el('a', {
            href: rest.url('/rest/attain/1.0/imports/plan/template', { projectKey: this.project.value, format: kind }), download: true,
            'aria-label': AJS.I18n.getText('attain.target.plan.template.as', label),
        }, label);
    };

    Page.prototype.exports = function (targets) {
        return [
            el('h2', {}, AJS.I18n.getText('attain.target.plan.export')),
            el('p.attain-subtle', {}, AJS.I18n.getText('attain.target.plan.export.hint')),
            targets.length === 0 && el('p', {}, AJS.I18n.getText('attain.target.plan.export.none')),
            targets.length > 0 && el('ul.attain-plan-exports', {}, targets.map((target) => el('li', {}, [
                el('span', {}, [el('a', { href: rest.issueUrl(target.key) }, target.key), ' ', target.summary]), exportLinks(target.key),
            ]))),
        ];
    };

    /** There are new trees to export. A list that is not quite new is no trouble. */
    Page.prototype.refresh = function () {
        const list = this.exporting;
        return rest.get('/targets', { projectKey: this.project.value })
            .then((answer) => {
                el.replace(list, this.exports(answer.targets));
                return answer.targets;
            })
            .catch((reason) => states.failureOf(reason) && []);
    };

    mount.page('plan', (element, project) => new Page(element).open(project));
});

require(['attain/planning/planfile/plan-page'], function () {});
