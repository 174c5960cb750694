/** The page "Target plan": a file is looked through first, then imported; trees are saved as files. */
define('attain/target/plan/plan-page', [
    'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/file-errors', 'attain/kernel/files', 'attain/kernel/format',
    'attain/kernel/locale', 'attain/kernel/mount', 'attain/kernel/projects', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/target/plan/export-links', 'attain/target/plan/plan-model', 'attain/target/plan/plan-table',
], function (dom, fields, fileErrors, files, format, locale, mount, projects, rest, states, exportLinks, model, planTable) {
    'use strict';

    const el = dom.el;

    function Page(element, asked) {
        this.write = format(locale());
        this.asked = asked;
        this.project = fields.select('attain-project', {
            'aria-label': AJS.I18n.getText('attain.kernel.config.project'), onchange: () => this.load(),
        });
        this.body = el('div', {}, states.loading(6));
        dom.replace(element, el('div.attain-page.attain-plan', {}, [
            el('header.attain-page-head', {}, [el('h1', {}, AJS.I18n.getText('attain.target.plan.title')), el('form.aui', {}, this.project)]),
            el('p', {}, AJS.I18n.getText('attain.target.plan.intro')), this.body,
        ]));
    }

    Page.prototype.open = function () {
        return projects.choices().then((choices) => {
            fields.options(this.project, choices, this.asked || projects.last());
            return choices.length ? this.load() : dom.replace(this.body, states.empty(AJS.I18n.getText('attain.kernel.noProjects')));
        }).catch((reason) => dom.replace(this.body, states.error(states.failureOf(reason), () => this.open())));
    };

    Page.prototype.load = function () {
        const key = this.project.value;
        projects.remember(key);
        dom.replace(this.body, states.loading(6));
        return rest.get('/targets', { projectKey: key })
            .then((answer) => key === this.project.value && dom.replace(this.body, [this.importer(), this.exports(answer.targets)]))
            .catch((reason) => dom.replace(this.body, states.error(states.failureOf(reason), () => this.load())));
    };

    Page.prototype.importer = function () {
        this.file = el('input.upfile', { id: 'attain-plan-file', type: 'file', accept: files.accept, onchange: () => this.check() });
        this.unbalanced = el('input.checkbox', { id: 'attain-plan-unbalanced', type: 'checkbox', onchange: () => this.check() });
        this.result = el('div.attain-plan-result', { 'aria-live': 'polite' });
        return el('section.attain-section', {}, [
            el('h2', {}, el('label', { for: this.file.id }, AJS.I18n.getText('attain.target.plan.import'))),
            el('p.attain-subtle', {}, AJS.I18n.getText('attain.target.plan.import.hint')),
            el('div.attain-plan-file', {}, this.file),
            el('p.attain-plan-option', {}, [this.unbalanced, ' ', el('label', { for: this.unbalanced.id }, AJS.I18n.getText('attain.target.plan.allowUnbalanced'))]),
            el('p', {}, [AJS.I18n.getText('attain.target.plan.template'), ' ', this.template('xlsx', 'XLSX'), ' · ', this.template('csv', 'CSV')]),
            this.result,
        ]);
    };

    Page.prototype.template = function (kind, label) {
        return el('a', {
            href: rest.url('/rest/attain/1.0/imports/plan/template', { projectKey: this.project.value, format: kind }), download: true,
            'aria-label': AJS.I18n.getText('attain.target.plan.template.as', label),
        }, label);
    };

    Page.prototype.exports = function (targets) {
        return el('section.attain-section', {}, [
            el('h2', {}, AJS.I18n.getText('attain.target.plan.export')),
            el('p.attain-subtle', {}, AJS.I18n.getText('attain.target.plan.export.hint')),
            targets.length === 0 && el('p', {}, AJS.I18n.getText('attain.target.plan.export.none')),
            targets.length > 0 && el('ul.attain-plan-exports', {}, targets.map((target) => el('li', {}, [
                el('span', {}, [el('a', { href: rest.issueUrl(target.key) }, target.key), ' ', target.summary]), exportLinks(target.key),
            ]))),
        ]);
    };

    Page.prototype.send = function (dryRun) {
        return rest.postFile('/imports/plan', {
            projectKey: this.project.value, dryRun: dryRun, allowUnbalanced: this.unbalanced.checked,
        }, this.file.files[0]);
    };

    Page.prototype.wait = function (text) {
        this.file.disabled = this.unbalanced.disabled = true;
        dom.replace(this.result, [el('aui-spinner', { size: 'small' }), ' ', text]);
    };

    Page.prototype.show = function (shown) {
        this.file.disabled = this.unbalanced.disabled = false;
        dom.replace(this.result, shown);
    };

    Page.prototype.failed = function (reason, again) {
        this.show(reason.status === 400 ? fileErrors(reason.errors, this.write) : states.error(states.failureOf(reason), again));
    };

    /** Looks the file through and shows what it would do. */
    Page.prototype.check = function () {
        if (!this.file.files.length) {
            return this.show([]);
        }
        this.wait(AJS.I18n.getText('attain.target.plan.checking'));
        return this.send(true).then((answer) => this.show([
            el('h3', {}, AJS.I18n.getText('attain.target.plan.preview')),
            planTable.of(answer, this.write),
            model.writes(answer)
                ? el('p', {}, el('button.aui-button.aui-button-primary', { type: 'button', onclick: () => this.run() }, AJS.I18n.getText('attain.target.plan.run')))
                : el('p', {}, AJS.I18n.getText('attain.target.plan.nothing')),
        ])).catch((reason) => this.failed(reason, () => this.check()));
    };

    Page.prototype.run = function () {
        this.wait(AJS.I18n.getText('attain.target.plan.running'));
        return this.send(false).then((answer) => {
            this.file.value = '';
            this.show([
                states.message('success', AJS.I18n.getText('attain.target.plan.done'), [planTable.counts(answer, this.write)]),
                planTable.of(answer, this.write),
            ]);
        }).catch((reason) => this.failed(reason, () => this.check()));
    };

    mount.page('plan', (element, project) => new Page(element, project).open());
});

require(['attain/target/plan/plan-page'], function () {});
