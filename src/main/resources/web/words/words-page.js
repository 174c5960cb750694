/** The page "Metrics and key actions": what a project measures and counts, by its own names. */
define('attain/words/words-page', [
    'attain/kernel/dom', 'attain/kernel/mount', 'attain/kernel/page', 'attain/kernel/projects', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/words/words-model', 'attain/words/words-table',
], function (dom, mount, page, projects, rest, states, model, sections) {
    'use strict';

    const el = dom.el;

    function Page(element) {
        this.answer = null;
        this.frame = page(element, {
            title: AJS.I18n.getText('attain.words.title'), intro: AJS.I18n.getText('attain.words.intro'), style: 'attain-words-page', lines: 8,
        });
        this.body = this.frame.body;
        window.addEventListener('beforeunload', (event) => this.answer && model.isDirty(this.answer, this.rows) && event.preventDefault());
    }

    Page.prototype.open = function (asked) {
        return this.frame.choose(projects.sales, asked, (key) => this.load(key));
    };

    Page.prototype.path = function () {
        return '/projects/' + encodeURIComponent(this.projectKey) + '/words';
    };

    Page.prototype.load = function (key) {
        this.projectKey = key;
        this.answer = null;
        projects.remember(key);
        return this.frame.load(() => rest.get(this.path()), (answer) => this.show(answer, ''));
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
        const page = this;
        dom.replace(this.tables, sections({
            get rows() {
                return page.rows; // as typed by now, in whichever field
            },
            errors: this.errors, mayEdit: this.answer.mayEdit,
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
                failure.status === 409 && el('button.aui-button', { type: 'button', onclick: () => this.load(this.projectKey) }, AJS.I18n.getText('attain.words.reload'))));
        }
        const wrong = this.tables.querySelector('[aria-invalid="true"]');
        if (wrong) {
            wrong.focus();
        }
    };

    mount.page('words', (element, project) => new Page(element).open(project));
});

require(['attain/words/words-page'], function () {});
