/** The language of the page, as Jira tells it: a BCP 47 tag such as "en-US" or "zh-CN". */
define('attain/kernel/locale', [], function () {
    'use strict';

    function locale() {
        const told = AJS.Meta && AJS.Meta.get('user-locale');
        return (told || document.documentElement.lang || 'en').replace(/_/g, '-');
    }

    /** The name of what has one in English and one in Chinese: that of the page's language or, without it, the other; '' without both. */
    locale.named = (row) => {
        const [own, other] = locale().startsWith('zh') ? [row.chinese, row.english] : [row.english, row.chinese];
        return own.trim() || other.trim();
    };

    return locale;
});
