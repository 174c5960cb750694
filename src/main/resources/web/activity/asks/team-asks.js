/** What a team asks for, on the page "Team's day": what waits first, the oldest on top, each answered where it stands. */
define('attain/activity/asks/team-asks', [
    'attain/kernel/announce', 'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/lozenge', 'attain/kernel/person', 'attain/kernel/rest',
    'attain/kernel/states', 'attain/activity/places', 'attain/activity/asks/answer-form', 'attain/activity/asks/ask-view',
], function (announce, el, format, locale, lozenge, person, rest, states, places, answerForm, view) {
    'use strict';

    /** So many are shown before one asks for more. */
    const FIRST = 10;

    /** By all that an ask is: loaded anew it is the same. */
    const codeOf = (ask) => JSON.stringify([ask.person.key, ask.day, ask.kind, ask.tag, ask.text]);

    function Asks(about) {
        this.about = about;
        this.write = format(locale());
        this.most = FIRST;
        this.forms = new Map();
        this.open = null;
        this.buttons = new Map();
        this.element = el('section.attain-section.attain-asks', { tabindex: -1 });
    }

    Asks.prototype.load = function () {
        return rest.get('/asks', this.about).then((data) => this.show(data))
            .catch((reason) => el.replace(this.element, states.error(states.failureOf(reason), () => this.load())));
    };

    /** How long the oldest has waited: that, not how many there are, is what one is warned by. */
    Asks.prototype.clock = function (data) {
        const age = data.oldest === 0 ? AJS.I18n.getText('attain.activity.asks.oldest.today')
            : data.oldest === 1 ? AJS.I18n.getText('attain.activity.asks.oldest.one') : AJS.I18n.getText('attain.activity.asks.oldest', this.write.count(data.oldest));
        return el('p', {}, data.oldest == null ? lozenge('success', '✓', AJS.I18n.getText('attain.activity.asks.none'))
            : lozenge(data.oldest >= data.late ? 'removed' : 'default', data.oldest >= data.late ? '!' : '…', age));
    };

    Asks.prototype.show = function (data) {
        this.data = data;
        const shown = data.asks.slice(0, this.most);
        const more = data.asks.length - shown.length;
        el.redraw(this.element, data.asks.length > 0 && [
            el('h2', {}, AJS.I18n.getText('attain.activity.team.asks')),
            this.clock(data),
            el('ul.attain-team-asks', {}, shown.map((ask) => this.one(ask))),
            more > 0 && el('button.aui-button.aui-button-link', {
                type: 'button', onclick: () => {
                    this.most = data.asks.length;
                    this.show(data);
                },
            }, AJS.I18n.getText('attain.activity.asks.more', this.write.count(more))),
            data.more > 0 && el('p.attain-subtle', {}, AJS.I18n.getText('attain.activity.asks.untold', this.write.count(data.more))),
        ]);
    };

    Asks.prototype.since = function (ask) {
        return ask.day !== this.about.date && el('div.attain-subtle', {}, [
            this.write.day(ask.day), ask.age > 0 && ' · ' + (ask.age === 1 ? AJS.I18n.getText('attain.activity.asks.age.one') : AJS.I18n.getText('attain.activity.asks.age', this.write.count(ask.age)))]);
    };

    Asks.prototype.one = function (ask) {
        const code = codeOf(ask);
        const form = code === this.open && this.forms.get(code);
        if (form) {
            form.see(ask);
        }
        const button = el('button.aui-button' + (ask.answers.length ? '.aui-button-link' : ''), {
            type: 'button', 'aria-expanded': String(Boolean(form)), hidden: Boolean(form), onclick: () => this.answer(ask, code),
            'aria-label': AJS.I18n.getText('attain.activity.asks.answer.label', ask.person.name, view.title(ask)),
        }, ask.answers.length ? AJS.I18n.getText('attain.activity.asks.again') : AJS.I18n.getText('attain.activity.asks.answer'));
        this.buttons.set(code, button);
        return el('li', {}, [
            el('div', {}, [el('span.attain-team-who', {}, person(ask.person, this.about.projectKey)), this.since(ask)]),
            el('div', {}, [el('div', {}, view.text(ask)), view.answers(ask, this.about.projectKey), form && form.element]),
            button,
        ]);
    };

    /**
     * What somebody else answered is shown by the ask, of another day on that day's page. What was typed stays, and why it was
     * refused: also where the ask is no more, as its log was corrected, or nothing new can be had.
     */
    Asks.prototype.overtaken = function (ask) {
        if (ask.day === this.about.date) {
            const isIt = (each) => codeOf(each) === codeOf(ask);
            rest.get('/asks', this.about).then((data) => data.asks.some(isIt) && this.show(data)).catch(() => {});
            return null;
        }
        const page = rest.url('/plugins/servlet/attain/team-day', { project: this.about.projectKey, date: ask.day });
        return el('a', { href: page, target: '_blank' }, this.write.day(ask.day));
    };

    /** Opens the form of one ask; what was typed into those of others stays in them. */
    Asks.prototype.answer = function (ask, code) {
        const close = () => {
            this.forms.delete(code);
            this.open = this.open === code ? null : this.open;
        };
        this.open = code;
        if (!this.forms.has(code)) {
            this.forms.set(code, answerForm(this.about.projectKey, ask, () => {
                close();
                announce(AJS.I18n.getText('attain.activity.asks.answered', ask.person.name));
                return this.load().then(() => this.open || (this.element.querySelector('.attain-team-asks .aui-button:not(.aui-button-link)') || this.element).focus());
            }, () => {
                close();
                this.show(this.data);
                this.buttons.get(code).focus();
            }, () => this.overtaken(ask)));
        }
        this.show(this.data);
        this.forms.get(code).begin();
    };

    places.offer('team-day', (about) => {
        const asks = new Asks(about);
        return asks.load().then(() => asks.element);
    });
});

require(['attain/activity/asks/team-asks'], function () {});
