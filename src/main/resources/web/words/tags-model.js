/** A project's problem tags while they are edited, one on a line. Pure. */
define('attain/words/tags-model', [], function () {
    'use strict';

    const rowsOf = (answer) => answer.tags.join('\n');

    const bodyOf = (version, text) => ({ version: version, tags: text.split('\n').map((tag) => tag.trim()).filter(Boolean) });

    const said = (errors, isWanted) => errors.filter((error) => isWanted(error.field)).map((error) => error.message);

    return {
        rowsOf: rowsOf,
        bodyOf: bodyOf,
        isDirty: (answer, text) => text !== rowsOf(answer),
        /** The errors of the field, and what belongs to none. */
        sorted: (errors) => ({ of: { tags: said(errors, (field) => field === 'tags') }, left: said(errors, (field) => field !== 'tags') }),
    };
});
