/** The day it is for whoever reads a page, a panel or a gadget of ours, in the time zone that Jira knows of them; elsewhere, that of the browser. */
define('attain/kernel/today', [], function () {
    'use strict';

    const two = (number) => String(number).padStart(2, '0');

    function browsers() {
        const now = new Date();
        return now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate());
    }

    return function today() {
        const page = document.querySelector('[data-today]');
        return page ? page.getAttribute('data-today') : browsers();
    };
});
