/** Rows of a list while it is edited, whatever they are rows of. Pure: each function gives new rows. */
define('attain/words/list-rows', [], function () {
    'use strict';

    const changed = (rows, index, change) => rows.map((row, at) => (at === index ? Object.assign({}, row, change) : row));

    const removed = (rows, index) => rows.filter((row, at) => at !== index);

    /** With two rows in each other's place; as they are if there is no second one (-1). */
    const swapped = (rows, index, at) => (at < 0
        ? rows
        : rows.map((row, place) => (place === index ? rows[at] : place === at ? rows[index] : row)));

    /** The errors of each row by its field, and what belongs to none; fields are named like 'words.3.english'. */
    function sorted(errors, list, fields) {
        const of = {};
        const left = [];
        errors.forEach((error) => {
            const [whole, place, field] = (error.field || '').split('.');
            if (whole === list && fields.includes(field)) {
                const row = of[place] = of[place] || {};
                row[field] = row[field] || error.message;
            } else {
                left.push(error.message);
            }
        });
        return { of: of, left: left };
    }

    return {
        changed: changed,
        removed: removed,
        swapped: swapped,
        sorted: sorted,
    };
});
