/** The ISO day so many days after another, or before it if they are negative. Pure. */
define('attain/kernel/plus-days', [], function () {
    'use strict';

    return (day, days) => new Date(Date.parse(day + 'T00:00:00Z') + days * 864e5).toISOString().slice(0, 10);
});
