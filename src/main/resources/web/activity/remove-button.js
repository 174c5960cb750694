/** The small cross that takes an entry away. */
define('attain/activity/remove-button', ['attain/kernel/dom'], function (el) {
    'use strict';

    return (label, run) => el('button.attain-icon-button', { type: 'button', 'aria-label': label, title: label, onclick: run }, '×');
});
