/**
 * What the asker can say about a target's amount: accept, propose another, take the owner's, ask again. agreement is an
 * answer of REST, done is called with the next one.
 */
define('attain/planning/agreement/agreement-actions', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/rest', 'attain/kernel/states', 'attain/planning/agreement/agreement-form',
    'attain/planning/agreement/agreement-model',
], function (busy, el, rest, states, Form, model) {
    'use strict';

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
        return rest.post(this.path + path, model.wordOf(this.agreement, answer, words)).then((next) => this.done(next));
    };

    Actions.prototype.at = function (path, answer, words) {
        this.place.querySelectorAll('button').forEach(busy);
        return this.send(path, answer, words).catch((reason) => {
            const failure = states.failureOf(reason);
            this.offer(this.place.contains(document.activeElement));
            if (failure.status === 409) {
                el.replace(this.place, []); // what was offered is no longer so
            }
            el.replace(this.problem, states.message('error', AJS.I18n.getText('attain.target.agreement.refused'),
                failure.errors.map((each) => each.message), this.again(failure)));
        });
    };

    /** For what is another by now than was shown: the way to see it. */
    Actions.prototype.again = function (failure) {
        const look = () => rest.get(this.path).then((now) => this.done(now))
            .catch((reason) => el.replace(this.problem, states.error(states.failureOf(reason), look)));
        return failure.status === 409
            && el('button.aui-button', { type: 'button', onclick: look }, AJS.I18n.getText('attain.target.agreement.lookAgain'));
    };

    Actions.prototype.button = function (label, onclick, primary) {
        return el('button.aui-button' + (primary ? '.aui-button-primary' : ''), {
            type: 'button', onclick: onclick, 'aria-label': label + ': ' + (this.agreement.summary || this.agreement.key),
        }, label);
    };

    Actions.prototype.form = function (value, title, action, reasonNeeded, send) {
        const form = new Form({
            agreement: this.agreement, value: value, title: title, action: action, reasonNeeded: reasonNeeded, send: send,
            close: () => this.offer(true), again: (failure) => this.again(failure),
        });
        el.replace(this.place, form.element);
        form.focus();
    };

    Actions.prototype.offer = function (focus) {
        const agreement = this.agreement;
        const exact = (minor) => this.write.exact(minor, agreement.unit);
        const proposed = agreement.counter && agreement.counter.value;
        const counter = () => this.form(proposed, AJS.I18n.getText('attain.target.agreement.counter'), AJS.I18n.getText('attain.target.agreement.counter.send'), true,
            (words) => this.send('', 'counter', words));
        const answer = () => this.form(agreement.amount, AJS.I18n.getText('attain.target.agreement.answer'), AJS.I18n.getText('attain.target.agreement.answer.send'), false,
            (words) => this.send('/resolution', 'answer', words));
        el.replace(this.problem, []);
        el.replace(this.place, [
            agreement.mayAnswer && !model.isOwn(agreement) && this.button(AJS.I18n.getText('attain.target.agreement.accept', exact(agreement.amount)), () => this.at('', 'accept'), true),
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
