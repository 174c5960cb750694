/** Gives the user a file that was made here: its name, what it holds, and its media type. */
define('attain/kernel/download', ['attain/kernel/dom'], function (el) {
    'use strict';

    /** So long a browser may take to begin. */
    const PATIENCE = 1000;

    return function download(name, text, type) {
        const url = URL.createObjectURL(new Blob([text], { type: type }));
        el('a', { href: url, download: name }).click();
        setTimeout(() => URL.revokeObjectURL(url), PATIENCE);
    };
});
