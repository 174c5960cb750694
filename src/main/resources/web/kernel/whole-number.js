/**
 * Reads whole numbers as people type them, in half or full width: "1200", "1,200", "１２００". Groups have three digits, so that
 * 1,5 is none. Pure. wholeNumber(text, digits) gives the number, or null if it is none of at most so many digits.
 */
define('attain/kernel/whole-number', [], function () {
    'use strict';

    return function wholeNumber(text, digits) {
        const typed = String(text).normalize('NFKC').trim();
        const plain = /^\d{1,3}(,\d{3})+$/.test(typed) ? typed.replace(/,/g, '') : typed;
        return /^\d+$/.test(plain) && plain.length <= digits ? Number(plain) : null;
    };
});
