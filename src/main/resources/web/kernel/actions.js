/** Key actions in words. Their names are the project's own and come with what is told of them. */
define('attain/kernel/actions', [], function () {
    'use strict';

    return {
        /** A number of one action, by its name inside a sentence: "12 calls". */
        amount: (nameInText, count) => AJS.I18n.getText('attain.kernel.action.amount', count, nameInText),
    };
});
