/** The page "Playbook": what each stage asks for, its versions, and the whole as a file. */
define('attain/playbook/playbook-page', [
    'attain/kernel/dom', 'attain/kernel/download', 'attain/kernel/fields', 'attain/kernel/file-drop', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/mount', 'attain/kernel/page',
    'attain/kernel/projects', 'attain/kernel/rest', 'attain/kernel/states', 'attain/words/edit-form', 'attain/playbook/playbook-model', 'attain/playbook/playbook-table',
    'attain/playbook/playbook-versions',
], function (el, download, fields, fileDrop, format, locale, mount, page, projects, rest, states, form, model, tables, versions) {
    'use strict';

    function Page(element) {
        this.write = format(locale());
        this.frame = page(element, {
            title: AJS.I18n.getText('attain.playbook.title'), intro: AJS.I18n.getText('attain.playbook.intro'), style: 'attain-words-page.attain-playbook-page', lines: 8,
            isDirty: () => this.form && this.form.isDirty(),
        });
    }

    Page.prototype.open = function (asked) {
        return this.frame.choose(projects.sales, asked, (key) => this.load(key));
    };

    Page.prototype.load = function (key) {
        this.form = null;
        projects.remember(key);
        return this.frame.load(() => rest.get('/projects/' + encodeURIComponent(key) + '/playbook'), (answer) => this.show(key, answer));
    };

    Page.prototype.show = function (key, answer) {
        this.key = key;
        this.inForce = el('p', { role: 'status' });
        this.said = el('div', { 'aria-live': 'polite' });
        this.history = el('div');
        this.from = fields.text('attain-playbook-from', answer.today, { type: 'date', min: answer.today, max: '2099-12-31', 'aria-describedby': 'attain-playbook-from-hint' });
        const place = el('div');
        el.replace(this.frame.body, [
            !answer.mayEdit && states.message('info', '', [AJS.I18n.getText('attain.kernel.onlyManagers')]),
            this.inForce, this.files(answer.mayEdit), this.said, place, this.history,
        ]);
        this.form = form(place, {
            path: '/projects/' + encodeURIComponent(key) + '/playbook', prefix: 'attain-step',
            model: Object.assign({}, model, { bodyOf: (version, rows) => model.bodyOf(version, rows, this.from.value) }),
            tables: (state) => [tables(state), state.mayEdit && this.effect()].flat(),
            save: AJS.I18n.getText('attain.playbook.save'), saved: AJS.I18n.getText('attain.playbook.saved'), onOpened: () => this.tell(),
        });
        this.form.open(answer, '');
        this.tell();
    };

    Page.prototype.effect = function () {
        return fields.group('attain-playbook-from', AJS.I18n.getText('attain.playbook.from'), this.from, AJS.I18n.getText('attain.playbook.from.hint'));
    };

    /** What the page says beside the form, of what it shows now. */
    Page.prototype.tell = function () {
        const answer = this.form.answer;
        el.replace(this.inForce, versions.inForce(answer, this.write));
        el.replace(this.said, []);
        el.replace(this.history, versions.list(answer, this.key, this.write, answer.mayEdit && ((version) =>
            this.fill(model.rowsOf(version), AJS.I18n.getText('attain.playbook.history.used', String(version.version))))));
    };

    /** Puts other steps into the form, to be looked at and saved. */
    Page.prototype.fill = function (rows, text) {
        this.form.redraw(rows);
        el.replace(this.said, states.message('info', '', [text]));
        this.said.scrollIntoView({ block: 'nearest' });
    };

    Page.prototype.files = function (mayEdit) {
        const input = el('input', { id: 'attain-playbook-file', type: 'file', accept: '.json,application/json', 'aria-label': AJS.I18n.getText('attain.playbook.import'), onchange: () => this.read(input) });
        return el('div.attain-playbook-files', {}, [
            el('button.aui-button', { type: 'button', onclick: () => this.export() }, AJS.I18n.getText('attain.playbook.export')),
            mayEdit && el('span', {}, AJS.I18n.getText('attain.playbook.import')), mayEdit && fileDrop(input),
        ]);
    };

    Page.prototype.read = function (input) {
        const file = input.files[0];
        return file && file.text().then((text) => {
            const rows = model.imported(text, this.form.answer);
            if (rows) {
                this.fill(rows, AJS.I18n.getText('attain.playbook.import.used', String(rows.length), file.name));
            } else {
                el.replace(this.said, states.message('error', '', [AJS.I18n.getText('attain.playbook.import.none', file.name)]));
            }
            input.value = '';
            input.dispatchEvent(new Event('emptied'));
        });
    };

    Page.prototype.export = function () {
        download('playbook-' + this.key + '.json', model.exported(this.form.answer), 'application/json');
    };

    mount.page('playbook', (element, project) => new Page(element).open(project));
});

require(['attain/playbook/playbook-page'], function () {});
