/** The field in which a project's problem tags are edited. */
define('attain/words/tags-field', ['attain/kernel/dom'], function (el) {
    'use strict';

    const ID = 'attain-tags';

    return (about) => {
        const errors = about.errors.tags || [];
        return el('section.attain-section', {}, [
            el('h2', { id: ID + '-title' }, AJS.I18n.getText('attain.words.tags.title')),
            el('p.attain-subtle', { id: ID + '-hint' }, AJS.I18n.getText('attain.words.tags.hint')),
            el('textarea.textarea', {
                id: ID, rows: 6, readonly: !about.mayEdit, 'aria-labelledby': ID + '-title', 'aria-describedby': ID + '-hint ' + ID + '-errors',
                'aria-invalid': errors.length > 0 && 'true',
                oninput: (event) => about.typed(event.target.value),
            }, about.rows),
            el('div', { id: ID + '-errors' }, errors.map((error) => el('div.error', {}, error))),
        ]);
    };
});
