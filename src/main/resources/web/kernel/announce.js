/** Says something to screen readers without showing it. */
define('attain/kernel/announce', ['attain/kernel/dom'], function (el) {
    'use strict';

    let region = null;

    return function announce(text) {
        if (!region || !region.isConnected) {
            region = el('div.attain-assistive', { 'aria-live': 'polite', role: 'status' });
            document.body.append(region);
        }
        if (region.textContent !== text) {
            region.textContent = text; // the same figure again, after a refresh, is no news
        }
    };
});
