/** The page "Target plan": a file is looked through first, then imported; trees are saved as files. */
define('attain/planning/planfile/plan-page', [
    'attain/kernel/dom', 'attain/kernel/file-errors', 'attain/kernel/files', 'attain/kernel/format',
    'attain/kernel/locale', 'attain/kernel/mount', 'attain/kernel/page', 'attain/kernel/projects', 'attain/kernel/rest', 'attain/kernel/run/run-view',
    'attain/kernel/states', 'attain/attainment/figures/export-links', 'attain/planning/planfile/plan-model', 'attain/planning/planfile/plan-table',
], function (dom, fileErrors, files, format, locale, mount, page, projects, rest, runs, states, exportLinks, model, planTable) {
    'use strict';

    const el = dom.el;

    function words() {
        return {
            done: AJS.I18n.getText('attain.target.plan.done'),
            failed: AJS.I18n.getText('attain.target.plan.failed'),
            lost: AJS.I18n.getText('attain.target.plan.lost'),
            leave: AJS.I18n.getText('attain.target.plan.leave'),
        };
    }

    function Page(element) {
        this.write = format(locale());
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
            ([answer, imports]) => this.draw(answer.targets, imports.run));
    };

    /** A run is the last one in the background, if it is under way or was not long ago. */
    Page.prototype.draw = function (targets, run) {
        this.exporting = el('section.attain-section', {}, this.exports(targets));
        dom.replace(this.body, [this.importer(), this.exporting]);
        if (run && run.over) {
            this.tell(run);
        } else if (run) {
            this.follow(run);
        }
    };

    Page.prototype.importer = function () {
        this.file = el('input.upfile', { id: 'attain-plan-file', type: 'file', accept: files.accept, onchange: () => this.check() });
        this.unbalanced = el('input.checkbox', { id: 'attain-plan-unbalanced', type: 'checkbox', onchange: () => this.check() });
        this.form = el('div', {}, [
            el('p.attain-subtle', {}, AJS.I18n.getText('attain.target.plan.import.hint')),
            el('div.attain-plan-file', {}, this.file),
            el('p.attain-plan-option', {}, [this.unbalanced, ' ', el('label', { for: this.unbalanced.id }, AJS.I18n.getText('attain.target.plan.allowUnbalanced'))]),
            el('p', {}, [AJS.I18n.getText('attain.target.plan.template'), ' ', this.template('xlsx', 'XLSX'), ' · ', this.template('csv', 'CSV')]),
        ]);
        this.running = el('div');
        this.result = el('div.attain-plan-result', { 'aria-live': 'polite', tabindex: -1 });
        return el('section.attain-section', {}, [
            el('h2', {}, el('label', { for: this.file.id }, AJS.I18n.getText('attain.target.plan.import'))), this.form, this.running, this.result,
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
            planTable.of(answer, this.write, el('p', {}, model.writes(answer)
                ? el('button.aui-button.aui-button-primary', { type: 'button', onclick: () => this.run() }, AJS.I18n.getText('attain.target.plan.run'))
                : AJS.I18n.getText('attain.target.plan.nothing'))),
        ])).catch((reason) => this.failed(reason, () => this.check()));
    };

    Page.prototype.run = function () {
        this.wait(AJS.I18n.getText('attain.target.plan.running'));
        return this.send(false)
            .then((answer) => (model.isRun(answer) ? this.follow(answer).focus() : this.imported(answer)))
            .catch((reason) => this.failed(reason, () => this.check()));
    };

    Page.prototype.imported = function (answer) {
        this.file.value = '';
        this.show([states.message('success', words().done, [planTable.counts(answer, this.write)]), planTable.of(answer, this.write)]);
        return this.refresh();
    };

    /** There is one import at a time: while it runs it stands in the place of the form. */
    Page.prototype.follow = function (run) {
        const key = this.project.value;
        const ask = (id) => rest.get('/imports/plan/runs/' + id, { projectKey: key });
        const following = new runs.Follow(run, words(), this.write, ask, (over) => {
            const focused = following.element.contains(document.activeElement);
            this.tell(over);
            if (focused) {
                this.result.focus();
            }
            this.refresh();
        });
        this.show([]);
        this.form.hidden = true;
        dom.replace(this.running, following.element);
        return following.element;
    };

    /** What came of a run. A file that is still chosen can be tried again. */
    Page.prototype.tell = function (run) {
        this.form.hidden = false;
        dom.replace(this.running, []);
        if (run.state === 'done') {
            this.file.value = '';
        }
        this.show([
            runs.outcome(run, words(), this.write),
            this.file.files.length > 0 && el('p', {}, el('button.aui-button', { type: 'button', onclick: () => this.check() }, AJS.I18n.getText('attain.kernel.retry'))),
        ]);
    };

    /** There are new trees to export. A list that is not quite new is no trouble. */
    Page.prototype.refresh = function () {
        const list = this.exporting;
        return rest.get('/targets', { projectKey: this.project.value })
            .then((answer) => dom.replace(list, this.exports(answer.targets)))
            .catch(states.failureOf);
    };

    mount.page('plan', (element, project) => new Page(element).open(project));
});

require(['attain/planning/planfile/plan-page'], function () {});
