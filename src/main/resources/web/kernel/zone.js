/** The time zone that Jira knows of whoever reads a page, a panel or a gadget of ours; nothing elsewhere and of one that the browser does not know: then its own holds. */
define('attain/kernel/zone', [], function () {
    'use strict';

    function isKnown(name) {
        try {
            return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
        } catch (unknown) {
            return false;
        }
    }

    return function zone() {
        const told = document.querySelector('[data-zone]');
        const name = told ? told.getAttribute('data-zone') : undefined;
        return isKnown(name) ? name : undefined;
    };
});
