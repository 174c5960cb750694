/** The page "Rules": how a project judges and shows its targets, what a change would do, and every version before. */
define('attain/attainment/rules/rules-page', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/mount', 'attain/kernel/page',
    'attain/kernel/projects', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/attainment/figures/figures', 'attain/attainment/rules/rules-form', 'attain/attainment/rules/rules-model', 'attain/attainment/rules/rules-texts',
], function (dom, format, locale, mount, page, projects, rest, states, figures, Form, model, texts) {
    'use strict';

    const el = dom.el;
    const PAUSE = 400;

    function Page(element) {
        this.write = format(locale());
        this.form = null;
        this.frame = page(element, { title: AJS.I18n.getText('attain.target.rules.title'), intro: AJS.I18n.getText('attain.target.rules.intro'), lines: 8 });
        this.body = this.frame.body;
        window.addEventListener('beforeunload', (event) => this.form && this.form.isDirty() && event.preventDefault());
    }

    Page.prototype.open = function (asked) {
        return this.frame.choose(projects.sales, asked, () => this.load());
    };

    Page.prototype.path = function () {
        return '/projects/' + encodeURIComponent(this.frame.project.value) + '/target-rules';
    };

    Page.prototype.load = function () {
        this.form = null;
        projects.remember(this.frame.project.value);
        return this.frame.load(() => rest.get(this.path()), (answer) => this.show(answer, ''));
    };

    Page.prototype.show = function (answer, said) {
        this.form = new Form(answer, () => this.edited());
        this.effect = el('div.attain-rules-effect', { 'aria-live': 'polite' });
        this.problem = el('div');
        this.state = el('span.attain-subtle', { role: 'status' }, said);
        this.button = el('button.aui-button.aui-button-primary', { type: 'submit' }, AJS.I18n.getText('attain.kernel.save'));
        dom.replace(this.body, [
            !answer.mayEdit && states.message('info', '', [AJS.I18n.getText('attain.kernel.onlyManagers')]),
            el('form.aui.attain-rules', { novalidate: true, onsubmit: (event) => this.save(event) }, [
                this.problem, this.form.sections(), this.effect,
                answer.mayEdit && el('div.attain-rules-buttons', {}, [this.button, this.state]),
            ].flat()),
            this.versions(answer),
        ]);
    };

    /** Asks, once the typing pauses, which running targets would change their pace. */
    Page.prototype.edited = function () {
        const form = this.form;
        dom.replace(this.state, form.isDirty() ? AJS.I18n.getText('attain.target.rules.notSaved') : '');
        clearTimeout(this.waiting);
        this.waiting = setTimeout(() => {
            const values = form.values();
            const same = !['onTrackPercent', 'behindPercent'].some((name) => values[name] !== form.answer.rules[name]);
            return same ? dom.replace(this.effect, []) : this.preview(form, values);
        }, PAUSE);
    };

    Page.prototype.preview = function (form, values) {
        const asked = { onTrackPercent: values.onTrackPercent, behindPercent: values.behindPercent };
        return rest.get(this.path() + '/preview', asked).then(
            (answer) => form === this.form && !model.differs(values, form.values()) && dom.replace(this.effect, this.effectOf(answer)),
            () => dom.replace(this.effect, []));
    };

    Page.prototype.effectOf = function (answer) {
        return [
            el('p', {}, AJS.I18n.getText('attain.target.rules.effect', this.write.count(answer.changed))),
            el('p', {}, ['onTrack', 'behind', 'atRisk'].map((pace) => el('span.attain-part', {}, [
                figures.pace({ pace: pace, paceIndex: null }, this.write), ' ',
                this.write.count(answer.now[pace]) + ' → ' + this.write.count(answer.then[pace]),
            ]))),
        ];
    };

    Page.prototype.save = function (event) {
        event.preventDefault();
        const form = this.form;
        this.button.disabled = true;
        dom.replace(this.problem, []);
        return rest.put(this.path(), Object.assign({ version: form.answer.version }, form.values()))
            .then((answer) => {
                this.show(answer, AJS.I18n.getText('attain.target.rules.saved'));
                this.button.focus();
            })
            .catch((reason) => {
                const failure = states.failureOf(reason);
                this.button.disabled = false;
                const left = form.complain(failure.errors);
                if (left.length) {
                    dom.replace(this.problem, states.message('error', AJS.I18n.getText('attain.target.rules.refused'), left.map((each) => each.message),
                        failure.status === 409 && el('button.aui-button', { type: 'button', onclick: () => this.load() }, AJS.I18n.getText('attain.target.rules.reload'))));
                }
            });
    };

    Page.prototype.versions = function (answer) {
        const list = model.history(answer);
        return el('section.attain-section', {}, [
            el('h2', {}, AJS.I18n.getText('attain.target.rules.versions')),
            list.length === 0 && el('p.attain-subtle', {}, AJS.I18n.getText('attain.target.rules.versions.none')),
            list.length > 0 && el('ol.attain-versions', {}, list.map((version) => el('li', {}, [
                el('div.attain-subtle', {}, AJS.I18n.getText('attain.target.rules.version', this.write.count(version.version),
                    this.write.moment(version.changedAt), version.changedBy ? version.changedBy.name : this.write.notYet)),
                el('ul', {}, version.changes.map((change) => el('li', {}, texts.change(change, this.write)))),
            ]))),
        ]);
    };

    mount.page('rules', (element, project) => new Page(element).open(project));
});

require(['attain/attainment/rules/rules-page'], function () {});
