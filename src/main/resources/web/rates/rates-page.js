/** The page "Exchange rates": what other currencies are worth in the project's own, from which day. */
define('attain/rates/rates-page', [
    'attain/kernel/announce', 'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/format', 'attain/kernel/locale',
    'attain/kernel/mount', 'attain/kernel/page', 'attain/kernel/person', 'attain/kernel/projects', 'attain/kernel/rest', 'attain/kernel/states', 'attain/kernel/typed-number',
    'attain/rates/currency-names',
], function (announce, busy, el, fields, format, locale, mount, page, person, projects, rest, states, typedNumber, names) {
    'use strict';

    function Page(element) {
        this.write = format(locale());
        this.frame = page(element, { title: AJS.I18n.getText('attain.rates.title'), intro: AJS.I18n.getText('attain.rates.intro'), lines: 6 });
    }

    Page.prototype.open = function (asked) {
        return this.frame.choose(projects.sales, asked, (key) => this.load(key));
    };

    Page.prototype.load = function (key) {
        this.project = key;
        this.path = '/projects/' + encodeURIComponent(key) + '/rates';
        projects.remember(key);
        return this.frame.load(() => rest.get(this.path), (data) => this.draw(data));
    };

    Page.prototype.draw = function (data) {
        this.list = el('div', { tabindex: -1 });
        this.problem = el('div', { 'aria-live': 'polite' });
        el.replace(this.frame.body, [
            !data.mayEdit && states.message('info', '', [AJS.I18n.getText('attain.rates.readOnly')]),
            el('section.attain-section', {}, [this.list, this.problem, data.mayEdit && this.form(data)]),
        ]);
        this.show(data);
    };

    Page.prototype.show = function (data) {
        this.rates = data.rates;
        const head = [AJS.I18n.getText('attain.rates.currency'), AJS.I18n.getText('attain.rates.from'), AJS.I18n.getText('attain.rates.rate'), AJS.I18n.getText('attain.rates.by')];
        el.replace(this.list, data.rates.length ? el('table.aui', {}, [
            el('thead', {}, el('tr', {}, [...head.map((title) => el('th', { scope: 'col' }, title)), data.mayEdit && el('td')])),
            el('tbody', {}, data.rates.map((rate) => el('tr', {}, [
                el('th', { scope: 'row' }, AJS.I18n.getText('attain.rates.worth', rate.currency, data.currency)),
                el('td', {}, this.write.day(rate.from)), el('td', {}, rate.rate),
                el('td', {}, [person(rate.by, this.project), ' ', el('span.attain-subtle', {}, this.write.moment(rate.at))]),
                data.mayEdit && el('td', {}, this.taker(rate)),
            ]))),
        ]) : el('p.attain-subtle', {}, AJS.I18n.getText('attain.rates.empty', data.currency)));
    };

    Page.prototype.taker = function (rate) {
        const label = AJS.I18n.getText('attain.rates.remove', rate.currency, this.write.day(rate.from));
        return el('button.attain-icon-button', {
            type: 'button', 'aria-label': label, title: label,
            onclick: () => {
                this.list.focus();
                this.changed(rest.delete(this.path, { currency: rate.currency, from: rate.from, rate: rate.rate }));
            },
        }, '×');
    };

    Page.prototype.form = function (data) {
        const currency = fields.select('attain-rate-currency');
        fields.options(currency, names(data.currencies, locale()), data.currency === 'EUR' ? 'USD' : 'EUR');
        const from = el('input.text', { id: 'attain-rate-from', type: 'date', min: '2000-01-01', max: '2099-12-31', value: data.today });
        const number = typedNumber(locale());
        const rate = fields.text('attain-rate-value', '', { inputmode: 'decimal' });
        const worth = el('span');
        currency.onchange = () => el.replace(worth, AJS.I18n.getText('attain.rates.worth', currency.value, data.currency));
        currency.onchange();
        const inputs = { currency: currency, from: from, rate: rate };
        const add = el('button.aui-button.aui-button-primary', { type: 'submit' }, AJS.I18n.getText('attain.rates.add'));
        return el('form.aui.top-label', { novalidate: true, onsubmit: (event) => {
            event.preventDefault();
            Object.values(inputs).forEach((input) => fields.complain(input, ''));
            const two = !rate.value.includes(number.mark) && number.twoWays(rate.value);
            if (two) {
                fields.complain(rate, AJS.I18n.getText('attain.kernel.number.twoWays', rate.value.trim(), two[0], two[1].replace('.', number.mark)));
                rate.focus();
                return;
            }
            const shown = this.rates.find((each) => each.currency === currency.value && each.from === from.value);
            const sent = { currency: currency.value, from: from.value, rate: number.decimal(rate.value), seen: shown && shown.rate };
            this.changed(rest.put(this.path, sent), inputs).then(busy(add)).then(() => rate.focus());
        } }, [
            fields.group(currency.id, AJS.I18n.getText('attain.rates.currency'), currency),
            fields.group(from.id, AJS.I18n.getText('attain.rates.from'), from),
            fields.group(rate.id, worth, rate),
            add,
        ]);
    };

    /** A change under way; what is refused is told at its field, or else below the list. */
    Page.prototype.changed = function (changing, inputs) {
        el.replace(this.problem, []);
        return changing.then((data) => {
            this.show(data);
            announce(AJS.I18n.getText('attain.rates.saved'));
            Object.assign((inputs || { rate: {} }).rate, { value: '' });
        }).catch((reason) => {
            const failure = states.failureOf(reason);
            const left = failure.errors.filter((each) => {
                const input = inputs && inputs[each.field];
                return input ? fields.complain(input, each.message) : true;
            });
            if (failure.status === 409) {
                rest.get(this.path).then((data) => this.show(data)).catch(() => {}); // why it was refused is told below
            }
            el.replace(this.problem, left.length > 0 && states.message('error', '', left.map((each) => each.message)));
        });
    };

    mount.page('rates', (element, project) => new Page(element).open(project));
});

require(['attain/rates/rates-page'], function () {});
