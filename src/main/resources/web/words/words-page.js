/** The page "Metrics and key actions": what a project measures and counts, by its own names. */
define('attain/words/words-page', [
    'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/mount', 'attain/kernel/projects', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/words/words-model', 'attain/words/words-table',
], function (dom, fields, mount, projects, rest, states, model, sections) {
    'use strict';

    const el = dom.el;

    function Page(element, asked) {
        this.asked = asked;
        this.answer = null;
        this.project = fields.select('attain-project', {
            'aria-label': AJS.I18n.getText('attain.kernel.config.project'), onchange: () => this.load(),
        });
        this.body = el('div', {}, states.loading(8));
        dom.replace(element, el('div.attain-page.attain-words-page', {}, [
            el('header.attain-page-head', {}, [el('h1', {}, AJS.I18n.getText('attain.words.title')), el('form.aui', {}, this.project)]),
            el('p', {}, AJS.I18n.getText('attain.words.intro')), this.body,
        ]));
        window.addEventListener('beforeunload', (event) => this.answer && model.isDirty(this.answer, this.rows) && event.preventDefault());
    }

    Page.prototype.open = function () {
        return projects.choices().then((choices) => {
            fields.options(this.project, choices, this.asked || projects.last());
            return choices.length ? this.load() : dom.replace(this.body, states.empty(AJS.I18n.getText('attain.kernel.noProjects')));
        }).catch((reason) => dom.replace(this.body, states.error(states.failureOf(reason), () => this.open())));
    };

    Page.prototype.path = function () {
        return '/projects/' + encodeURIComponent(this.project.value) + '/words';
    };

    Page.prototype.load = function () {
        const key = this.project.value;
        this.answer = null;
        dom.replace(this.body, states.loading(8));
        projects.remember(key);
        return rest.get(this.path())
            .then((answer) => key === this.project.value && this.show(answer, ''))
            .catch((reason) => dom.replace(this.body, states.error(states.failureOf(reason), () => this.load())));
    };

    Page.prototype.show = function (answer, said) {
        this.answer = answer;
        this.rows = model.rowsOf(answer);
        this.errors = {};
        this.tables = el('div');
        this.problem = el('div');
        this.state = el('span.attain-subtle', { role: 'status' }, said);
        this.button = el('button.aui-button.aui-button-primary', { type: 'submit' }, AJS.I18n.getText('attain.kernel.save'));
        dom.replace(this.body, [
            !answer.mayEdit && states.message('info', '', [AJS.I18n.getText('attain.kernel.onlyManagers')]),
            el('form.aui.attain-words', { novalidate: true, onsubmit: (event) => this.save(event) }, [
                this.problem, this.tables,
                answer.mayEdit && el('div.attain-words-buttons', {}, [this.button, this.state]),
            ]),
        ]);
        this.draw();
    };

    Page.prototype.draw = function (focused) {
        dom.replace(this.tables, sections({
            rows: this.rows, errors: this.errors, mayEdit: this.answer.mayEdit,
            typed: (rows) => this.edited(rows),
            redraw: (rows, id) => {
                this.errors = {};
                this.edited(rows);
                this.draw(id);
            },
        }));
        const control = focused && document.getElementById(focused);
        if (control) {
            control.focus();
        }
    };

    Page.prototype.edited = function (rows) {
        this.rows = rows;
        dom.replace(this.state, model.isDirty(this.answer, rows) ? AJS.I18n.getText('attain.words.notSaved') : '');
    };

    Page.prototype.save = function (event) {
        event.preventDefault();
        this.button.disabled = true;
        dom.replace(this.problem, []);
        return rest.put(this.path(), model.bodyOf(this.answer.version, this.rows))
            .then((answer) => {
                this.show(answer, AJS.I18n.getText('attain.words.saved'));
                this.button.focus();
            })
            .catch((reason) => this.complain(states.failureOf(reason)));
    };

    /** Shows each error at its field and goes to the first. */
    Page.prototype.complain = function (failure) {
        const errors = model.sorted(failure.errors);
        this.button.disabled = false;
        this.errors = errors.of;
        this.draw();
        if (errors.left.length) {
            dom.replace(this.problem, states.message('error', AJS.I18n.getText('attain.words.refused'), errors.left,
                failure.status === 409 && el('button.aui-button', { type: 'button', onclick: () => this.load() }, AJS.I18n.getText('attain.words.reload'))));
        }
        const wrong = this.tables.querySelector('[aria-invalid="true"]');
        if (wrong) {
            wrong.focus();
        }
    };

    mount.page('words', (element, project) => new Page(element, project).open());
});

require(['attain/words/words-page'], function () {});
