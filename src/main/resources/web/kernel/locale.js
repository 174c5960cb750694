/** The language of the page, as Jira tells it: a BCP 47 tag such as "en-US" or "zh-CN". */
define('attain/kernel/locale', [], function () {
    'use strict';

    return function locale() {
        const told = AJS.Meta && AJS.Meta.get('user-locale');
        return (told || document.documentElement.lang || 'en').replace(/_/g, '-');
    };
});
