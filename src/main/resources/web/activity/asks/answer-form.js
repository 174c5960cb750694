/**
 * Answers an ask where it stands: answerForm(projectKey, ask, done, left, overtaken) gives the form. done is called with the answer,
 * left when one answers not, and overtaken when it must be looked at again: it may answer where. see(ask) takes the ask as it is then.
 */
define('attain/activity/asks/answer-form', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/picker', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/activity/log-model',
], function (busy, el, fields, Picker, rest, states, logs) {
    'use strict';

    const LONGEST = 2000;
    const LONGEST_SUMMARY = 255;

    function Form(projectKey, ask, done, left, overtaken) {
        this.projectKey = projectKey;
        this.ask = ask;
        this.overtaken = overtaken;
        this.how = 'comment';
        this.words = el('textarea.textarea', { id: 'attain-answer-words', rows: 2, maxlength: LONGEST });
        this.summary = fields.text('attain-answer-summary', (ask.text || ask.tag).slice(0, LONGEST_SUMMARY), { maxlength: LONGEST_SUMMARY });
        this.support = fields.select('attain-answer-support');
        this.subject = fields.select('attain-answer-subject');
        this.assignee = fields.select('attain-answer-assignee');
        this.problem = el('div');
        this.send = el('button.aui-button.aui-button-primary', { type: 'submit' }, AJS.I18n.getText('attain.activity.asks.send'));
        fields.options(this.support, [
            { value: 'tool', label: AJS.I18n.getText('attain.activity.asks.tool') }, { value: 'expert', label: AJS.I18n.getText('attain.activity.asks.expert') },
            { value: 'policy', label: AJS.I18n.getText('attain.activity.asks.policy') },
        ]);
        fields.options(this.assignee, [
            { value: '', label: AJS.I18n.getText('attain.activity.asks.me') }, { value: ask.person.key, label: ask.person.name },
        ]);
        this.element = this.draw(done, left);
        this.choose('comment');
    }

    Form.prototype.draw = function (done, left) {
        const way = (how, label) => el('div.radio', {}, [
            el('input.radio', { type: 'radio', name: 'attain-answer-how', id: 'attain-answer-' + how, checked: how === this.how, onchange: () => this.choose(how) }),
            el('label', { for: 'attain-answer-' + how }, label),
        ]);
        const finder = new Picker('attain-answer-find', AJS.I18n.getText('attain.activity.asks.find'), AJS.I18n.getText('attain.activity.lines.none'),
            (text) => rest.get('/logs/issues', { projectKey: this.projectKey, text: text })
                .then((found) => found.map((each) => ({ name: logs.nameOf(each), key: each.issueKey }))), (found) => this.about(found));
        this.comment = fields.group(this.words.id, AJS.I18n.getText('attain.activity.asks.words', this.ask.person.name), this.words);
        this.issue = el('div', {}, [
            fields.group(this.summary.id, AJS.I18n.getText('attain.activity.asks.summary'), this.summary),
            this.supports = fields.group(this.support.id, AJS.I18n.getText('attain.activity.asks.kind'), this.support),
            fields.group(this.subject.id, AJS.I18n.getText('attain.activity.asks.subject'), el('div', {}, [this.subject, finder.element])),
            fields.group(this.assignee.id, AJS.I18n.getText('attain.activity.asks.assignee'), this.assignee),
        ]);
        return el('form.aui.top-label.attain-answer', {
            'aria-label': AJS.I18n.getText('attain.activity.asks.answer.to', this.ask.person.name),
            onsubmit: (event) => {
                event.preventDefault();
                this.submit(done);
            },
            onkeydown: (event) => {
                if (event.key === 'Escape' && !event.isComposing) {
                    left();
                } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                    event.preventDefault();
                    this.send.click(); // which does nothing while an answer is under way
                }
            },
        }, [
            el('fieldset.group', {}, [
                el('legend', {}, el('span', {}, AJS.I18n.getText('attain.activity.asks.how'))),
                way('comment', AJS.I18n.getText('attain.activity.asks.comment')), way('request', AJS.I18n.getText('attain.activity.asks.request')),
                way('task', AJS.I18n.getText('attain.activity.asks.task')),
            ]),
            this.comment, this.issue, this.problem,
            el('div.attain-adder', {}, [
                this.send, el('button.aui-button.aui-button-link', { type: 'button', onclick: left }, AJS.I18n.getText('attain.kernel.cancel')),
            ]),
        ]);
    };

    Form.prototype.choose = function (how) {
        this.how = how;
        this.comment.hidden = how !== 'comment';
        this.issue.hidden = how === 'comment';
        this.supports.hidden = how !== 'request';
        this.assignee.value = how === 'task' ? this.ask.person.key : '';
        if (how !== 'comment' && !this.asked) {
            this.asked = rest.get('/asks/subjects', { projectKey: this.projectKey, person: this.ask.person.key, day: this.ask.day })
                .then((named) => named.forEach((each, index) => this.about(each, index > 0)), (reason) => this.refused(reason));
        }
        this.subject.hidden = this.subject.options.length === 0;
    };

    /** Offers what the issue may be about, and chooses it. */
    Form.prototype.about = function (found, another) {
        const there = [...this.subject.options].some((each) => each.value === found.key);
        if (!there) {
            this.subject.append(el('option', { value: found.key }, found.name));
        }
        if (!another) {
            this.subject.value = found.key;
        }
        this.subject.hidden = false;
        return !there;
    };

    Form.prototype.body = function () {
        const made = this.how === 'comment' ? { words: this.words.value } : { words: this.summary.value, subject: this.subject.value, assignee: this.assignee.value };
        return Object.assign({
            projectKey: this.projectKey, person: this.ask.person.key, day: this.ask.day, kind: this.ask.kind, tag: this.ask.tag, text: this.ask.text,
            seen: this.ask.answers.length, how: this.how,
        }, made, this.how === 'request' && { support: this.support.value });
    };

    Form.prototype.submit = function (done) {
        const ready = busy(this.send);
        return rest.post('/asks/answers', this.body()).then(done, (reason) => this.refused(reason)).finally(ready);
    };

    Form.prototype.refused = function (reason) {
        const failure = states.failureOf(reason);
        const inputs = { words: this.how === 'comment' ? this.words : this.summary, subject: this.subject, support: this.support, assignee: this.assignee };
        const others = fields.refuse(inputs, failure.errors);
        el.replace(this.problem, others.length > 0 && states.message('error', null, others.map((each) => each.message), failure.status === 409 && this.overtaken()));
    };

    return function answerForm(projectKey, ask, done, left, overtaken) {
        const form = new Form(projectKey, ask, done, left, overtaken);
        return {
            element: form.element, begin: () => form.words.focus(), see: (now) => {
                form.ask = now;
            },
        };
    };
});
