/**
 * What later rooms show in a place of an earlier one: parts.add(place, draw) says how, and parts.of(place, about) gives the elements
 * that all have drawn there. What is added after a place was drawn is seen when it is drawn anew.
 */
define('attain/kernel/parts', [], function () {
    'use strict';

    const drawn = new Map();
    const at = (place) => drawn.get(place) || [];

    return {
        add: (place, draw) => drawn.set(place, at(place).concat(draw)),
        of: (place, about) => at(place).map((draw) => draw(about)),
    };
});
