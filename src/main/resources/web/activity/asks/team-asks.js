/** What a team asks for, on the page "Team's day": what waits first, the oldest on top, each answered where it stands. */
define('attain/activity/asks/team-asks', [
    'attain/kernel/announce', 'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/lozenge', 'attain/kernel/rest',
    'attain/kernel/states', 'attain/activity/places', 'attain/activity/asks/answer-form', 'attain/activity/asks/ask-view',
], function (announce, el, format, locale, lozenge, rest, states, places, answerForm, view) {
    'use strict';

    /** So many are shown before one asks for more. */
    const FIRST = 10;

    function Asks(about) {
        this.about = about;
        this.write = format(locale());
        this.most = FIRST;
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
        const shown = data.asks.slice(0, this.most);
        const more = data.asks.length - shown.length;
        el.redraw(this.element, data.asks.length > 0 && [
            el('h2', {}, AJS.I18n.getText('attain.activity.team.asks')),
            this.clock(data),
            el('ul.attain-team-asks', {}, shown.map((ask) => this.one(ask, data))),
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
        const place = el('div');
        const button = el('button.aui-button' + (ask.answers.length ? '.aui-button-link' : ''), {
            type: 'button', 'aria-expanded': 'false', onclick: () => this.answer(ask, place, button),
            'aria-label': AJS.I18n.getText('attain.activity.asks.answer.label', ask.person.name, view.title(ask)),
        }, ask.answers.length ? AJS.I18n.getText('attain.activity.asks.again') : AJS.I18n.getText('attain.activity.asks.answer'));
        return el('li', {}, [
            el('div', {}, [el('span.attain-team-who', {}, ask.person.name), this.since(ask)]),
            el('div', {}, [el('div', {}, view.text(ask)), view.answers(ask), place]),
            button,
        ]);
    };

    Asks.prototype.answer = function (ask, place, button) {
        const close = () => {
            el.replace(place, []);
            button.setAttribute('aria-expanded', 'false');
            button.hidden = false;
            button.focus();
        };
        const form = answerForm(this.about.projectKey, ask, () => {
            announce(AJS.I18n.getText('attain.activity.asks.answered', ask.person.name));
            return this.load().then(() => (this.element.querySelector('.attain-team-asks .aui-button:not(.aui-button-link)') || this.element).focus());
        }, close);
        el.replace(place, form.element);
        button.setAttribute('aria-expanded', 'true');
        button.hidden = true;
        form.begin();
    };

    places.offer('team-day', (about) => {
        const asks = new Asks(about);
        return asks.load().then(() => asks.element);
    });
});

require(['attain/activity/asks/team-asks'], function () {});
