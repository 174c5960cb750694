/**
 * What a meeting about a weekly report agreed to do: notes(place, about) draws it, about is {report, project, write}. Gives
 * {come, note}: a promise that is kept once it is drawn, and what opens the form for a problem.
 */
define('attain/activity/weekly/weekly-notes', [
    'attain/kernel/announce', 'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/lozenge', 'attain/kernel/person', 'attain/kernel/plus-days',
    'attain/kernel/rest', 'attain/kernel/states', 'attain/kernel/user-picker',
], function (announce, busy, el, fields, lozenge, person, plusDays, rest, states, userPicker) {
    'use strict';

    const FIELDS = ['problem', 'action', 'assignee', 'due'];
    const LONGEST = 255;
    const DAYS = 7;

    function Notes(about) {
        this.about = about;
        this.write = about.write;
        this.asked = { projectKey: about.project, team: about.report.team, week: about.report.week };
        this.list = el('div', {}, states.loading(3));
        this.people = new Map();
        this.place = el('div');
        this.add = el('button.aui-button', { type: 'button', onclick: () => this.note('') }, AJS.I18n.getText('attain.activity.notes.add'));
    }

    Notes.prototype.load = function () {
        return rest.get('/weekly-report/notes', this.asked).then((data) => {
            this.offer(data.people);
            el.replace(this.list, this.table(data));
        }).catch((reason) => el.replace(this.list, states.error(states.failureOf(reason), () => this.load())));
    };

    Notes.prototype.table = function (data) {
        const all = data.notes.concat(data.before);
        const heads = [AJS.I18n.getText('attain.activity.notes.problem'), AJS.I18n.getText('attain.activity.notes.action'),
            AJS.I18n.getText('attain.activity.notes.assignee'), AJS.I18n.getText('attain.activity.notes.due')];
        return all.length === 0 ? el('p.attain-subtle', {}, AJS.I18n.getText('attain.activity.notes.none')) : el('table.aui.attain-cards.attain-weekly-table', {}, [
            el('thead', {}, el('tr', {}, heads.map((head) => el('th', { scope: 'col' }, head)))),
            el('tbody', {}, all.map((note) => el('tr', {}, this.cells(note).map((cell, at) => el('td', { 'data-label': heads[at] }, cell))))),
        ]);
    };

    Notes.prototype.cells = function (note) {
        const late = note.due && !note.done && note.due < this.about.report.today;
        return [
            [note.problem || this.write.notYet, note.week !== this.asked.week &&
                el('div.attain-subtle', {}, AJS.I18n.getText('attain.activity.notes.from', this.write.day(note.week)))],
            [el('a', { href: rest.issueUrl(note.key) }, note.summary), ' ', lozenge(note.done ? 'success' : 'default', note.done ? '✓' : '…', note.status)],
            note.assignee ? person(note.assignee, this.about.project) : this.write.notYet,
            [note.due ? this.write.day(note.due) : this.write.notYet, late && [' ', lozenge('removed', '!', AJS.I18n.getText('attain.activity.notes.overdue'))]].flat(),
        ];
    };

    /** Opens the form; what is typed stays, but for the problem that it is opened for. */
    Notes.prototype.note = function (problem) {
        this.form = this.form || this.draw();
        if (problem) {
            this.inputs.problem.value = problem;
        }
        this.add.hidden = true;
        el.replace(this.place, this.form);
        this.inputs[problem ? 'action' : 'problem'].focus();
    };

    Notes.prototype.close = function () {
        this.add.hidden = false;
        el.replace(this.place, []);
        this.add.focus();
    };

    /** Whoever of the team may be given something is offered; others are found by name. */
    Notes.prototype.offer = function (people) {
        people.forEach((each) => this.people.set(each.key, each.name));
        if (this.form) {
            this.choose(this.inputs.assignee, this.inputs.assignee.value);
        }
    };

    Notes.prototype.choose = function (select, key) {
        const me = { value: '', label: AJS.I18n.getText('attain.activity.asks.me') };
        fields.options(select, [me].concat([...this.people].map(([value, label]) => ({ value: value, label: label }))));
        select.value = key;
    };

    Notes.prototype.assignee = function () {
        const select = fields.select('attain-note-assignee');
        this.choose(select, '');
        this.finder = userPicker('attain-note-find', this.about.project, AJS.I18n.getText('attain.activity.notes.somebody'), (found) => {
            this.people.set(found.key, found.name);
            this.choose(select, found.key);
            select.focus();
        });
        return select;
    };

    Notes.prototype.draw = function () {
        const report = this.about.report;
        const text = (name, list) => fields.text('attain-note-' + name, '', { maxlength: LONGEST, list: list });
        this.inputs = {
            problem: text('problem', 'attain-note-tags'), action: text('action'), assignee: this.assignee(),
            due: el('input.text', { id: 'attain-note-due', type: 'date', value: plusDays(report.today, DAYS) }),
        };
        this.problem = el('div');
        this.send = el('button.aui-button.aui-button-primary', { type: 'submit' }, AJS.I18n.getText('attain.activity.notes.save'));
        const group = (name, label, control, required) => fields.group(this.inputs[name].id, label, control || this.inputs[name], null, required);
        return el('form.aui.top-label.attain-weekly-note', {
            'aria-label': AJS.I18n.getText('attain.activity.notes.add'), onsubmit: (event) => {
                event.preventDefault();
                this.submit();
            }, onkeydown: (event) => {
                if (event.key === 'Escape' && !event.isComposing) {
                    this.close();
                }
            },
        }, [
            group('problem', AJS.I18n.getText('attain.activity.notes.problem')),
            el('datalist', { id: 'attain-note-tags' }, report.problems.map((tag) => el('option', { value: tag.tag }))),
            group('action', AJS.I18n.getText('attain.activity.notes.action'), null, true),
            group('assignee', AJS.I18n.getText('attain.activity.notes.assignee'), el('div', {}, [this.inputs.assignee, this.finder.element])),
            group('due', AJS.I18n.getText('attain.activity.notes.due'), null, true),
            this.problem,
            el('div.attain-adder', {}, [
                this.send, el('button.aui-button.aui-button-link', { type: 'button', onclick: () => this.close() }, AJS.I18n.getText('attain.kernel.cancel')),
            ]),
        ]);
    };

    Notes.prototype.submit = function () {
        const ready = busy(this.send);
        const body = Object.fromEntries(FIELDS.map((name) => [name, this.inputs[name].value || null]));
        const team = this.asked.team == null ? null : String(this.asked.team);
        return rest.post('/weekly-report/notes', Object.assign(body, this.asked, { team: team })).then((note) => {
            announce(AJS.I18n.getText('attain.activity.notes.saved', note.key));
            this.form = null;
            this.close();
            return this.load();
        }, (reason) => this.refused(reason)).finally(ready);
    };

    Notes.prototype.refused = function (reason) {
        const others = fields.refuse(this.inputs, states.failureOf(reason).errors);
        el.replace(this.problem, others.length > 0 && states.message('error', null, others.map((each) => each.message)));
    };

    return function notes(place, about) {
        const drawn = new Notes(about);
        el.append(place, [el('p.attain-subtle', {}, AJS.I18n.getText('attain.activity.notes.hint')), drawn.list, drawn.place, drawn.add]);
        return { come: drawn.load(), note: (problem) => drawn.note(problem) };
    };
});
