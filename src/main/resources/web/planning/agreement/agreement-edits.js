/** What the issue of a target says otherwise than counts: field by field, by whom and when, and what the asker can do about it. */
define('attain/planning/agreement/agreement-edits', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/person', 'attain/kernel/rest', 'attain/kernel/states',
], function (busy, el, person, rest, states) {
    'use strict';

    const marked = (mark, key, write) => {
        const by = (name) => AJS.I18n.getText('attain.target.agreement.edit.by', name, write.moment(mark.at));
        return mark.by ? person.within(mark.by, key, by) : by(write.notYet);
    };

    function line(edit, key, write) {
        const text = (value) => (value == null ? write.notYet : /^period/.test(edit.field) ? write.day(value) : value);
        return el('li', {}, [
            el('strong', {}, edit.name), ': ',
            el('span', {}, text(edit.agreed)), ' → ', el('del', {}, text(edit.said)), ' ',
            el('span.attain-subtle', {}, edit.mark
                ? marked(edit.mark, key, write)
                : AJS.I18n.getText('attain.target.agreement.edit.unknown')),
        ]);
    }

    /** settled is called with how it stands once something was done about it. */
    return function edits(agreement, write, settled) {
        const place = el('div.attain-agreement-actions');
        const problem = el('div', { 'aria-live': 'polite' });
        const path = '/targets/' + encodeURIComponent(agreement.key);
        const settle = (answer) => rest.post(path + '/agreement/edits', { answer: answer, amount: agreement.amount, seen: agreement.seen });
        const to = agreement.mayHandOver && agreement.edits.find((edit) => edit.field === 'owner');

        function button(label, act) {
            const press = () => {
                const ready = Array.from(place.querySelectorAll('button'), busy);
                act().then(settled).catch((reason) => {
                    ready.forEach((again) => again());
                    el.replace(problem, states.refused(states.failureOf(reason)));
                });
            };
            return el('button.aui-button', { type: 'button', 'aria-label': label + ': ' + (agreement.summary || agreement.key), onclick: press }, label);
        }

        el.replace(place, [
            agreement.mayPropose && button(AJS.I18n.getText('attain.target.agreement.edits.propose'), () => settle('propose')),
            to && button(AJS.I18n.getText('attain.target.agreement.handOver', to.said == null ? write.notYet : to.said),
                () => rest.post(path + '/tenure/handover', {}).then(() => rest.get(path + '/agreement'))),
            agreement.mayPutBack && button(agreement.former != null
                ? AJS.I18n.getText('attain.target.agreement.edits.putBack') : AJS.I18n.getText('attain.target.agreement.edits.putBack.asked'), () => settle('putBack')),
        ]);
        return agreement.edits.length > 0 && el('div.attain-agreement-edits', {}, [
            el('ul', {}, agreement.edits.map((edit) => line(edit, agreement.key, write))),
            problem,
            place,
        ]);
    };
});
