/** Where the customers and opportunities are found whose logs tell of problems of a tag: tagSearch(tag) is an address. */
define('attain/activity/weekly/tag-search', ['attain/kernel/rest'], function (rest) {
    'use strict';

    return (tag) => rest.url('/issues/', { jql: 'issue in withProblem("' + tag.replace(/[\\"]/g, '\\$&') + '")' });
});
