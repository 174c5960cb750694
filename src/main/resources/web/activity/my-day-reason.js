/** Why there is nothing to log: a section of the page "My day" that stands there as long as its log says nothing. */
define('attain/activity/my-day-reason', ['attain/kernel/dom', 'attain/activity/log-model', 'attain/activity/other-work'], function (el, model, otherWork) {
    'use strict';

    const LONGEST = 100;
    const OTHER = 'other';

    return function reason(state) {
        const names = otherWork.names();
        const said = state.log.reason;
        const chosen = said && !names[said] ? OTHER : said;
        const change = () => {
            words.hidden = choice.value !== OTHER;
            state.change(Object.assign({}, state.log, { reason: choice.value === OTHER ? words.value.trim() : choice.value }));
        };
        const option = (code, name) => el('option', { value: code, selected: code === chosen }, name);
        const choice = el('select.select', { id: 'attain-reason', disabled: !state.log.editable, onchange: change }, [
            option('', AJS.I18n.getText('attain.activity.reason.none')), ...Object.keys(names).map((code) => option(code, names[code])),
            option(OTHER, AJS.I18n.getText('attain.activity.reason.other')),
        ]);
        const words = el('input.text', {
            type: 'text', value: chosen === OTHER ? said : '', maxlength: LONGEST, readonly: !state.log.editable, hidden: chosen !== OTHER, oninput: change,
            'aria-label': AJS.I18n.getText('attain.activity.reason.words'), placeholder: AJS.I18n.getText('attain.activity.reason.words'),
        });
        const place = el('section.attain-section.attain-reason', {}, [
            el('h2', {}, el('label', { for: 'attain-reason' }, AJS.I18n.getText('attain.activity.reason'))),
            el('p.attain-subtle', {}, AJS.I18n.getText('attain.activity.reason.hint')), choice, ' ', words,
        ]);
        state.followed.push(() => {
            place.hidden = !model.isEmpty(state.log) || !(state.log.editable || said);
        });
        return place;
    };
});
