/**
 * What the asker can say about a target's amount: accept, propose another, take the owner's, ask again. agreement is an
 * answer of REST, done is called with the next one.
 */
define('attain/planning/agreement/agreement-actions', [
    'attain/kernel/dom', 'attain/kernel/rest', 'attain/kernel/states', 'attain/planning/agreement/agreement-form',
], function (dom, rest, states, Form) {
    'use strict';

    const el = dom.el;

    function Actions(agreement, write, done) {
        this.agreement = agreement;
        this.write = write;
        this.done = done;
        this.path = '/targets/' + encodeURIComponent(agreement.key) + '/agreement';
        this.place = el('div.attain-agreement-actions');
        this.problem = el('div', { 'aria-live': 'polite' });
        this.element = el('div', {}, [this.problem, this.place]);
        this.offer();
    }

    Actions.prototype.send = function (path, answer, words) {
        const body = Object.assign({ answer: answer, amount: this.agreement.amount }, words);
        return rest.post(this.path + path, body).then((next) => this.done(next));
    };

    Actions.prototype.at = function (path, answer, words) {
        this.place.querySelectorAll('button').forEach((button) => {
            button.disabled = true;
        });
        return this.send(path, answer, words).catch((reason) => {
            const failure = states.failureOf(reason);
            this.offer();
            dom.replace(this.problem, states.message('error', AJS.I18n.getText('attain.target.agreement.refused'),
                failure.errors.map((each) => each.message)));
        });
    };

    Actions.prototype.button = function (label, onclick, primary) {
        return el('button.aui-button' + (primary ? '.aui-button-primary' : ''), {
            type: 'button', onclick: onclick, 'aria-label': label + ': ' + (this.agreement.summary || this.agreement.key),
        }, label);
    };

    Actions.prototype.form = function (title, action, reasonNeeded, send) {
        const form = new Form({ agreement: this.agreement, title: title, action: action, reasonNeeded: reasonNeeded, send: send, close: () => this.offer(true) });
        dom.replace(this.place, form.element);
        form.focus();
    };

    Actions.prototype.offer = function (focus) {
        const agreement = this.agreement;
        const exact = (minor) => this.write.exact(minor, agreement.unit);
        const counter = () => this.form(AJS.I18n.getText('attain.target.agreement.counter'), AJS.I18n.getText('attain.target.agreement.counter.send'), true,
            (words) => this.send('', 'counter', words));
        const answer = () => this.form(AJS.I18n.getText('attain.target.agreement.answer'), AJS.I18n.getText('attain.target.agreement.answer.send'), false,
            (words) => this.send('/resolution', 'answer', words));
        dom.replace(this.problem, []);
        dom.replace(this.place, [
            agreement.mayAnswer && this.button(AJS.I18n.getText('attain.target.agreement.accept', exact(agreement.amount)), () => this.at('', 'accept'), true),
            agreement.mayAnswer && this.button(AJS.I18n.getText('attain.target.agreement.counter'), counter),
            agreement.mayResolve && agreement.counter && this.button(AJS.I18n.getText('attain.target.agreement.take', exact(agreement.counter.value)),
                () => this.at('/resolution', 'take', { value: agreement.counter.value }), true),
            agreement.mayResolve && this.button(AJS.I18n.getText('attain.target.agreement.answer'), answer),
        ]);
        const first = focus && this.place.querySelector('button');
        if (first) {
            first.focus();
        }
    };

    return Actions;
});
