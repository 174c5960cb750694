/** What other rooms add to the pages of daily logs: offered by them, drawn where the page has a place for it. */
define('attain/activity/places', [], function () {
    'use strict';

    const offered = {};

    return {
        /** draw(about) gives a promise of an element; it tells its own failures. */
        offer: (name, draw) => {
            offered[name] = draw;
        },
        /** What is drawn in a place, or nothing. */
        drawn: (name, about) => (offered[name] ? offered[name](about) : Promise.resolve(null)),
    };
});
