/** A target's amount in another currency: what was said, and a form to say it, with what it comes to while it is typed. */
define('attain/planning/currency/quote-section', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/locale', 'attain/kernel/person', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/targets/amount-input', 'attain/targets/quotes', 'attain/attainment/figures/figures', 'attain/planning/currency/quote-model',
], function (busy, el, fields, locale, person, rest, states, amountInput, quotes, figures, model) {
    'use strict';

    function Section(key, today) {
        this.key = key;
        this.today = today;
        this.write = figures.write();
        this.amounts = amountInput(locale());
        this.element = el('div.attain-quotes');
        this.load();
    }

    Section.prototype.load = function () {
        quotes.load(this.key).then((data) => this.show(data)).catch((reason) => {
            el.replace(this.element, states.error(states.failureOf(reason), () => this.load()));
        });
    };

    Section.prototype.show = function (data) {
        this.data = data;
        const quote = quotes.of(data, data.inForce);
        const waiting = data.amount !== data.inForce && quotes.of(data, data.amount);
        const later = quote && model.otherwise(data, quote, this.today);
        this.open = data.mayQuote && el('button.aui-button.aui-button-link', { type: 'button', onclick: () => this.form() },
            AJS.I18n.getText('attain.target.currency.open'));
        el.replace(this.element, [
            quote && el('p', {}, quotes.text(quote, data.unit, this.write)),
            waiting && el('p', {}, AJS.I18n.getText('attain.target.currency.waiting', quotes.text(waiting, data.unit, this.write))),
            later && el('p.attain-subtle', {}, AJS.I18n.getText('attain.target.currency.otherwise', this.write.day(later.rate.from),
                this.write.exact(later.converted, data.unit))),
            this.open,
            data.quotes.length > 1 && el('details.attain-changes', {}, [
                el('summary', {}, AJS.I18n.getText('attain.target.currency.history', this.write.count(data.quotes.length))),
                el('ul', {}, data.quotes.map((each) => el('li', {}, [
                    this.write.moment(each.at), ' · ', person(each.by, this.key), ' · ', quotes.text(each, data.unit, this.write),
                ]))),
            ]),
        ].filter(Boolean));
    };

    Section.prototype.form = function () {
        const id = 'attain-quote-' + this.key;
        const said = quotes.of(this.data, this.data.amount);
        const unit = (said || this.data.rates[0]).unit;
        this.currency = fields.select(id + '-currency', { onchange: () => this.tell() });
        fields.options(this.currency, model.currencies(this.data.rates).map((code) => ({ value: code, label: code })), unit.currency);
        this.amount = fields.text(id + '-amount', said ? this.amounts.write(said.amount, said.unit) : '', { inputmode: 'decimal', oninput: () => this.tell() });
        this.on = el('input.text', { id: id + '-on', type: 'date', value: this.today, oninput: () => this.tell() });
        this.result = el('p', { role: 'status' });
        this.problem = el('div', { 'aria-live': 'polite' });
        this.save = el('button.aui-button.aui-button-primary', { type: 'submit' }, AJS.I18n.getText('attain.target.currency.save'));
        const cancel = () => {
            this.show(this.data);
            this.open.focus();
        };
        el.replace(this.element, el('form.aui.top-label.attain-quote-form', {
            'aria-label': AJS.I18n.getText('attain.target.currency.title'), novalidate: true, onsubmit: (event) => this.submit(event),
        }, [
            el('h4', {}, AJS.I18n.getText('attain.target.currency.title')), this.problem,
            fields.group(this.currency.id, AJS.I18n.getText('attain.rates.currency'), this.currency),
            fields.group(this.amount.id, AJS.I18n.getText('attain.target.currency.amount'), this.amount),
            fields.group(this.on.id, AJS.I18n.getText('attain.target.currency.on'), this.on),
            this.result, this.save,
            el('button.aui-button.aui-button-link', { type: 'button', onclick: cancel }, AJS.I18n.getText('attain.kernel.cancel')),
        ]));
        this.tell();
        this.amount.focus();
    };

    /** What is typed: the rate, if there is one, the amount in its minor units, if it is one. */
    Section.prototype.typed = function () {
        const rate = model.rateOn(this.data.rates, this.currency.value, this.on.value || this.today);
        const minor = rate && this.amounts.read(this.amount.value, rate.unit);
        return { rate: rate, minor: minor, converted: minor ? model.convert(minor, rate, this.data.unit) : null };
    };

    Section.prototype.tell = function () {
        const typed = this.typed();
        [this.currency, this.amount].forEach((input) => fields.complain(input, ''));
        el.replace(this.result, typed.converted == null ? '' : quotes.text({
            amount: typed.minor, unit: typed.rate.unit, converted: typed.converted, rate: typed.rate.rate, from: typed.rate.from,
        }, this.data.unit, this.write));
    };

    Section.prototype.submit = function (event) {
        event.preventDefault();
        const typed = this.typed();
        if (!typed.rate) {
            fields.complain(this.currency, AJS.I18n.getText('attain.target.currency.fault.rate', this.currency.value, this.write.day(this.on.value || this.today)));
            this.currency.focus();
            return;
        }
        if (!typed.converted) {
            fields.complain(this.amount, typed.minor == null ? this.amounts.fault(this.amount.value, typed.rate.unit) : AJS.I18n.getText('attain.target.currency.fault.amount'));
            this.amount.focus();
            return;
        }
        const ready = busy(this.save);
        rest.put('/targets/' + encodeURIComponent(this.key) + '/currency', {
            currency: this.currency.value, amount: typed.minor, day: this.on.value || null, seen: this.data.amount,
        }).then(() => window.location.reload()).catch((reason) => {
            ready();
            el.replace(this.problem, states.message('error', '', states.failureOf(reason).errors.map((each) => each.message)));
        });
    };

    /** The section's element; today is an ISO day. The whole issue is drawn anew with another amount. */
    return (key, today) => new Section(key, today).element;
});
