/** The page "Rules": what a project judges by, set by set, what a change would do, and every version before. */
define('attain/kernel/rules/rules-page', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/mount', 'attain/kernel/page', 'attain/kernel/person',
    'attain/kernel/projects', 'attain/kernel/rest', 'attain/kernel/states', 'attain/kernel/rules/periods-table', 'attain/kernel/rules/rules-editors', 'attain/kernel/rules/rules-form', 'attain/kernel/rules/rules-loads',
    'attain/kernel/rules/rules-model', 'attain/kernel/rules/rows-text',
], function (busy, el, fields, format, locale, mount, page, person, projects, rest, states, periodsTable, editors, Form, loads, model, rowsText) {
    'use strict';

    const PAUSE = 400;

    function Page(element) {
        this.write = format(locale());
        this.form = null;
        this.frame = page(element, {
            title: AJS.I18n.getText('attain.kernel.rules.title'), intro: AJS.I18n.getText('attain.kernel.rules.intro'), lines: 8,
            isDirty: () => this.form != null && this.form.isDirty(),
        });
        this.chosen = fields.select('attain-rules-set', { 'aria-label': AJS.I18n.getText('attain.kernel.rules.title') });
        this.frame.chooses(this.chosen, () => this.load());
        this.body = this.frame.body;
    }

    Page.prototype.open = function (asked) {
        return this.frame.choose(projects.sales, asked, () => this.load());
    };

    Page.prototype.ofProject = function (path) {
        return '/projects/' + encodeURIComponent(this.frame.project.value) + '/' + path;
    };

    Page.prototype.path = function () {
        return this.ofProject(this.set.code);
    };

    Page.prototype.load = function () {
        const wanted = this.chosen.value;
        this.form = null;
        projects.remember(this.frame.project.value);
        return this.frame.load(() => rest.get(this.ofProject('rule-sets')).then((sets) => {
            const set = sets.find((each) => each.code === wanted) || sets[0];
            return rest.get(this.ofProject(set.code)).then((answer) => ({ sets: sets, set: set, answer: answer }));
        }), (read) => {
            this.set = read.set;
            this.told = {};
            fields.options(this.chosen, read.sets.map((set) => ({ value: set.code, label: set.title })), read.set.code);
            this.chosen.hidden = read.sets.length < 2;
            this.show(read.answer, '');
        });
    };

    Page.prototype.show = function (answer, said) {
        this.form = new Form(this.set, answer, () => this.edited(), (path) => this.ofProject(path));
        this.effect = el('div.attain-rules-effect', { 'aria-live': 'polite' });
        this.periods = el('div', { 'aria-live': 'polite' });
        this.problem = el('div');
        this.state = el('span.attain-subtle', { role: 'status' }, said);
        this.headline = el('span'); // of the effect, which stands where few look while they type
        this.button = el('button.aui-button.aui-button-primary', { type: 'submit' }, AJS.I18n.getText('attain.kernel.save'));
        el.replace(this.body, [
            el('form.aui.attain-rules-chosen', {}, this.chosen),
            el('p', {}, this.set.intro),
            !answer.mayEdit && states.message('info', '', [AJS.I18n.getText('attain.kernel.onlyManagers')]),
            el('form.aui.attain-rules', { novalidate: true, onsubmit: (event) => this.save(event) }, [
                this.problem, this.form.sections(), this.effect,
                answer.mayEdit && el('div.attain-foot', {}, [this.button, this.state, this.headline]),
            ].flat()),
            this.periods,
            this.versions(answer),
        ]);
        this.divide(this.form);
    };

    /** Shows the periods that the rules make, if they divide time. */
    Page.prototype.divide = function (form) {
        const values = form.values();
        return this.set.dividesTime && form.isRead() && rest.get(this.ofProject('fiscal-periods'), values).then(
            (answer) => form === this.form && !model.differs(this.set, values, form.values()) && el.replace(this.periods, periodsTable(answer.years, this.write)),
            () => el.replace(this.periods, []));
    };

    /** Asks, once the typing pauses, what these rules would do. */
    Page.prototype.edited = function () {
        const form = this.form;
        el.replace(this.state, form.isDirty() ? AJS.I18n.getText('attain.kernel.rules.notSaved') : '');
        el.replace(this.headline, []);
        clearTimeout(this.waiting);
        this.waiting = setTimeout(() => {
            const values = form.values();
            this.divide(form);
            return this.set.effect == null || !form.isDirty() || !form.isRead() ? el.replace(this.effect, []) : this.preview(form, values);
        }, PAUSE);
    };

    /** What can be previewed has no fault any more, also where a field was wrong only beside another. */
    Page.prototype.preview = function (form, values) {
        const isAsked = () => form === this.form && !model.differs(this.set, values, form.values());
        return rest.get(this.path() + '/preview', values).then((answer) => {
            if (isAsked()) {
                form.complain([]);
                el.replace(this.effect, this.effectOf(answer));
            }
        }, () => el.replace(this.effect, []));
    };

    Page.prototype.effectOf = function (answer) {
        const told = this.set.effect.groups.filter((group) => answer.now[group.code] != null);
        const headline = AJS.I18n.getText('attain.kernel.rules.effect', this.set.effect.label, this.write.count(answer.changed));
        el.replace(this.headline, told.length > 0 && headline);
        return told.length === 0 ? [] : [
            el('p', {}, headline),
            el('p', {}, told.map((group) => el('span.attain-part', {}, AJS.I18n.getText('attain.kernel.rules.effect', group.label,
                this.write.count(answer.now[group.code]) + ' → ' + this.write.count(answer.then[group.code]))))),
            this.moved(answer, told),
            loads(answer, this.set.effect.measures, this.frame.project.value, this.write),
        ];
    };

    /** Who would be judged otherwise, as far as they are told. */
    Page.prototype.moved = function (answer, groups) {
        const label = (code) => (groups.find((group) => group.code === code) || { label: code }).label;
        const jql = 'key in (' + answer.keys.join(', ') + ')';
        return answer.moved.length > 0 && el('div', {}, [el('a', { href: rest.url('/issues/', { jql: jql }) }, AJS.I18n.getText('attain.kernel.rules.open')), el('ul', {}, answer.moved.map((each) => el('li', {}, [
            el('a', { href: rest.url('/browse/' + each.key) }, each.name), ' ', label(each.from) + ' → ' + label(each.to),
        ])).concat(answer.changed > answer.moved.length
            ? el('li', {}, AJS.I18n.getText('attain.kernel.rules.others', this.write.count(answer.changed - answer.moved.length))) : []))]);
    };

    Page.prototype.save = function (event) {
        event.preventDefault();
        const form = this.form;
        const ready = busy(this.button);
        el.replace(this.problem, []);
        return rest.put(this.path(), Object.assign({ version: form.answer.version }, form.values()))
            .then((answer) => {
                this.show(answer, AJS.I18n.getText('attain.kernel.rules.saved'));
                this.button.focus();
            })
            .catch((reason) => {
                const failure = states.failureOf(reason);
                ready();
                const left = form.complain(failure.errors);
                if (left.length) {
                    el.replace(this.problem, states.message('error', AJS.I18n.getText('attain.kernel.rules.refused'), left.map((each) => each.message),
                        states.ofNewest(failure, () => this.load())));
                }
            });
    };

    Page.prototype.valueOf = function (rule, value) {
        switch (rule.kind) {
            case 'choice': return rule.choices[value ? 1 : 0];
            case 'option': return rule.choices[value - 1];
            case 'hours': case 'text': return value;
            case 'rows': return rowsText.told(rule, value);
            case 'percent': return this.write.percent(value / 100);
            default: return this.write.count(value);
        }
    };

    /** What a rule was and is; of one that reads better as sentences these, once they are known. */
    Page.prototype.change = function (change) {
        const item = el('li', {}, AJS.I18n.getText('attain.kernel.rules.change', change.rule.label,
            this.valueOf(change.rule, change.from), this.valueOf(change.rule, change.to)));
        const teller = editors.tellerOf(this.set.code, change.rule.name);
        const list = (title, lines) => [el('div.attain-subtle', {}, title), el('ul.attain-told-rules', {}, lines.map((each) => el('li', {}, each)))];
        if (teller) {
            this.told[change.rule.name] = this.told[change.rule.name] || teller((what) => this.ofProject(what));
            this.told[change.rule.name].then((read) => el.replace(item, [el('strong', {}, change.rule.label),
                list(AJS.I18n.getText('attain.kernel.rules.change.now'), read(change.to)), list(AJS.I18n.getText('attain.kernel.rules.change.before'), read(change.from))].flat()), () => null);
        }
        return item;
    };

    Page.prototype.changed = function (version) {
        const by = (name) => AJS.I18n.getText('attain.kernel.rules.version', this.write.count(version.version), this.write.moment(version.changedAt), name);
        return version.changedBy ? person.within(version.changedBy, this.frame.project.value, by) : by(this.write.notYet);
    };

    Page.prototype.versions = function (answer) {
        const list = model.history(this.set, answer);
        return el('section.attain-section', {}, [
            el('h2', {}, AJS.I18n.getText('attain.kernel.rules.versions')),
            list.length === 0 && el('p.attain-subtle', {}, AJS.I18n.getText('attain.kernel.rules.versions.none')),
            list.length > 0 && el('ol.attain-versions', {}, list.map((version) => el('li', {}, [
                el('div.attain-subtle', {}, this.changed(version)),
                el('ul', {}, version.changes.map((change) => this.change(change))),
            ]))),
        ]);
    };

    mount.page('rules', (element, project) => new Page(element).open(project));
});

require(['attain/kernel/rules/rules-page'], function () {});
