/** Which cut of a target is decomposed: the first, which makes it up, one that is there, or another by its name. */
define('attain/planning/decomposition/decompose-cut', ['attain/kernel/dom'], function (el) {
    'use strict';

    const LONGEST = 60;
    const OTHER = '\n'; // no name has one

    /** About is the server's answer; open is called with the name of the cut that is chosen. */
    return function cut(about, open) {
        const names = about.cuts.concat(about.cut === '' || about.cuts.includes(about.cut) ? [] : about.cut);
        const option = (value, label) => el('option', { value: value, selected: value === about.cut }, label);
        const name = el('input.text.medium-field', {
            type: 'text', maxlength: LONGEST, 'aria-label': AJS.I18n.getText('attain.target.decompose.cut.name'),
            placeholder: AJS.I18n.getText('attain.target.decompose.cut.example'),
        });
        const select = el('select.select', {
            id: 'attain-decompose-cut',
            onchange: () => {
                another.hidden = select.value !== OTHER;
                if (another.hidden) {
                    choose(select.value);
                } else {
                    name.focus();
                }
            },
        }, [
            option('', AJS.I18n.getText('attain.target.decompose.cut.first')), ...names.map((each) => option(each, each)),
            option(OTHER, AJS.I18n.getText('attain.target.decompose.cut.another')),
        ]);
        const choose = (chosen) => {
            select.value = about.cut; // until it is there
            open(chosen);
        };
        const named = (event) => {
            event.preventDefault();
            if (name.value.trim() !== '') {
                choose(name.value.trim());
            }
        };
        const another = el('span', { hidden: true }, [
            ' ', name, ' ', el('button.aui-button', { type: 'submit' }, AJS.I18n.getText('attain.target.decompose.cut.open')),
        ]);
        return el('form.aui', { onsubmit: named }, [
            el('label', { for: 'attain-decompose-cut' }, AJS.I18n.getText('attain.target.cut')), ' ', select, another,
            el('p.attain-choice-note', {}, about.cut === ''
                ? AJS.I18n.getText('attain.target.decompose.cut.first.hint') : AJS.I18n.getText('attain.target.decompose.cut.hint')),
        ]);
    };
});
