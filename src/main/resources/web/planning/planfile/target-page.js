/** The page "New target": what a target needs, with what is usual already chosen; the rest is folded. */
define('attain/planning/planfile/target-page', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/locale', 'attain/kernel/mount', 'attain/kernel/page',
    'attain/kernel/plus-days', 'attain/kernel/projects', 'attain/kernel/rest', 'attain/kernel/states', 'attain/kernel/today', 'attain/kernel/user-picker', 'attain/attainment/figures/figures',
    'attain/targets/amount-input', 'attain/targets/fiscal-periods', 'attain/planning/planfile/target-model',
], function (busy, el, fields, locale, mount, page, plusDays, projects, rest, states, today, UserPicker, figures, amountInput, fiscalPeriods, model) {
    'use strict';

    const OTHER = 'other';
    /** Any metric's amount is read so; the server knows how exact the chosen one is. */
    const PLAIN = { kind: 'money', digits: 2 };

    const id = (name) => 'attain-new-target-' + name;

    function periodName(period, write) {
        switch (period.kind) {
            case 'quarter': return AJS.I18n.getText('attain.target.new.quarter', String(period.year), String(period.number));
            case 'named': return period.name;
            case 'month': return write.month(period.start);
            default: return AJS.I18n.getText('attain.target.new.year', String(period.year));
        }
    }

    function Page(element) {
        this.write = figures.write();
        this.amounts = amountInput(locale());
        this.frame = page(element, {
            title: AJS.I18n.getText('attain.target.new.title'), intro: AJS.I18n.getText('attain.target.new.intro'), style: 'attain-new-target', lines: 8,
            isDirty: () => Boolean(this.inputs && !this.sent && this.inputs.amount.value),
        });
    }

    Page.prototype.open = function (asked) {
        return this.frame.choose(projects.sales, asked, (key) => {
            projects.remember(key);
            return this.frame.load(
                () => Promise.all([rest.get('/imports/plan', { projectKey: key }), rest.get('/projects/' + encodeURIComponent(key) + '/words'), rest.jira('/myself'), fiscalPeriods.load(key)]),
                ([plan, words, me, fiscal]) => (plan.mayImport ? this.draw(words, me, fiscal) : this.frame.put(states.message('info', '', [AJS.I18n.getText('attain.kernel.onlyManagers')]))));
        });
    };

    Page.prototype.select = function (name, choices, attributes) {
        const select = fields.select(id(name), Object.assign({ 'aria-describedby': id(name) + '-hint' }, attributes));
        fields.options(select, choices);
        return select;
    };

    Page.prototype.draw = function (words, me, fiscal) {
        const changed = { onchange: () => this.renamed() };
        const option = (all) => [{ value: '', label: AJS.I18n.getText('attain.target.new.any') }].concat(all.map((each) => ({ value: each.word, label: each.name })));
        const text = (name, attributes) => fields.text(id(name), '', Object.assign({ 'aria-describedby': id(name) + '-hint' }, attributes));
        this.periods = model.periods(today(), fiscal);
        this.owner = { login: me.name, name: me.displayName };
        this.inputs = {
            metric: this.select('metric', words.words.filter((word) => !word.archived).map((word) => ({ value: word.code, label: word.name })), changed),
            period: this.select('period', this.periods.map((each, index) => ({
                value: String(index), label: periodName(each, this.write) + ' (' + this.write.day(each.start) + ' – ' + this.write.lastDay(each.end) + ')',
            })).concat({ value: OTHER, label: AJS.I18n.getText('attain.target.new.days') }), { onchange: () => this.chosen() }),
            start: fields.text(id('start'), '', { type: 'date' }),
            end: fields.text(id('end'), '', { type: 'date' }),
            amount: text('amount', { inputmode: 'decimal' }),
            summary: text('summary', { maxlength: 200, oninput: () => {
                this.named = this.inputs.summary.value !== '';
            } }),
            region: this.select('region', option(words.scopes.regions)),
            productLine: this.select('productLine', option(words.scopes.productLines)),
            customerType: this.select('customerType', option(words.scopes.customerTypes)),
            monthWeights: text('monthWeights', { placeholder: '30/40/30' }),
        };
        this.named = false;
        this.problem = el('div', { 'aria-live': 'polite' });
        this.frame.put(this.form());
        this.chosen();
        this.inputs.amount.focus({ preventScroll: true });
    };

    Page.prototype.form = function () {
        const group = (name, label, hint, required) => fields.group(id(name), label, this.inputs[name], hint, required);
        this.days = el('div', { hidden: true }, [
            group('start', AJS.I18n.getText('attain.target.new.start'), null, true), group('end', AJS.I18n.getText('attain.target.new.end'), null, true),
        ]);
        this.button = el('button.aui-button.aui-button-primary', { type: 'submit' }, AJS.I18n.getText('attain.target.new.create'));
        return el('form.aui.top-label', { novalidate: true, onsubmit: (event) => this.create(event) }, [
            this.problem,
            group('metric', AJS.I18n.getText('attain.target.new.metric'), AJS.I18n.getText('attain.target.new.metric.hint'), true),
            group('period', AJS.I18n.getText('attain.target.new.period'), AJS.I18n.getText('attain.target.new.period.hint'), true),
            this.days,
            group('amount', AJS.I18n.getText('attain.target.new.amount'), AJS.I18n.getText('attain.target.new.amount.hint'), true),
            this.owners(),
            group('summary', AJS.I18n.getText('attain.target.new.name'), AJS.I18n.getText('attain.target.new.name.hint'), true),
            el('details', {}, [
                el('summary', {}, AJS.I18n.getText('attain.target.new.more')),
                group('region', AJS.I18n.getText('attain.target.new.region'), AJS.I18n.getText('attain.target.new.scope.hint')),
                group('productLine', AJS.I18n.getText('attain.target.new.productLine')),
                group('customerType', AJS.I18n.getText('attain.target.new.customerType')),
                group('monthWeights', AJS.I18n.getText('attain.target.new.weights'), AJS.I18n.getText('attain.target.new.weights.hint')),
            ]),
            el('p', {}, this.button),
        ]);
    };

    /** Who is found takes the place of who was named. */
    Page.prototype.owners = function () {
        const name = el('strong', {}, this.owner.name);
        this.picker = new UserPicker(id('owner'), this.frame.project.value, AJS.I18n.getText('attain.target.new.owner.other'), (found) => {
            this.owner = found;
            el.replace(name, found.name);
            fields.complain(this.picker.input, '');
        });
        return fields.group(id('owner'), AJS.I18n.getText('attain.target.new.owner'), [el('p', { 'aria-live': 'polite' }, name), this.picker.element]);
    };

    Page.prototype.chosen = function () {
        this.days.hidden = this.inputs.period.value !== OTHER;
        this.renamed();
    };

    /** Nobody has to think of a name. */
    Page.prototype.renamed = function () {
        if (!this.named) {
            const period = this.periods[this.inputs.period.value];
            const metric = this.inputs.metric.selectedOptions[0];
            this.inputs.summary.value = [period && periodName(period, this.write), metric && metric.label].filter(Boolean).join(' ');
        }
    };

    Page.prototype.asked = function () {
        const value = (name) => this.inputs[name].value.trim();
        const period = this.periods[value('period')];
        const minor = this.amounts.read(value('amount'), PLAIN);
        return {
            summary: value('summary'), owner: this.owner.login, metric: value('metric'),
            start: period ? period.start : value('start'), end: period ? plusDays(period.end, -1) : value('end'),
            region: value('region'), productLine: value('productLine'), customerType: value('customerType'),
            amount: minor == null ? value('amount') : (minor / 100).toFixed(2).replace(/\.00$/, ''), monthWeights: value('monthWeights'),
        };
    };

    /** A plan of one target: it is looked at by the rules of any, and made or refused whole. */
    Page.prototype.create = function (event) {
        event.preventDefault();
        const ready = busy(this.button);
        const file = new File([model.csv(this.asked())], 'target.csv');
        this.complain([]);
        return rest.postFile('/imports/plan', { projectKey: this.frame.project.value }, file).then((answer) => {
            if (answer.created === 0) {
                return Promise.reject({ errors: [{ field: 'summary', message: AJS.I18n.getText('attain.target.new.there') }] });
            }
            this.sent = true;
            window.location = rest.issueUrl(answer.rows[0].key);
            return null;
        }).catch((reason) => {
            ready();
            this.complain(states.failureOf(reason).errors);
        });
    };

    /** Each fault at its field; those of no field above all. */
    Page.prototype.complain = function (errors) {
        const controls = Object.assign({ owner: this.picker.input }, this.inputs);
        Object.keys(controls).forEach((name) => fields.complain(controls[name],
            errors.filter((error) => error.field === name).map((error) => error.message).join(' ')));
        const others = errors.filter((error) => !controls[error.field]);
        el.replace(this.problem, others.length ? states.message('error', '', others.map((error) => error.message)) : []);
        const wrong = this.frame.body.querySelector('[aria-invalid="true"]');
        if (wrong) {
            wrong.closest('details')?.setAttribute('open', '');
            wrong.focus();
        }
    };

    mount.page('new-target', (element, project) => new Page(element).open(project));
});

require(['attain/planning/planfile/target-page'], function () {});
