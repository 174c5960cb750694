/** An ask as it is read wherever it is shown: text(ask) what was written, answers(ask, key) what was answered, with the state of what was made. */
define('attain/activity/asks/ask-view', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/lozenge', 'attain/kernel/person', 'attain/kernel/rest',
], function (el, format, locale, lozenge, person, rest) {
    'use strict';

    const title = (ask) => (ask.kind === 'support' ? AJS.I18n.getText('attain.activity.support') : ask.tag);

    const text = (ask) => {
        const write = format(locale());
        return [
            el('strong', {}, title(ask)), ask.text && write.colon + ask.text,
            ask.changed && el('span.attain-subtle', {}, write.aside(AJS.I18n.getText('attain.activity.asks.changedSince'))),
            ask.withdrawn && el('span.attain-subtle', {}, write.aside(AJS.I18n.getText('attain.activity.asks.withdrawn'))),
        ];
    };

    const kind = (answer) => (answer.how === 'request' ? AJS.I18n.getText('attain.activity.asks.request') : AJS.I18n.getText('attain.activity.asks.task'));

    const STATES = { done: ['success', '✓'], declined: ['removed', '✗'], open: ['default', '…'] };

    const made = (answer) => (answer.issue ? [
        kind(answer), ' ', el('a', { href: rest.issueUrl(answer.issue.key) }, answer.issue.summary), ' ',
        lozenge(STATES[answer.issue.state][0], STATES[answer.issue.state][1], answer.issue.status),
    ] : [kind(answer)]);

    function answers(ask, key) {
        const write = format(locale());
        return ask.answers.length > 0 && el('ul.attain-ask-answers', {}, ask.answers.map((answer) => el('li', {}, [
            el('span.attain-subtle', {}, ['↳ ', ...person.within(answer.by, key, (name) => AJS.I18n.getText('attain.activity.asks.by', name, write.moment(answer.at))), ' ']),
            answer.how === 'comment' ? answer.words : made(answer),
        ].flat())));
    }

    return { text: text, answers: answers, title: title };
});
