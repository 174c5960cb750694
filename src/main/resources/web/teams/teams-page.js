/** The page "Teams": a project's tree of teams, who manages each and who belongs to it when. */
define('attain/teams/teams-page', [
    'attain/kernel/announce', 'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/mount', 'attain/kernel/page',
    'attain/kernel/projects', 'attain/kernel/rest', 'attain/kernel/states', 'attain/kernel/today', 'attain/kernel/imports/file-ways',
    'attain/teams/team-form', 'attain/teams/teams-file', 'attain/teams/teams-model', 'attain/teams/teams-roles', 'attain/teams/teams-tree',
], function (announce, busy, el, format, locale, mount, page, projects, rest, states, today, fileWays, form, teamsFile, model, roles, trees) {
    'use strict';

    function Page(element) {
        this.answer = null;
        this.today = today();
        this.joining = '';
        this.write = format(locale());
        this.frame = page(element, {
            title: AJS.I18n.getText('attain.teams.title'), intro: AJS.I18n.getText('attain.teams.intro'), style: 'attain-teams-page.attain-wide', lines: 8,
            isDirty: () => this.answer != null && model.isDirty(this.answer, this.rows),
        });
        this.body = this.frame.body;
    }

    Page.prototype.open = function (asked) {
        return this.frame.choose(projects.sales, asked, (key) => this.load(key));
    };

    Page.prototype.path = function () {
        return '/projects/' + encodeURIComponent(this.projectKey) + '/teams';
    };

    Page.prototype.load = function (key) {
        this.projectKey = key;
        this.answer = null;
        this.selected = '';
        projects.remember(key);
        return this.frame.load(() => rest.get(this.path()), (answer) => this.show(answer, ''));
    };

    Page.prototype.show = function (answer, said) {
        const places = this.selected && model.find(this.rows, this.selected) ? this.rows.findIndex((row) => row.uid === this.selected) : 0;
        this.answer = answer;
        this.rows = model.rowsOf(answer);
        this.errors = {};
        this.selected = this.rows.length ? this.rows[Math.min(places, this.rows.length - 1)].uid : '';
        this.tree = el('div.attain-teams-left');
        this.form = el('div.attain-teams-right');
        this.problem = el('div');
        this.roles = el('div', {}, this.rolesOf(answer));
        this.state = el('span.attain-subtle', { role: 'status' }, said);
        this.button = el('button.aui-button.aui-button-primary', { type: 'submit' }, AJS.I18n.getText('attain.kernel.save'));
        el.replace(this.body, [
            !answer.mayEdit && states.message('info', '', [AJS.I18n.getText('attain.kernel.onlyManagers')]),
            el('form.aui.top-label.attain-teams', { novalidate: true, onsubmit: (event) => this.save(event) }, [
                this.problem,
                el('div.attain-teams-columns', {}, [this.tree, this.form]),
                answer.mayEdit && el('div.attain-teams-buttons', {}, [this.button, this.state]),
            ]),
            answer.mayEdit && teamsFile({
                write: this.write, projectKey: this.projectKey, read: (file) => this.read(file), marked: (file) => fileWays.marked(this.path() + '/file/marked', {}, file),
            }),
            this.roles,
        ]);
        this.draw();
    };

    Page.prototype.rolesOf = function (answer) {
        return roles({ projectKey: this.projectKey, given: (person) => this.given(person) }, answer);
    };

    /** Draws what is edited, and gives the focus back to a control. */
    Page.prototype.draw = function (focused) {
        this.drawTree();
        el.replace(this.form, this.selected ? form(this.formState()) : []);
        const control = focused && document.getElementById(focused);
        if (control) {
            control.focus();
        }
    };

    Page.prototype.drawTree = function () {
        el.replace(this.tree, [
            this.rows.length ? trees.tree({
                rows: this.rows, errors: this.errors, selected: this.selected, today: this.today, write: this.write,
                select: (uid) => this.select(uid, 'attain-team-' + uid),
            }) : el('p.attain-subtle', {}, AJS.I18n.getText('attain.teams.none')),
            this.answer.mayEdit && el('button.aui-button', { id: 'attain-teams-add', type: 'button', onclick: () => this.add('') }, AJS.I18n.getText('attain.teams.add')),
        ]);
    };

    /** What is typed shows in the tree at once; the form stays as it is, so that nobody is thrown out of a field. */
    Page.prototype.formState = function () {
        const page = this;
        return {
            get rows() {
                return page.rows; // as typed by now, in whichever field
            },
            get joining() {
                return page.joining;
            },
            errors: this.errors, selected: this.selected, projectKey: this.projectKey, mayEdit: this.answer.mayEdit,
            joinFrom: (day) => {
                this.joining = day;
            },
            typed: (rows) => {
                this.edited(rows);
                this.drawTree();
            },
            redraw: (rows, id) => {
                this.edited(rows);
                this.draw(id);
            },
            add: (parent) => this.add(parent),
            remove: (uid) => this.remove(uid),
        };
    };

    Page.prototype.select = function (uid, focused) {
        this.selected = uid;
        this.draw(focused);
    };

    Page.prototype.add = function (parent) {
        this.edited(model.added(this.rows, parent));
        this.select(this.rows[this.rows.length - 1].uid, 'attain-team-field-english');
    };

    Page.prototype.remove = function (uid) {
        const parent = model.find(this.rows, uid).parent;
        this.edited(model.removed(this.rows, uid));
        const next = parent || (this.rows.length ? this.rows[0].uid : '');
        this.select(next, next ? 'attain-team-' + next : 'attain-teams-add');
    };

    Page.prototype.edited = function (rows) {
        this.rows = rows;
        el.replace(this.state, model.isDirty(this.answer, rows) ? AJS.I18n.getText('attain.teams.notSaved') : '');
    };

    /** What a file makes of the teams stands there as if somebody had typed it. */
    Page.prototype.read = function (file) {
        return rest.postFile(this.path() + '/file', {}, file).then((read) => {
            this.errors = {};
            this.edited(model.rowsOf(read));
            this.selected = this.rows.length ? this.rows[0].uid : '';
            this.draw();
            return model.imported(model.rowsOf(this.answer), this.rows, trees.nameOf);
        });
    };

    /** Somebody has a role now; what is edited stays as it is. */
    Page.prototype.given = function (person) {
        return rest.get(this.path()).then((answer) => {
            el.replace(this.roles, this.rolesOf(answer));
            announce(AJS.I18n.getText('attain.teams.role.given', person.name));
        });
    };

    Page.prototype.save = function (event) {
        event.preventDefault();
        this.ready = busy(this.button);
        el.replace(this.problem, []);
        return rest.put(this.path(), model.bodyOf(this.answer.version, this.rows))
            .then((answer) => {
                this.show(answer, AJS.I18n.getText('attain.teams.saved'));
                this.button.focus();
            })
            .catch((reason) => this.complain(states.failureOf(reason)));
    };

    /** Shows each error at its field, first those of the first team that has one. */
    Page.prototype.complain = function (failure) {
        const errors = model.sorted(failure.errors, this.rows);
        this.ready();
        this.errors = errors.of;
        this.selected = Object.keys(errors.of)[0] || this.selected;
        this.draw();
        if (errors.left.length) {
            el.replace(this.problem, states.message('error', AJS.I18n.getText('attain.teams.refused'), errors.left,
                states.ofNewest(failure, () => this.load(this.projectKey))));
        }
        const wrong = this.form.querySelector('[aria-invalid="true"]');
        if (wrong) {
            (wrong.querySelector('input, button') || wrong).focus();
        }
    };

    mount.page('teams', (element, project) => new Page(element).open(project));
});

require(['attain/teams/teams-page'], function () {});
