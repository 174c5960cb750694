/** What a log says of many customers at once, each in a line: touchedMany(batches, projectKey). */
define('attain/activity/touched-many', ['attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/rest'], function (el, format, locale, rest) {
    'use strict';

    return (batches, projectKey) => batches.length > 0 && el('ul.attain-touched-many', {}, batches.map((each) => el('li', {}, [
        each.what, ' · ', each.note, ' · ',
        el('a', { href: rest.url('/plugins/servlet/attain/customers', { project: projectKey }) }, AJS.I18n.getText('attain.activity.batches.customers', format(locale()).count(each.customers))),
    ])));
});
