/** Rows of a list while it is edited, whatever they are rows of. Pure: each function gives new rows. */
define('attain/words/list-rows', [], function () {
    'use strict';

    const changed = (rows, index, change) => rows.map((row, at) => (at === index ? Object.assign({}, row, change) : row));

    const removed = (rows, index) => rows.filter((row, at) => at !== index);

    /** Where a row would be after a step up (-1) or down (1) among those at these places; -1 where there is no such place. */
    function neighbour(places, index, by) {
        const at = places[places.indexOf(index) + by];
        return at == null ? -1 : at;
    }

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

    /**
     * How the rows move past others of their own list alone, of which there may be several among all: placesOf(rows, index)
     * gives the places of the list that a row is in.
     */
    const moves = (placesOf) => ({
        neighbour: (rows, index, by) => neighbour(placesOf(rows, index), index, by),
        /** The rows with one a step further up or down. */
        moved: (rows, index, by) => swapped(rows, index, neighbour(placesOf(rows, index), index, by)),
        /** Which of its list a row is, from 1. */
        numberOf: (rows, index) => placesOf(rows, index).indexOf(index) + 1,
    });

    return {
        changed: changed,
        removed: removed,
        moves: moves,
        sorted: sorted,
    };
});
