/** The page "Import": the files that one may import into a project, each looked through first and then imported whole. */
define('attain/kernel/imports/imports-page', [
    'attain/kernel/dom', 'attain/kernel/file-errors', 'attain/kernel/files', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/mount',
    'attain/kernel/page', 'attain/kernel/projects', 'attain/kernel/rest', 'attain/kernel/run/run-view', 'attain/kernel/states',
    'attain/kernel/imports/imports-model', 'attain/kernel/imports/imports-table',
], function (dom, fileErrors, files, format, locale, mount, page, projects, rest, runs, states, model, table) {
    'use strict';

    const el = dom.el;

    function words() {
        return {
            done: AJS.I18n.getText('attain.kernel.import.over'),
            failed: AJS.I18n.getText('attain.kernel.import.failed'),
            lost: AJS.I18n.getText('attain.kernel.import.lost'),
            leave: AJS.I18n.getText('attain.kernel.import.leave'),
        };
    }

    function download(about) {
        const url = URL.createObjectURL(new Blob(['\ufeff' + model.csv(about)], { type: 'text/csv;charset=utf-8' }));
        el('a', { href: url, download: 'attain-' + about.file + '.csv' }).click();
        setTimeout(() => URL.revokeObjectURL(url), 1000);
    }

    function help(about) {
        return el('details.attain-columns', {}, [
            el('summary', {}, AJS.I18n.getText('attain.kernel.import.columns')),
            el('ul', {}, about.columns.map((column) => el('li', {}, el('code', {}, column)))),
            el('button.aui-button.aui-button-link', { type: 'button', onclick: () => download(about) }, AJS.I18n.getText('attain.kernel.import.sample')),
        ]);
    }

    /** One kind of file ({file, title, hint, columns, sample, run}) of a project. */
    function Importer(about, project) {
        this.about = about;
        this.project = project;
        this.write = format(locale());
        this.input = el('input.upfile', { id: 'attain-file-' + about.file, type: 'file', accept: files.accept, onchange: () => this.check() });
        this.form = el('div', {}, [el('div.attain-adder', {}, this.input), help(about)]);
        this.running = el('div');
        this.result = el('div.attain-import-result', { 'aria-live': 'polite', tabindex: -1 });
        this.element = el('section.attain-section', {}, [
            el('h2', {}, el('label', { for: this.input.id }, about.title)), el('p.attain-subtle', {}, about.hint), this.form, this.running, this.result,
        ]);
    }

    /** What is under way, or was not long ago. */
    Importer.prototype.begin = function () {
        const run = this.about.run;
        if (run != null && run.over) {
            this.tell(run);
        } else if (run != null) {
            this.follow(run);
        }
    };

    Importer.prototype.send = function (dryRun) {
        return rest.postFile('/imports/' + this.about.file, { projectKey: this.project, dryRun: dryRun, background: true }, this.input.files[0]);
    };

    Importer.prototype.wait = function (text) {
        this.input.disabled = true;
        dom.replace(this.result, [el('aui-spinner', { size: 'small' }), ' ', text]);
    };

    Importer.prototype.show = function (shown) {
        this.input.disabled = false;
        dom.replace(this.result, shown);
    };

    Importer.prototype.failed = function (reason) {
        this.show(reason.status === 400 ? fileErrors(reason.errors, this.write) : states.error(states.failureOf(reason), () => this.check()));
    };

    /** Looks the file through and shows what it would do. */
    Importer.prototype.check = function () {
        if (!this.input.files.length) {
            return this.show([]);
        }
        this.wait(AJS.I18n.getText('attain.kernel.import.checking'));
        return this.send(true).then((answer) => this.show(table.of(answer, this.write, el('p', {}, model.writes(answer)
            ? el('button.aui-button.aui-button-primary', { type: 'button', onclick: () => this.run() }, AJS.I18n.getText('attain.kernel.import.run'))
            : AJS.I18n.getText('attain.kernel.import.nothing'))))).catch((reason) => this.failed(reason));
    };

    Importer.prototype.run = function () {
        this.wait(AJS.I18n.getText('attain.kernel.import.running'));
        return this.send(false)
            .then((answer) => (model.isRun(answer) ? this.follow(answer).focus() : this.imported(answer)))
            .catch((reason) => this.failed(reason));
    };

    Importer.prototype.imported = function (answer) {
        this.input.value = '';
        this.show(states.message('success', AJS.I18n.getText('attain.kernel.import.done', this.write.count(answer.imported)), [table.counts(answer, this.write)]));
    };

    /** There is one import of a kind at a time: while it runs it stands in the place of the form. */
    Importer.prototype.follow = function (run) {
        const ask = (id) => rest.get('/imports/' + this.about.file + '/runs/' + id, { projectKey: this.project });
        const following = new runs.Follow(run, words(), this.write, ask, (over) => {
            const focused = following.element.contains(document.activeElement);
            this.tell(over);
            if (focused) {
                this.result.focus();
            }
        });
        this.show([]);
        this.form.hidden = true;
        dom.replace(this.running, following.element);
        return following.element;
    };

    /** What came of a run. A file that is still chosen can be tried again. */
    Importer.prototype.tell = function (run) {
        this.form.hidden = false;
        dom.replace(this.running, []);
        if (run.state === 'done') {
            this.input.value = '';
        }
        this.show([
            runs.outcome(run, words(), this.write),
            this.input.files.length > 0 && el('p', {}, el('button.aui-button', { type: 'button', onclick: () => this.check() }, AJS.I18n.getText('attain.kernel.retry'))),
        ]);
    };

    function draw(element, asked) {
        const frame = page(element, { title: AJS.I18n.getText('attain.kernel.import.title'), intro: AJS.I18n.getText('attain.kernel.import.intro'), lines: 6 });
        return frame.choose(projects.sales, asked, () => frame.load((key) => rest.get('/imports', { projectKey: key }), (answer) => {
            const importers = answer.map((about) => new Importer(about, frame.project.value));
            dom.replace(frame.body, importers.length > 0
                ? importers.map((each) => each.element)
                : states.message('info', '', [AJS.I18n.getText('attain.kernel.onlyManagers')]));
            importers.forEach((each) => each.begin());
        }));
    }

    mount.page('import', draw);
});

require(['attain/kernel/imports/imports-page'], function () {});
