/**
 * "Why this number?": whoever asks is answered with a dialog of the rule, the rows and their sum. Figures: actual, target, expected, gap, toGo, attainment, pace, required, forecast.
 */
define('attain/attainment/explanation/why', [
    'attain/kernel/answer-dialog', 'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/targets/quotes', 'attain/targets/why-button', 'attain/attainment/explanation/why-table', 'attain/attainment/explanation/why-model', 'attain/attainment/explanation/why-texts',
], function (answerDialog, el, format, locale, rest, states, quotes, whyButton, table, model, texts) {
    'use strict';

    function Dialog() {
        this.write = format(locale());
        this.path = [];
        this.back = el('button.aui-button.aui-button-link', { type: 'button', hidden: true, onclick: () => this.goBack() },
            AJS.I18n.getText('attain.target.why.back'));
        this.copy = el('button.aui-button', { type: 'button', hidden: true, onclick: () => this.copyTable() },
            AJS.I18n.getText('attain.target.why.copy'));
        this.dialog = answerDialog({
            id: 'attain-why', size: 'large', title: AJS.I18n.getText('attain.target.why.title'), lines: 5, buttons: [this.back, this.copy],
        });
    }

    Dialog.prototype.goTo = function (question) {
        this.path.push(question);
        this.ask();
    };

    Dialog.prototype.goBack = function () {
        this.path.pop();
        this.ask();
    };

    Dialog.prototype.ask = function () {
        const question = this.path[this.path.length - 1];
        this.back.hidden = this.path.length < 2;
        this.copy.hidden = true;
        this.dialog.show(() => rest.get('/targets/' + encodeURIComponent(question.key) + '/why', {
            figure: question.figure, person: question.person, start: question.start || 0,
        }), (why) => this.draw(model.ofMember(why)));
    };

    Dialog.prototype.value = function (why) {
        if (why.figure === 'attainment') {
            return why.numbers.attainmentState === 'ratio' ? this.write.percent(why.numbers.attainment) : this.write.notYet;
        }
        return why.figure === 'pace' ? this.write.index(why.numbers.paceIndex) : this.write.exact(model.valueOf(why), why.unit);
    };

    Dialog.prototype.draw = function (why) {
        const say = Object.assign({}, this.write, { amount: (minor) => this.write.exact(minor, why.unit) });
        this.shown = why;
        this.copy.hidden = false;
        return el('div.attain-why-answer', {}, [
            el('p.attain-why-of', {}, [
                el('a', { href: rest.issueUrl(why.target.key) }, why.target.summary || why.target.key), ' · ',
                [texts.figureName(why.figure, why.target), why.member && why.member.person.name].filter(Boolean).join(' · '),
            ]),
            el('p.attain-head-figure', {}, this.value(why)),
            el('p', {}, texts.sentence(why, say)),
            ...texts.notes(why, say).map((note) => el('p.attain-subtle', {}, note)),
            this.quoted(why),
            el('div.attain-why-rows', {}, table.draw(why, this.write, (question) => this.goTo(question))),
            this.pager(why),
        ]);
    };

    /** What the target was said as in another currency; while that is not known, nothing. */
    Dialog.prototype.quoted = function (why) {
        const place = el('p.attain-subtle');
        if (why.figure === 'target' && why.unit.kind === 'money' && !why.member) {
            quotes.load(why.target.key).then((data) => el.replace(place, quotes.line(data, this.write)))
                .catch((reason) => el.replace(place, states.error(states.failureOf(reason))));
        }
        return place;
    };

    Dialog.prototype.pager = function (why) {
        const turn = (start, text) => el('button.aui-button', {
            type: 'button',
            onclick: () => {
                this.path[this.path.length - 1].start = start;
                this.ask();
            },
        }, text);
        const listed = why.rows.length + (why.restricted.any ? 1 : 0);
        return listed > 0 && el('div.aui-buttons', {}, [
            why.earlier.count > 0 && turn(Math.max(0, why.start - 100), AJS.I18n.getText('attain.target.why.previous')),
            why.later.count > 0 && turn(why.start + 100, AJS.I18n.getText('attain.target.why.next')),
        ]);
    };

    Dialog.prototype.copyTable = function () {
        const done = () => el.replace(this.copy, AJS.I18n.getText('attain.target.why.copied'));
        navigator.clipboard.writeText(model.tsv(table.cells(this.shown, this.write))).then(done, () => table.select(this.dialog.content));
    };

    whyButton.answer((asked) => new Dialog().goTo(asked));
});

require(['attain/attainment/explanation/why'], function () {});
